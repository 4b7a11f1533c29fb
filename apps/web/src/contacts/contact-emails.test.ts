import { describe, expect, test } from 'vitest'
import { contactsMax, readEmails } from './contact-emails.ts'

describe('readEmails', () => {
  test.each([
    ['Ada <ADA@Example.org>, ben@example.org;ada@example.org', ['ada@example.org', 'ben@example.org']],
    [
      'BEGIN:VCARD\r\nEMAIL;TYPE=home:cleo.long\r\n -name@example.org\r\nEND:VCARD',
      ['cleo.long-name@example.org'],
    ],
    ['name,mail\n"Dov","dov+news@mail.example.co.uk"', ['dov+news@mail.example.co.uk']],
    ['nobody@ @example.org a@b', []],
    ['', []],
  ])('%j', (text, emails) => {
    expect(readEmails(text)).toEqual(emails)
  })

  test('takes so many at most', () => {
    const text = Array.from({ length: contactsMax + 50 }, (_, i) => `m${i}@example.org`).join('\n')
    expect(readEmails(text)).toHaveLength(contactsMax)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emailPattern, normalizeEmail } from './email.ts'

const pattern = new RegExp(emailPattern)

describe('an e-mail address', () => {
  it.each([
    'a@b.cc',
    'Ada.Byron+stoa@mail.example.org',
    "o'brien@example.ie",
    'x_y-z@1.example.co',
    '-@a.bc',
  ])('may be %s', email => expect(email).toMatch(pattern))

  it.each([
    '',
    'a',
    'a@b',
    '@b.cc',
    'a@.cc',
    'a@b..cc',
    '.a@b.cc',
    'a.@b.cc',
    'a..b@c.dd',
    'a b@c.dd',
    'a@b.c',
    'a@-b.cc',
    'a@b-.cc',
    'a@b.cc\n',
    'a@b.cc, d@e.ff',
    'a@b.cc\r\nBcc: x@y.zz',
    '"a"@b.cc',
    '<a@b.cc>',
    'ü@b.cc',
  ])('may not be %j', email => expect(email).not.toMatch(pattern))

  it('is checked without trying every way to split the text, which would outlast the test', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'a.', "a'", '-', 'a-', '.a'),
        fc.constantFrom('', '@', '@a'),
        (unit, end) => {
          expect(pattern.test(`${unit.repeat(254)}${end}!`)).toBe(false)
          expect(pattern.test(`a@${unit.repeat(254)}!`)).toBe(false)
        },
      ),
    )
  })

  it('is compared in lower case', () => expect(normalizeEmail(' Ada@Example.ORG ')).toBe('ada@example.org'))
})

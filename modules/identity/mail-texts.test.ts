import { describe, expect, it } from 'vitest'
import { localeOf, locales, mailTexts } from './mail-texts.ts'

describe('localeOf', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['de', 'en'],
    ['fr', 'fr'],
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['de, en;q=0.5, fr;q=0.7', 'fr'],
    ['fr;q=0, en', 'en'],
    ['*;q=0.1', 'en'],
    [';;,,q=', 'en'],
  ])('reads %j as %s', (header, locale) => expect(localeOf(header)).toBe(locale))
})

it('says every mail in every language, each with its own subject', () => {
  const facts = { instance: 'Harbour Row', code: '123456', handle: 'ada', origin: 'https://stoa.example' }
  const subjects = new Set<string>()
  for (const locale of locales) {
    for (const write of Object.values(mailTexts[locale])) {
      const { subject, text } = write(facts)
      subjects.add(subject)
      expect(text).toContain('Harbour Row')
      expect(subject).not.toMatch(/[\r\n]/)
    }
  }
  expect(subjects.size).toBe(locales.length * Object.keys(mailTexts.en).length)
})

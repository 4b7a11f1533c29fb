import { expect, it } from 'vitest'
import { detectLanguage, formatLocaleFor } from './language.ts'

it('speaks the first language of the reader that it knows', () => {
  expect(detectLanguage(['de-DE', 'fr-CA', 'en-GB'])).toBe('fr')
  expect(detectLanguage(['EN-us'])).toBe('en')
  expect(detectLanguage(['de', 'it'])).toBe('en')
  expect(detectLanguage([])).toBe('en')
})

it('writes numbers in the reader’s own variety, and never in that of another language', () => {
  expect(formatLocaleFor('fr', ['en-GB', 'fr-CA'])).toBe('fr-CA')
  expect(formatLocaleFor('fr', ['en-GB'])).toBe('fr-FR')
  expect(formatLocaleFor('en', ['en-GB'])).toBe('en-GB')
  expect(formatLocaleFor('en', ['en'])).toBe('en-US')
})

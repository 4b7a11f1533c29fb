import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countGraphemes } from './graphemes.ts'

it('counts what a reader sees', () => {
  expect(countGraphemes('')).toBe(0)
  expect(countGraphemes('plain')).toBe(5)
  expect(countGraphemes('👩‍👩‍👧‍👦')).toBe(1)
  expect(countGraphemes('🇫🇷🇨🇦')).toBe(2)
  expect(countGraphemes('e\u0301tage')).toBe(5)
  expect(countGraphemes('a\r\nb')).toBe(3)
  expect(countGraphemes('a\nb')).toBe(3)
})

it('never counts more than code units, and agrees with the length of printable ASCII', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => countGraphemes(text) <= text.length))
  fc.assert(fc.property(fc.stringMatching(/^[\x20-\x7e]*$/), text => countGraphemes(text) === text.length))
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountText } from '../ui/money.ts'
import { readAmount } from './amount-text.ts'

const read = (typed: string, locale = 'en-US') => {
  const answer = readAmount(typed, locale, 2)
  return answer.code === 'read' ? answer.amountMinor : answer.code
}

describe('readAmount', () => {
  it.each([
    ['24', 2400n],
    ['24.5', 2450n],
    ['24.50', 2450n],
    ['24,50', 2450n],
    ['.5', 50n],
    ['7.', 700n],
    ['$1,284.60', 128460n],
    ['1,284', 128400n],
    ['007', 700n],
    ['1.284,60', 128460n],
    [' 9 ', 900n],
  ])('reads %s in English', (typed, amountMinor) => expect(read(typed)).toBe(amountMinor))

  it.each([
    ['24,5', 2450n],
    ['24.50', 2450n],
    ['1\u202f260,10\u00a0$', 126010n],
    ['1 260', 126000n],
    [',75', 75n],
  ])('reads %s in French', (typed, amountMinor) => expect(read(typed, 'fr-FR')).toBe(amountMinor))

  it.each([
    ['', 'empty'],
    ['  $ ', 'empty'],
    ['abc', 'unclear'],
    ['-5', 'unclear'],
    ['1e3', 'unclear'],
    ['.', 'unclear'],
    ['1.2.3', 'unclear'],
    ['1,2,3', 'unclear'],
    ['12,60.5', 'unclear'],
    ['99999999', 'unclear'],
    ['5.123', 'too_many_decimals'],
  ])('does not guess at %s', (typed, code) => expect(read(typed)).toBe(code))

  it('takes a group mark for what the locale says it is', () => {
    expect(read('1,260', 'en-US')).toBe(126000n)
    expect(read('1,260', 'fr-FR')).toBe('too_many_decimals')
    expect(read('1.260', 'de-DE')).toBe(126000n)
  })

  it('reads back whatever the app itself writes', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 999_999_999n }),
        fc.constantFrom('en-US', 'en-GB', 'fr-FR', 'fr-CA', 'fr-CH', 'de-DE'),
        (amountMinor, locale) => {
          expect(read(amountText(amountMinor, 'USD', locale), locale)).toBe(amountMinor)
        },
      ),
    )
  })
})

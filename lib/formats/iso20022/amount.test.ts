import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromDecimal, toDecimal } from './amount.ts'

describe('decimal texts of amounts', () => {
  it.each([
    [1234n, 2, '12.34'],
    [5n, 2, '0.05'],
    [1200n, 0, '1200'],
    [1n, 3, '0.001'],
    [-250n, 2, '-2.50'],
    [0n, 2, '0.00'],
  ])('%s with %s fraction digits is %s', (amountMinor, exponent, text) => {
    expect(toDecimal(amountMinor, exponent)).toBe(text)
    expect(fromDecimal(text, exponent)).toBe(amountMinor)
  })

  it('reads back every amount exactly, far beyond what a double holds', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(5), (amountMinor, exponent) => {
        expect(fromDecimal(toDecimal(amountMinor, exponent), exponent)).toBe(amountMinor)
      }),
    )
  })

  it('fills up fraction digits that are left out', () => {
    expect(fromDecimal('12', 2)).toBe(1200n)
    expect(fromDecimal('12.3', 2)).toBe(1230n)
  })

  it.each(['', '.5', '5.', '+5', '05', '1e3', '1,000', ' 1', '1 ', '١'])('refuses %j', text => {
    expect(fromDecimal(text, 2)).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CurrencyCode,
  exponentOf,
  fromDecimal,
  fromWireMoney,
  isCurrency,
  toDecimal,
  toWireMoney,
} from './money.ts'

const currency = fc.constantFrom<CurrencyCode>('USD', 'EUR', 'JPY', 'BHD', 'CLF')
const money = fc.record({ amountMinor: fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), currency })

describe('money', () => {
  test('exponents are those of ISO 4217', () => {
    expect(['USD', 'JPY', 'BHD', 'CLF'].map(code => exponentOf(code as CurrencyCode))).toEqual([2, 0, 3, 4])
    expect(isCurrency('XAU')).toBe(false)
    expect(isCurrency('toString')).toBe(false)
  })

  test('survives the wire and the decimal form exactly', () => {
    fc.assert(
      fc.property(money, value => {
        expect(fromWireMoney(toWireMoney(value))).toEqual(value)
        expect(fromDecimal(toDecimal(value), value.currency)).toEqual(value)
      }),
    )
  })

  test.each([
    ['24.5', 2450n],
    ['24.50', 2450n],
    ['24.500', 2450n],
    ['24.505', null],
    ['-0.05', -5n],
    ['1e3', null],
    ['', null],
  ])('reads %s USD as %s', (text, expected) => {
    expect(fromDecimal(text, 'USD')?.amountMinor ?? null).toBe(expected)
  })
})

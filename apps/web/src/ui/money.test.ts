import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountParts, amountText, decimalText, padToMinor, pressPad, spokenAmount } from './money.ts'

describe('amounts', () => {
  it('writes English: sign, symbol, units, cents', () => {
    expect(amountText(128460n, 'USD', 'en-US')).toBe('$1,284.60')
    expect(amountText(-3600n, 'USD', 'en-US')).toBe('\u2212$36.00')
    expect(amountText(82000n, 'USD', 'en-US', true)).toBe('+$820.00')
  })
  it('writes French: units, comma, cents, symbol last, narrow space between thousands', () => {
    expect(amountText(126010n, 'USD', 'fr-FR')).toBe('1\u202f260,10\u00a0$')
    expect(amountText(-2450n, 'USD', 'fr-FR')).toBe('\u221224,50\u00a0$')
  })
  it('knows currencies without cents and with three', () => {
    expect(amountText(1500n, 'JPY', 'en-US')).toBe('¥1,500')
    expect(decimalText(1500n, 'KWD')).toBe('1.500')
  })
  it('marks the pieces that are set lighter', () => {
    expect(amountParts(128460n, 'USD', 'en-US').map(part => part.kind)).toEqual(['symbol', 'whole', 'cents'])
    expect(amountParts(128460n, 'USD', 'fr-FR').map(part => part.kind)).toEqual([
      'whole',
      'cents',
      'space',
      'symbol',
    ])
  })
  it('is exact far beyond what a float can hold', () => {
    expect(amountText(900719925474099301n, 'USD', 'en-US')).toBe('$9,007,199,254,740,993.01')
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), minor => {
        const digits = amountText(minor, 'USD', 'en-US').replace(/\D/g, '')
        expect(BigInt(digits)).toBe(minor < 0n ? -minor : minor)
      }),
    )
  })
  it('says amounts as words', () => {
    expect(spokenAmount(-2450n, 'USD', 'en-US')).toBe('24 US dollars 50')
    expect(spokenAmount(100n, 'USD', 'en-US')).toBe('1 US dollar')
    expect(spokenAmount(2400n, 'USD', 'en-US')).toBe('24 US dollars')
    expect(spokenAmount(2450n, 'USD', 'fr-FR')).toContain('24 dollars')
  })
})

describe('the amount pad', () => {
  const type = (keys: string[], exponent = 2) => keys.reduce((text, key) => pressPad(text, key, exponent), '')
  it('takes an amount key by key', () => {
    expect(type(['2', '4', '.', '5'])).toBe('24.5')
    expect(padToMinor('24.5', 2)).toBe(2450n)
    expect(padToMinor('', 2)).toBe(0n)
    expect(padToMinor('7.', 2)).toBe(700n)
  })
  it('refuses what cannot be an amount', () => {
    expect(type(['0', '0', '7'])).toBe('7')
    expect(type(['.', '.', '5', '0', '9'])).toBe('0.50')
    expect(type(['5', '.', '5'], 0)).toBe('55')
    expect(type(['a', '-', '1'])).toBe('1')
  })
  it('always holds an amount, whatever is pressed', () => {
    const key = fc.constantFrom('0', '1', '5', '9', '.', 'delete')
    fc.assert(
      fc.property(fc.array(key, { maxLength: 30 }), fc.constantFrom(0, 2, 3), (keys, exponent) => {
        const text = type(keys, exponent)
        expect(text).toMatch(/^(\d{0,7}(\.\d*)?)$/)
        expect(padToMinor(text, exponent)).toBeGreaterThanOrEqual(0n)
        expect((text.split('.')[1] ?? '').length).toBeLessThanOrEqual(exponent)
      }),
    )
  })
})

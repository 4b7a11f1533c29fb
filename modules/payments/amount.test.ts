import { describe, expect, it } from 'vitest'
import { checkAmount } from './amount.ts'

const settings = {
  sandbox: true,
  operatorName: 'Harbour Row',
  currencies: { USD: { stepUpMinor: 50n, maxSendMinor: 1_000n, maxTopUpMinor: 200n } },
}

function check(amount: string, currency = 'USD', limit: 'maxSendMinor' | 'maxTopUpMinor' = 'maxSendMinor') {
  const checked = checkAmount({ amount, currency }, settings, limit)
  return checked.ok ? checked.amount : checked.refusal.code
}

describe('an amount', () => {
  it.each(['1', '1000'])('of %s is taken', amount => {
    expect(check(amount)).toEqual({ amountMinor: BigInt(amount), currency: 'USD' })
  })

  it.each([
    ['0', 'amount_invalid'],
    ['-1', 'amount_invalid'],
    ['-0', 'amount_invalid'],
    ['01', 'amount_invalid'],
    ['1.0', 'amount_invalid'],
    ['1e2', 'amount_invalid'],
    ['0x10', 'amount_invalid'],
    [' 1', 'amount_invalid'],
    ['', 'amount_invalid'],
    ['١', 'amount_invalid'],
    ['1001', 'amount_too_large'],
    ['9'.repeat(18), 'amount_too_large'],
  ])('of %j is %s', (amount, code) => {
    expect(check(amount)).toBe(code)
  })

  it('has the limit of its kind', () => {
    expect(check('200', 'USD', 'maxTopUpMinor')).toMatchObject({ amountMinor: 200n })
    expect(check('201', 'USD', 'maxTopUpMinor')).toBe('amount_too_large')
  })

  it.each(['EUR', 'XXX', 'usd', '', 'toString'])('in %j is in no currency of ours', currency => {
    expect(check('1', currency)).toBe('currency_not_supported')
  })
})

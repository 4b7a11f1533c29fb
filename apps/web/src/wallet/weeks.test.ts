import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Payment, PaymentState } from '../api/types.ts'
import { mondayOf, stepFor, weeksOf } from './weeks.ts'

const payment = (
  at: Date,
  amount: number,
  direction: 'in' | 'out',
  state: PaymentState = 'posted',
): Payment => ({
  id: `pay_${at.getTime()}_${amount}`,
  kind: 'send',
  direction,
  amount: { amount: String(amount), currency: 'USD' },
  counterparty: null,
  counterparty_name: '',
  note: null,
  state,
  failure: null,
  created_at: at.toISOString(),
  posted_at: state === 'posted' ? at.toISOString() : null,
  transfer_id: null,
  balance_after: null,
  sandbox: true,
})
// A Sunday: the week began on Monday the 16th.
const now = new Date(2026, 10, 22, 9)
const options = { currency: 'USD', now, most: 4, isComplete: true }

describe('weeksOf', () => {
  it('begins weeks on Mondays, also over the change of the clocks', () => {
    expect(mondayOf(now).getDate()).toBe(16)
    expect(mondayOf(new Date(2026, 10, 16)).getDate()).toBe(16)
    const before = mondayOf(now, 4)
    expect([before.getMonth(), before.getDate(), before.getHours()]).toEqual([9, 19, 0])
  })
  it('adds up what was posted, by week', () => {
    const weeks = weeksOf(
      [
        payment(new Date(2026, 10, 21), 500, 'out'),
        payment(new Date(2026, 10, 16), 300, 'out'),
        payment(new Date(2026, 10, 15), 200, 'in'),
        payment(new Date(2026, 10, 15), 9999, 'in', 'pending'),
        payment(new Date(2026, 10, 14), 9999, 'out', 'failed'),
      ],
      options,
    )
    expect(weeks.map(week => [week.start.getDate(), week.inMinor, week.outMinor])).toEqual([
      [9, 200n, 0n],
      [16, 0n, 800n],
    ])
  })
  it('leaves out a week that may be known in part only', () => {
    const known = [payment(new Date(2026, 10, 20), 5, 'in'), payment(new Date(2026, 10, 11), 5, 'in')]
    expect(weeksOf(known, { ...options, isComplete: false }).map(week => week.start.getDate())).toEqual([16])
    expect(weeksOf(known, options)).toHaveLength(2)
  })
  it('has nothing to show without payments', () => expect(weeksOf([], options)).toEqual([]))
  it('loses and invents nothing within its weeks', () => {
    const any = fc.record({
      daysAgo: fc.integer({ min: 0, max: 60 }),
      amount: fc.integer({ min: 1, max: 1e6 }),
    })
    fc.assert(
      fc.property(fc.array(any), made => {
        const payments = made.map(({ daysAgo, amount }) =>
          payment(new Date(2026, 10, 22 - daysAgo, 8), amount, 'in'),
        )
        const from = mondayOf(now, options.most - 1)
        const sum = payments
          .filter(each => new Date(each.created_at) >= from)
          .reduce((total, each) => total + BigInt(each.amount.amount), 0n)
        expect(weeksOf(payments, options).reduce((total, week) => total + week.inMinor, 0n)).toBe(sum)
      }),
    )
  })
})

it('finds a round step that reaches, and not much further', () => {
  expect(stepFor(90_000n)).toBe(30_000n)
  expect(stepFor(90_001n)).toBe(50_000n)
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), most => {
      const step = stepFor(most)
      expect(step * 3n).toBeGreaterThanOrEqual(most)
      if (step > 1n) expect(step * 3n).toBeLessThan(most * 2n + 3n)
    }),
  )
})

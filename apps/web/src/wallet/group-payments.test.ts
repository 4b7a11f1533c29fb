import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Payment, PaymentState } from '../api/types.ts'
import { groupPayments, recentPeople } from './group-payments.ts'

const person = (handle: string) => ({ id: `mem_${handle}`, handle, name: handle, avatar_url: null })
const payment = (id: string, state: PaymentState, at: Date, handle = 'amara'): Payment => ({
  id,
  kind: 'send',
  direction: 'out',
  amount: { amount: '2450', currency: 'USD' },
  counterparty: person(handle),
  counterparty_name: handle,
  note: null,
  state,
  failure: null,
  created_at: at.toISOString(),
  posted_at: state === 'posted' ? at.toISOString() : null,
  transfer_id: null,
  balance_after: null,
  sandbox: true,
})
const day = (date: number, hour = 9) => new Date(2026, 10, date, hour)

describe('groupPayments', () => {
  it('puts what waits first, then the days, latest first', () => {
    const groups = groupPayments([
      payment('c', 'posted', day(22)),
      payment('b', 'failed', day(22, 8)),
      payment('p', 'pending', day(20)),
      payment('a', 'posted', day(19)),
    ])
    expect(groups.map(group => [group.key, group.payments.map(item => item.id)])).toEqual([
      ['waiting', ['p']],
      ['2026-11-22', ['c', 'b']],
      ['2026-11-19', ['a']],
    ])
  })

  it('counts a payment to the day on which it was posted', () => {
    const late = { ...payment('a', 'posted', day(21)), created_at: day(20, 23).toISOString() }
    expect(groupPayments([late])[0]?.key).toBe('2026-11-21')
  })

  it('shows every payment exactly once, whatever comes in', () => {
    const any = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      state: fc.constantFrom<PaymentState>('pending', 'posted', 'failed'),
      at: fc.date({ min: day(1), max: day(28), noInvalidDate: true }),
    })
    fc.assert(
      fc.property(fc.array(any), items => {
        const shown = groupPayments(items.map(item => payment(item.id, item.state, item.at)))
        const ids = shown.flatMap(group => group.payments.map(item => item.id))
        expect(ids.toSorted()).toEqual([...new Set(items.map(item => item.id))].toSorted())
        for (const group of shown) {
          expect(group.payments.length).toBeGreaterThan(0)
          expect(group.payments.every(item => (item.state === 'pending') === (group.key === 'waiting'))).toBe(
            true,
          )
        }
      }),
    )
  })
})

describe('recentPeople', () => {
  it('names each once, the latest first, and leaves the bank out', () => {
    const payments = [
      payment('1', 'posted', day(22), 'theo'),
      { ...payment('2', 'posted', day(21)), counterparty: null },
      payment('3', 'posted', day(20), 'amara'),
      payment('4', 'posted', day(19), 'theo'),
      payment('5', 'posted', day(18), 'yuki'),
    ]
    expect(recentPeople(payments, 2).map(member => member.handle)).toEqual(['theo', 'amara'])
    expect(recentPeople(payments, 9).map(member => member.handle)).toEqual(['theo', 'amara', 'yuki'])
  })
})

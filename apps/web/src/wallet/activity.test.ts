import { expect, it } from 'vitest'
import type { Payment } from '../api/types.ts'
import { groupByDay } from './activity.tsx'

const payment = (id: string, created_at: Date): Payment => ({
  id,
  kind: 'send',
  direction: 'out',
  amount: { amount: '100', currency: 'USD' },
  counterparty: null,
  counterparty_name: 'Amara',
  note: null,
  state: 'posted',
  failure: null,
  created_at: created_at.toISOString(),
  posted_at: null,
  balance_after: null,
  sandbox: true,
})

it('groups payments by calendar day and keeps their order', () => {
  const groups = groupByDay([
    payment('c', new Date(2026, 10, 22, 9)),
    payment('b', new Date(2026, 10, 22, 0, 1)),
    payment('a', new Date(2026, 10, 21, 23, 59)),
  ])
  expect(groups.map(group => group.payments.map(item => item.id))).toEqual([['c', 'b'], ['a']])
})

import type { Uuid } from '@stoa/kit'
import { describe, expect, it } from 'vitest'
import {
  counterpartyOf,
  directionFor,
  isSameSend,
  isSameTopUp,
  movingTransferOf,
  normalizeHandle,
  type Payment,
} from './payment.ts'

const [ada, ben, eve] = ['a', 'b', 'e'] as unknown as [Uuid, Uuid, Uuid]

const sent: Payment = {
  id: 'p' as Uuid,
  kind: 'send',
  state: 'posted',
  payerId: ada,
  payeeId: ben,
  amountMinor: 100n,
  currency: 'USD',
  toHandle: 'ben',
  note: null,
  failureCode: null,
  openedLedgerTime: 1n,
  postedLedgerTime: 1n,
  createdAt: new Date(0),
  resolvedAt: new Date(0),
  bankName: null,
  resolutionId: null,
}
const topUp: Payment = {
  ...sent,
  kind: 'top_up',
  payerId: null,
  payeeId: ada,
  toHandle: null,
  bankName: 'Bank',
  resolutionId: 'r' as Uuid,
}

describe('a payment', () => {
  it('was moved by its own transfer, or by what posted its pending one', () => {
    expect(movingTransferOf(sent)).toBe('p')
    expect(movingTransferOf(topUp)).toBe('r')
    expect(movingTransferOf({ ...topUp, state: 'failed' })).toBeNull()
  })

  it('has a direction for its sides only', () => {
    expect([ada, ben, eve].map(id => directionFor(sent, id))).toEqual(['out', 'in', null])
    expect([ada, ben].map(id => directionFor(topUp, id))).toEqual(['in', null])
  })

  it('has the other side as counterparty, and a top-up nobody', () => {
    expect([ada, ben].map(id => counterpartyOf(sent, id))).toEqual([ben, ada])
    expect(counterpartyOf(topUp, ada)).toBeNull()
  })

  const terms = {
    payerId: ada,
    toHandle: 'ben',
    amount: { amountMinor: 100n, currency: 'USD' as const },
    note: null,
  }
  it.each([
    ['all alike', {}, true],
    ['payer', { payerId: eve }, false],
    ['handle', { toHandle: 'benn' }, false],
    ['amount', { amount: { amountMinor: 101n, currency: 'USD' as const } }, false],
    ['currency', { amount: { amountMinor: 100n, currency: 'EUR' as const } }, false],
    ['note', { note: 'x' }, false],
  ])('is asked for again: %s', (_name, change, isSame) => {
    expect(isSameSend(sent, { ...terms, ...change })).toBe(isSame)
  })

  it('of one kind is never asked for as the other', () => {
    expect(isSameSend(topUp, terms)).toBe(false)
    expect(isSameTopUp(sent, { memberId: ben, amount: terms.amount })).toBe(false)
    expect(isSameTopUp(topUp, { memberId: ada, amount: terms.amount })).toBe(true)
    expect(isSameTopUp(topUp, { memberId: ben, amount: terms.amount })).toBe(false)
  })

  it.each(['ben', 'Ben', '@BEN', ' @ben '])('finds its payee by %j', handle => {
    expect(normalizeHandle(handle)).toBe('ben')
  })
})

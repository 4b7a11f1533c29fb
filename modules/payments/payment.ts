import type { CurrencyCode, Money, Uuid } from '@stoa/kit'
import type { FailureCode } from './failure.ts'

export type PaymentKind = 'top_up' | 'send'
export type PaymentState = 'pending' | 'posted' | 'failed'

/** A payment as stored. A top-up has no payer among the members and no note. */
export interface Payment {
  id: Uuid
  kind: PaymentKind
  state: PaymentState
  payerId: Uuid | null
  payeeId: Uuid
  amountMinor: bigint
  currency: CurrencyCode
  /** The handle as the sender gave it, which a repeated request must give again. */
  toHandle: string | null
  note: string | null
  failureCode: FailureCode | null
  /** Nanoseconds since 1970; orders payments. */
  openedLedgerTime: bigint
  /** Nanoseconds since 1970, of the transfer that moved the money. */
  postedLedgerTime: bigint | null
  createdAt: Date
  resolvedAt: Date | null
  /** Of a top-up. */
  bankName: string | null
  /** Of a top-up: the transfer that posts or voids the pending one, whose id is the payment's. */
  resolutionId: Uuid | null
}

/** What a member asks for when sending. */
export interface SendTerms {
  payerId: Uuid
  toHandle: string
  amount: Money
  note: string | null
}

/** True when the payment is what these terms ask for: then a repeated request gets it as its answer. */
export function isSameSend(payment: Payment, terms: SendTerms): boolean {
  return (
    payment.kind === 'send' &&
    payment.payerId === terms.payerId &&
    payment.toHandle === terms.toHandle &&
    payment.amountMinor === terms.amount.amountMinor &&
    payment.currency === terms.amount.currency &&
    payment.note === terms.note
  )
}

/** The same question for a top-up. */
export function isSameTopUp(payment: Payment, terms: { memberId: Uuid; amount: Money }): boolean {
  return (
    payment.kind === 'top_up' &&
    payment.payeeId === terms.memberId &&
    payment.amountMinor === terms.amount.amountMinor &&
    payment.currency === terms.amount.currency
  )
}

/** The ledger's transfer that moved the money, or null when none has. */
export function movingTransferOf(payment: Payment): Uuid | null {
  if (payment.state !== 'posted') return null
  return payment.kind === 'top_up' ? payment.resolutionId : payment.id
}

/** How the payment looks to a member: money out, money in, or none of their business. */
export function directionFor(payment: Payment, memberId: Uuid): 'in' | 'out' | null {
  if (payment.payerId === memberId) return 'out'
  return payment.payeeId === memberId ? 'in' : null
}

export function counterpartyOf(payment: Payment, memberId: Uuid): Uuid | null {
  return payment.payerId === memberId ? payment.payeeId : payment.payerId
}

/** One spelling of a handle, as the sender's request is remembered by it. */
export function normalizeHandle(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase()
}

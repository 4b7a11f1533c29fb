import type { BankOutcome } from './bank.ts'
import type { Payment } from './payment.ts'

/** Where the bank's books and ours disagree. Nothing is put right by itself: somebody has to look. */
export interface Difference {
  endToEndId: string
  kind: DifferenceKind
  detail: Record<string, string>
}

export type DifferenceKind =
  | 'unknown_here'
  | 'other_amount'
  | 'settled_there_failed_here'
  | 'rejected_there_posted_here'
  | 'posted_here_unknown_there'

export type Comparison =
  | { code: 'agrees' }
  | { code: 'open_here' }
  | { code: 'differs'; difference: Difference }

/** Compares one decision of the bank with our payment; `open_here` only needs to be asked about. */
export function compareOutcome(outcome: BankOutcome, payment: Payment | undefined): Comparison {
  if (payment?.kind !== 'top_up') return differs(outcome, 'unknown_here')
  if (payment.amountMinor !== outcome.amountMinor || payment.currency !== outcome.currency) {
    return differs(outcome, 'other_amount')
  }
  if (payment.state === 'pending') return { code: 'open_here' }
  if (outcome.status === 'settled' && payment.state === 'failed')
    return differs(outcome, 'settled_there_failed_here')
  if (outcome.status === 'rejected' && payment.state === 'posted')
    return differs(outcome, 'rejected_there_posted_here')
  return { code: 'agrees' }
}

function differs(outcome: BankOutcome, kind: DifferenceKind): Comparison {
  const { endToEndId, status, amountMinor, currency, reference } = outcome
  const detail = { status, amount_minor: amountMinor.toString(), currency, reference }
  return { code: 'differs', difference: { endToEndId, kind, detail } }
}

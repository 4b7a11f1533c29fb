/** What the bank said, or that it did not say. Only `settled` and `rejected` are final. */
export type BankAnswer =
  | { code: 'settled'; reference: string | null; message: Uint8Array }
  | { code: 'rejected'; reason: string; reference: string | null; message: Uint8Array }
  | { code: 'undecided'; because: UndecidedCause; detail: string }

/**
 * `pending`: the bank is still deciding. `unreachable`: no answer, so it may or may not have moved the money.
 * `unusable`: an answer that is unsigned, unreadable or about something else, which is an operator's alarm.
 */
export type UndecidedCause = 'pending' | 'unreachable' | 'unusable'

/** What a report must be about to be believed. */
export interface ExpectedReport {
  messageId: string
  endToEndId: string
  amountMinor: bigint
  currency: string
}

/** One final decision from the bank's list. */
export interface BankOutcome {
  seq: bigint
  endToEndId: string
  status: 'settled' | 'rejected'
  amountMinor: bigint
  currency: string
  reference: string
}

export type OutcomeList =
  | { code: 'listed'; outcomes: BankOutcome[]; hasMore: boolean }
  | { code: 'unavailable'; because: 'unreachable' | 'unusable'; detail: string }

/** A bank reached over the wire. Every call goes outward, so none is made inside a database transaction. */
export interface Bank {
  name: string
  routingNumber: string
  /** The operator's account there. */
  settlementAccountNumber: string
  /** Sends a pain.013. The same bytes again are an enquiry: the bank moves the money at most once. */
  requestPayment(message: Uint8Array, expected: ExpectedReport): Promise<BankAnswer>
  /** Final decisions after a number, in order. */
  listOutcomes(afterSeq: bigint): Promise<OutcomeList>
}

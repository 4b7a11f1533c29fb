import { type CurrencyCode, numericCodeOf } from '@stoa/kit'
import { accountFlags } from '@stoa/ledger'

/** Kinds of ledger account that this module opens. The hundreds belong to this module. */
export const accountCodes = {
  /** A member's money: a liability of the operator, so its balance is credits less debits. */
  wallet: 100,
  /** The operator's money at a bank: an asset, debited when money arrives there. */
  settlement: 110,
} as const

/** Kinds of transfer that this module makes. */
export const transferCodes = { top_up: 100, send: 110 } as const

/** A wallet never owes, and its history gives the balance after each payment. */
export const walletFlags = accountFlags.debits_must_not_exceed_credits | accountFlags.history

/** Nothing can be paid out of a bank account that was not paid in. */
export const settlementFlags = accountFlags.credits_must_not_exceed_debits

/** One ledger a currency, numbered by ISO 4217. */
export function ledgerOf(currency: CurrencyCode): number {
  return Number(numericCodeOf(currency))
}

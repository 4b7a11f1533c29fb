import { type CurrencyCode, numericCodeOf } from '@stoa/kit'
import { accountFlags } from '@stoa/ledger'

/** A wallet never owes, and its history gives the balance after each payment. */
export const walletFlags = accountFlags.debits_must_not_exceed_credits | accountFlags.history

/** Nothing can be paid out of a bank account that was not paid in. */
export const settlementFlags = accountFlags.credits_must_not_exceed_debits

/** One ledger a currency, numbered by ISO 4217. */
export function ledgerOf(currency: CurrencyCode): number {
  return Number(numericCodeOf(currency))
}

import type { Account, Balances } from '@stoa/ledger'

/** What is posted, before holds. A wallet's balance is credits less debits. */
export function ledgerBalanceOf(account: Balances): bigint {
  return account.creditsPosted - account.debitsPosted
}

/** What can be spent now: holds on money going out count at once, money coming in only when it is posted. */
export function availableOf(account: Account | Balances): bigint {
  return ledgerBalanceOf(account) - account.debitsPending
}

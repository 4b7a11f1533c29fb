import type { Ctx, Uuid } from '@stoa/kit'
import { lookupAccounts } from '@stoa/ledger'
import { selectAccountsOfMember } from './account-store.ts'

/** What of a member's money keeps the account from being deleted: nothing may be left, nor be on its way. */
export async function walletObstacles(ctx: Ctx, memberId: Uuid): Promise<readonly string[]> {
  const accounts = await selectAccountsOfMember(ctx.db, memberId)
  const balances = await lookupAccounts(
    ctx,
    accounts.map(account => account.ledgerAccountId),
  )
  const obstacles = new Set<string>()
  for (const balance of balances) {
    if (balance.creditsPosted !== balance.debitsPosted) obstacles.add('wallet_not_empty')
    if (balance.creditsPending !== 0n || balance.debitsPending !== 0n) obstacles.add('payments_pending')
  }
  return [...obstacles]
}

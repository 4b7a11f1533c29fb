import { type Ctx, inTransaction, type Uuid } from '@stoa/kit'
import { type Account, type AccountResult, type NewAccount, readNewAccount } from './account.ts'
import { applyAccounts } from './apply-batch.ts'
import { toLedgerTime } from './bounds.ts'
import { insertAccounts, selectAccounts, takeTimes } from './store.ts'

/**
 * Creates accounts in the caller's database transaction (or one of its own) and answers each in order.
 * Creating an account again with the same fields answers `exists`, so a retry is safe.
 * @throws RangeError for values that no account can carry, such as a negative code
 */
export async function createAccounts(ctx: Ctx, accounts: readonly NewAccount[]): Promise<AccountResult[]> {
  const events = accounts.map(readNewAccount)
  if (events.length === 0) return []
  return inTransaction(ctx, async ({ db, clock }) => {
    for (;;) {
      const existing = await selectAccounts(db, [...new Set(events.map(event => event.id))])
      const known = new Map<Uuid, Account>(existing.map(account => [account.id, account]))
      const firstTimestamp = await takeTimes(db, toLedgerTime(clock.now()), events.length)
      const created: Account[] = []
      const results = applyAccounts(known, events, firstTimestamp, created)
      if (created.length === 0) return results
      await db.query('SAVEPOINT ledger_create_accounts')
      const inserted = await insertAccounts(db, created)
      if (inserted.length === created.length) {
        await db.query('RELEASE SAVEPOINT ledger_create_accounts')
        return results
      }
      // Somebody else created one of them since we looked: decide again, now that it can be seen.
      await db.query('ROLLBACK TO SAVEPOINT ledger_create_accounts')
    }
  })
}

/** The accounts that exist of these ids, in the order of the ids. */
export async function lookupAccounts(ctx: Ctx, ids: readonly Uuid[]): Promise<Account[]> {
  if (ids.length === 0) return []
  const found = new Map((await selectAccounts(ctx.db, ids)).map(account => [account.id, account]))
  return ids.flatMap(id => found.get(id) ?? [])
}

import { type Ctx, inTransaction, type Uuid } from '@stoa/kit'
import type { Account } from './account.ts'
import { toLedgerTime } from './bounds.ts'
import { release } from './resolve-pending.ts'
import { selectTransfers } from './select-transfers.ts'
import { lockAccounts, resolvePendingRows, updateAccounts } from './store.ts'

const batchSize = 500

/**
 * Releases what expired pending transfers hold, in order of expiry, and opens accounts that an expired
 * closing transfer had closed. Late posts are refused without this; it only gives the balance back.
 * @returns how many expired
 */
export async function expirePending(ctx: Ctx): Promise<number> {
  let total = 0
  for (;;) {
    const count = await inTransaction(ctx, expireSome)
    total += count
    if (count < batchSize) return total
  }
}

async function expireSome({ db, clock }: Ctx): Promise<number> {
  const now = toLedgerTime(clock.now())
  const due = await db.query<{ id: Uuid }>(
    `SELECT id FROM ledger.pending_transfer WHERE state = 'pending' AND expires_at <= $1
     ORDER BY expires_at LIMIT $2`,
    [now, batchSize],
  )
  if (due.length === 0) return 0
  const transfers = new Map(
    (
      await selectTransfers(
        db,
        due.map(row => row.id),
      )
    ).map(t => [t.id, t]),
  )
  const accountIds = new Set([...transfers.values()].flatMap(t => [t.debitAccountId, t.creditAccountId]))
  const loaded = new Map((await lockAccounts(db, [...accountIds])).map(account => [account.id, account]))
  // Only under the locks is it certain that nobody posts or voids it.
  const still = await db.query<{ id: Uuid }>(
    `SELECT id FROM ledger.pending_transfer WHERE id = ANY($1::uuid[]) AND state = 'pending' ORDER BY expires_at`,
    [due.map(row => row.id)],
  )
  const accounts = new Map<Uuid, Account>(loaded)
  for (const { id } of still) {
    const pending = transfers.get(id)!
    const debit = accounts.get(pending.debitAccountId)!
    const credit = accounts.get(pending.creditAccountId)!
    const released = release(pending, 0n, debit, credit, true)
    accounts.set(debit.id, released.debit).set(credit.id, released.credit)
  }
  const changed = [...accounts.values()].filter(account => account !== loaded.get(account.id))
  if (changed.length > 0) {
    const reflagged = changed.filter(account => account.flags !== loaded.get(account.id)!.flags)
    await updateAccounts(db, changed, reflagged)
    await resolvePendingRows(
      db,
      still.map(row => ({ id: row.id, state: 'expired' as const })),
    )
  }
  return due.length
}

import { type Ctx, inTransaction, type Uuid } from '@stoa/kit'
import { LateAccountsError, runBatch } from './run-batch.ts'
import { selectTransfers } from './select-transfers.ts'
import { type NewTransfer, readNewTransfer, type Transfer, type TransferResult } from './transfer.ts'

/**
 * The first door: creates transfers inside the caller's database transaction (or one of its own) and
 * answers each in order. The transfers stand or fall with that transaction. It holds the locks of the
 * accounts until the end, so call it once per transaction and late: a second call with other accounts
 * could meet another transaction's locks in the opposite order.
 * @throws RangeError for values that no transfer can carry, such as a negative amount
 */
export async function createTransfers(
  ctx: Ctx,
  transfers: readonly NewTransfer[],
): Promise<TransferResult[]> {
  const events = transfers.map(readNewTransfer)
  if (events.length === 0) return []
  return inTransaction(ctx, async ({ db, clock }) => {
    for (;;) {
      await db.query('SAVEPOINT ledger_create_transfers')
      try {
        const { results } = await runBatch(db, clock, [events])
        await db.query('RELEASE SAVEPOINT ledger_create_transfers')
        return results[0]!
      } catch (error) {
        if (!(error instanceof LateAccountsError) && !isIdCollision(error)) throw error
        await db.query('ROLLBACK TO SAVEPOINT ledger_create_transfers')
      }
    }
  })
}

/** Another transaction used one of the ids at the same time, with other accounts: look again. */
export function isIdCollision(error: unknown): boolean {
  const { code, table } = error as { code?: string; table?: string }
  return code === '23505' && table === 'transfer'
}

/** The transfers that exist of these ids, in the order of the ids. */
export async function lookupTransfers(ctx: Ctx, ids: readonly Uuid[]): Promise<Transfer[]> {
  if (ids.length === 0) return []
  const found = new Map((await selectTransfers(ctx.db, ids)).map(transfer => [transfer.id, transfer]))
  return ids.flatMap(id => found.get(id) ?? [])
}

import type { Db } from '@stoa/kit'
import type { DeltaBatch } from './delta-batch.ts'
import { transferFlags } from './flags.ts'

const statement = `SELECT ledger.apply_deltas(${Array.from({ length: 24 }, (_, n) => `$${n + 1}`).join(', ')}) AS first`

/**
 * Writes a batch of deltas. Committed at once when `db` is not inside a transaction.
 * @returns ledger time of the first transfer; the others follow one nanosecond apart
 * @throws SQLSTATE LG001 when an account is not as decided on, 23505 when an id is used, 23514 on overflow
 */
export async function applyDeltas(db: Db, now: bigint, batch: DeltaBatch): Promise<bigint> {
  const { transfers, sides, history } = batch
  const deltas = batch.deltas()
  const rows = await db.query<{ first: bigint }>(
    statement,
    [
      now,
      list(deltas, delta => delta.account.id),
      list(deltas, delta => delta.account.flags),
      list(deltas, delta => delta.room),
      list(deltas, delta => delta.change.debitsPending),
      list(deltas, delta => delta.change.debitsPosted),
      list(deltas, delta => delta.change.creditsPending),
      list(deltas, delta => delta.change.creditsPosted),
      list(transfers, transfer => transfer.id),
      list(sides, side => side.debit.place),
      list(sides, side => side.credit.place),
      list(transfers, transfer => transfer.ledger),
      list(transfers, transfer => transfer.code),
      list(transfers, transfer => transfer.flags),
      list(transfers, transfer => transfer.userData),
      list(transfers, transfer => transfer.timeoutSeconds || null),
      list(transfers, transfer => transfer.amount),
      transfers.some(transfer => (transfer.flags & transferFlags.pending) !== 0),
      list(history, record => record.delta.place),
      list(history, record => record.offset),
      list(history, record => record.debitsPending),
      list(history, record => record.debitsPosted),
      list(history, record => record.creditsPending),
      list(history, record => record.creditsPosted),
    ],
    'ledger.apply_deltas',
  )
  return rows[0]!.first
}

/**
 * An array literal of ids and numbers, which need no quoting: a fraction of the driver's cost. Nothing but
 * nulls is an empty array, whose every element reads as null.
 */
function list<T>(items: readonly T[], pick: (item: T) => string | number | bigint | null): string {
  let text = ''
  let hasValue = false
  for (const item of items) {
    const value = pick(item)
    hasValue ||= value !== null
    text += text === '' ? (value ?? 'NULL') : `,${value ?? 'NULL'}`
  }
  return hasValue ? `{${text}}` : '{}'
}

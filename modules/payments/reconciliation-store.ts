import type { Db } from '@stoa/kit'
import type { Difference } from './compare-outcome.ts'

/** How far the bank's list has been compared; 0 at the beginning. */
export async function selectPosition(db: Db, routingNumber: string): Promise<bigint> {
  const [row] = await db.query<{ after_seq: bigint }>(
    'SELECT after_seq FROM payments.reconciliation WHERE bank_routing_number = $1',
    [routingNumber],
  )
  return row?.after_seq ?? 0n
}

/** Moves the position forward, never back. */
export async function advancePosition(db: Db, routingNumber: string, afterSeq: bigint): Promise<void> {
  await db.query(
    `INSERT INTO payments.reconciliation AS r (bank_routing_number, after_seq) VALUES ($1, $2)
     ON CONFLICT (bank_routing_number) DO UPDATE SET after_seq = greatest(r.after_seq, excluded.after_seq)`,
    [routingNumber, afterSeq],
  )
}

/** @returns the differences that were not known yet */
export async function insertDifferences(
  db: Db,
  differences: readonly Difference[],
  foundAt: Date,
): Promise<Difference[]> {
  if (differences.length === 0) return []
  const rows = await db.query<{ end_to_end_id: string; kind: string }>(
    `INSERT INTO payments.bank_difference (end_to_end_id, kind, detail, found_at)
     SELECT end_to_end_id, kind, detail::jsonb, $4
     FROM unnest($1::text[], $2::text[], $3::text[]) AS d(end_to_end_id, kind, detail)
     ON CONFLICT DO NOTHING RETURNING end_to_end_id, kind`,
    [
      differences.map(difference => difference.endToEndId),
      differences.map(difference => difference.kind),
      differences.map(difference => JSON.stringify(difference.detail)),
      foundAt,
    ],
  )
  const isNew = new Set(rows.map(row => `${row.kind} ${row.end_to_end_id}`))
  return differences.filter(difference => isNew.has(`${difference.kind} ${difference.endToEndId}`))
}

import type { Db, Uuid } from '@stoa/kit'

export async function insertBlocks(db: Db, decisionId: Uuid, blockIds: readonly Uuid[]): Promise<void> {
  await db.query('INSERT INTO safety.media_block (decision_id, block_id) SELECT $1, unnest($2::uuid[])', [
    decisionId,
    blockIds,
  ])
}

/** The blocks that a decision made, no longer its own from now on. */
export async function takeBlocks(db: Db, decisionId: Uuid): Promise<Uuid[]> {
  const rows = await db.query<{ blockId: Uuid }>(
    'DELETE FROM safety.media_block WHERE decision_id = $1 RETURNING block_id AS "blockId"',
    [decisionId],
  )
  return rows.map(row => row.blockId)
}

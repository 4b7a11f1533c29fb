import type { Db, Uuid } from '@stoa/kit'

/** Those of the members who have left, are leaving, or are suspended at this time. */
export async function selectAbsent(db: Db, memberIds: readonly Uuid[], now: Date): Promise<Uuid[]> {
  const rows = await db.query<{ id: Uuid }>(
    `SELECT id FROM identity.member WHERE id = ANY($1) AND deleted_at IS NOT NULL
     UNION
     SELECT member_id FROM identity.deletion WHERE member_id = ANY($1)
     UNION
     SELECT member_id FROM identity.suspension WHERE member_id = ANY($1) AND (until IS NULL OR until > $2)`,
    [memberIds, now],
    'identity.select_absent',
  )
  return rows.map(row => row.id)
}

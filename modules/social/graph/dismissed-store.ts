import type { Db, Uuid } from '@stoa/kit'

export async function insertDismissed(db: Db, memberId: Uuid, dismissedId: Uuid, at: Date): Promise<void> {
  await db.query(
    `INSERT INTO social.dismissed_suggestion (member_id, dismissed_id, created_at) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING`,
    [memberId, dismissedId, at],
    'social.insert_dismissed',
  )
}

/** Which of these the member does not want to be suggested. */
export async function findDismissed(db: Db, memberId: Uuid, among: readonly Uuid[]): Promise<Set<Uuid>> {
  const rows = await db.query<{ id: Uuid }>(
    `SELECT dismissed_id AS id FROM social.dismissed_suggestion
     WHERE member_id = $1 AND dismissed_id = ANY($2)`,
    [memberId, among],
    'social.find_dismissed',
  )
  return new Set(rows.map(row => row.id))
}

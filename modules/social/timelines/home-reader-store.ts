import type { Db, Uuid } from '@stoa/kit'

/** Which of the members have a home timeline that is written ahead. */
export async function findHomeReaders(db: Db, among: readonly Uuid[]): Promise<Uuid[]> {
  const rows = await db.query<{ id: Uuid }>(
    'SELECT member_id AS id FROM social.home_reader WHERE member_id = ANY($1)',
    [among],
    'social.find_home_readers',
  )
  return rows.map(row => row.id)
}

/** False when there is no such reader any more. */
export async function touchHomeReader(db: Db, memberId: Uuid, at: Date): Promise<boolean> {
  const rows = await db.query(
    'UPDATE social.home_reader SET read_at = $2 WHERE member_id = $1 RETURNING 1',
    [memberId, at],
    'social.touch_home_reader',
  )
  return rows.length === 1
}

/** From this commit on every job writes to the member; the timeline itself is still to be written. */
export async function beginHomeReader(db: Db, memberId: Uuid, at: Date): Promise<void> {
  await db.query(
    `INSERT INTO social.home_reader AS r (member_id, read_at, is_written) VALUES ($1, $2, false)
     ON CONFLICT (member_id) DO UPDATE SET read_at = $2`,
    [memberId, at],
    'social.begin_home_reader',
  )
}

export async function completeHomeReader(db: Db, memberId: Uuid): Promise<void> {
  await db.query('UPDATE social.home_reader SET is_written = true WHERE member_id = $1', [memberId])
}

/** Some of those who have not read since then, the longest first. */
export async function listIdleReaders(db: Db, before: Date, limit: number): Promise<Uuid[]> {
  const rows = await db.query<{ id: Uuid }>(
    'SELECT member_id AS id FROM social.home_reader WHERE read_at < $1 ORDER BY read_at LIMIT $2',
    [before, limit],
  )
  return rows.map(row => row.id)
}

/** False when the member has read meanwhile. */
export async function endHomeReader(db: Db, memberId: Uuid, before: Date): Promise<boolean> {
  const rows = await db.query(
    'DELETE FROM social.home_reader WHERE member_id = $1 AND read_at < $2 RETURNING 1',
    [memberId, before],
  )
  return rows.length === 1
}

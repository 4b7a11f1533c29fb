import type { Db, Uuid } from '@stoa/kit'

/** Marks a follow as watched, or no longer; false when there is no follow or it is so already. */
export async function markWatched(
  db: Db,
  memberId: Uuid,
  followeeId: Uuid,
  watches: boolean,
): Promise<boolean> {
  const rows = await db.query(
    `UPDATE social.following SET watches = $3
     WHERE member_id = $1 AND followee_id = $2 AND watches <> $3 RETURNING 1`,
    [memberId, followeeId, watches],
    'social.mark_watched',
  )
  return rows.length === 1
}

export async function insertWatcher(db: Db, memberId: Uuid, watcherId: Uuid): Promise<void> {
  await db.query(
    'INSERT INTO social.watcher (member_id, watcher_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [memberId, watcherId],
    'social.insert_watcher',
  )
}

export async function deleteWatcher(db: Db, memberId: Uuid, watcherId: Uuid): Promise<void> {
  await db.query(
    'DELETE FROM social.watcher WHERE member_id = $1 AND watcher_id = $2',
    [memberId, watcherId],
    'social.delete_watcher',
  )
}

/** Which of these members, who have written, somebody watches. */
export async function findWatched(db: Db, memberIds: readonly Uuid[]): Promise<Set<Uuid>> {
  const rows = await db.query<{ id: Uuid }>(
    `SELECT m.member_id AS id FROM social.member_count m
     WHERE m.member_id = ANY($1) AND m.slot = 0
       AND EXISTS (SELECT FROM social.watcher w WHERE w.member_id = m.member_id)`,
    [[...new Set(memberIds)]],
    'social.find_watched',
  )
  return new Set(rows.map(row => row.id))
}

/** The next of those who watch a member, by id: a bulk job walks them in a stable order. */
export async function nextWatchers(
  db: Db,
  memberId: Uuid,
  after: Uuid | null,
  limit: number,
): Promise<Uuid[]> {
  const rows = await db.query<{ id: Uuid }>(
    `SELECT watcher_id AS id FROM social.watcher
     WHERE member_id = $1 AND watcher_id > $2 ORDER BY watcher_id LIMIT $3`,
    [memberId, after ?? '00000000-0000-0000-0000-000000000000', limit],
    'social.next_watchers',
  )
  return rows.map(row => row.id)
}

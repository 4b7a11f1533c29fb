import type { Db, Uuid } from '@stoa/kit'

export function listOwnPosts(db: Db, memberId: Uuid, limit: number): Promise<{ id: Uuid }[]> {
  return db.query('SELECT post_id AS id FROM social.post WHERE author_id = $1 LIMIT $2', [memberId, limit])
}

export function listOwnLikes(db: Db, memberId: Uuid, limit: number): Promise<{ id: Uuid }[]> {
  return db.query('SELECT post_id AS id FROM social.post_like WHERE member_id = $1 LIMIT $2', [
    memberId,
    limit,
  ])
}

export function listOwnReposts(db: Db, memberId: Uuid, limit: number): Promise<{ id: Uuid }[]> {
  return db.query('SELECT post_id AS id FROM social.repost WHERE member_id = $1 LIMIT $2', [memberId, limit])
}

/** Members with whom a follow, a request or a block ties this one, in either direction. */
export function listTied(db: Db, memberId: Uuid, limit: number): Promise<{ id: Uuid }[]> {
  return db.query(
    `SELECT followee_id AS id FROM social.following WHERE member_id = $1
     UNION SELECT follower_id FROM social.follower WHERE member_id = $1
     UNION SELECT followee_id FROM social.follow_request_sent WHERE member_id = $1
     UNION SELECT requester_id FROM social.follow_request_received WHERE member_id = $1
     UNION SELECT blocked_id FROM social.blocking WHERE member_id = $1
     LIMIT $2`,
    [memberId, limit],
  )
}

/** Members who block this one: they keep their block no longer. */
export function listBlockers(db: Db, memberId: Uuid, limit: number): Promise<{ id: Uuid }[]> {
  return db.query('SELECT blocker_id AS id FROM social.blocker WHERE member_id = $1 LIMIT $2', [
    memberId,
    limit,
  ])
}

/** What only the member had, or sees: nobody else's counts rest on it. */
const ownTables = [
  'muted_member',
  'muted_phrase',
  'muted_thread',
  'dismissed_suggestion',
  'home_timeline',
  'home_reader',
  'profile_settings',
  'list_owner',
  'list',
  'bookmark',
  'bookmark_folder',
  'watcher',
  'merged_author',
  'member_count',
  'tie_lock',
] as const

export async function deleteOwnRows(db: Db, memberId: Uuid): Promise<void> {
  for (const table of ownTables)
    await db.query(`DELETE FROM social.${table} WHERE member_id = $1`, [memberId])
}

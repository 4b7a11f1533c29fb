import type { Db, Uuid } from '@stoa/kit'
import type { Position } from '../timelines/timeline.ts'
import { deleteWatcher } from '../watching/watcher-store.ts'
import { deletePair, insertPair, listSide, type MirroredPair, type OtherEnd } from './pair-store.ts'

const follows: MirroredPair = {
  near: { table: 'following', other: 'followee_id' },
  far: { table: 'follower', other: 'follower_id' },
}

/** Writes both sides of a follow; false when it stands already. */
export const insertFollow = (db: Db, memberId: Uuid, followeeId: Uuid, at: Date): Promise<boolean> =>
  insertPair(db, follows, memberId, followeeId, at)

/** Removes both sides of a follow, and the watch that stood with it; false when there is none. */
export async function deleteFollow(db: Db, memberId: Uuid, followeeId: Uuid): Promise<boolean> {
  const gone = await deletePair<{ watches: boolean }>(db, follows, memberId, followeeId)
  if (gone?.watches) await deleteWatcher(db, followeeId, memberId)
  return gone !== null
}

/** Whom the member follows, latest follow first. */
export const listFollowing = (
  db: Db,
  memberId: Uuid,
  before: Position | null,
  limit: number,
): Promise<OtherEnd[]> => listSide(db, follows.near, memberId, before, limit)

/** Who follows the member, latest follow first. */
export const listFollowers = (
  db: Db,
  memberId: Uuid,
  before: Position | null,
  limit: number,
): Promise<OtherEnd[]> => listSide(db, follows.far, memberId, before, limit)

/** The next followers by id: a bulk job walks them in a stable order. */
export async function nextFollowers(
  db: Db,
  memberId: Uuid,
  after: Uuid | null,
  limit: number,
): Promise<Uuid[]> {
  const rows = await db.query<{ followerId: Uuid }>(
    `SELECT follower_id AS "followerId" FROM social.follower
     WHERE member_id = $1 AND follower_id > $2 ORDER BY follower_id LIMIT $3`,
    [memberId, after ?? '00000000-0000-0000-0000-000000000000', limit],
    'social.next_followers',
  )
  return rows.map(row => row.followerId)
}

/** The first followers by id of several members who have written, `limit` of each at most. */
export async function firstFollowersOfMany(
  db: Db,
  memberIds: readonly Uuid[],
  limit: number,
): Promise<Map<Uuid, Uuid[]>> {
  if (memberIds.length === 0) return new Map()
  // The counter row, which who has written has, gives the lateral join a partner of the same shard.
  const rows = await db.query<{ memberId: Uuid; followerIds: Uuid[] }>(
    `SELECT m.member_id AS "memberId", f.ids AS "followerIds"
     FROM social.member_count m CROSS JOIN LATERAL (
       SELECT ARRAY(SELECT follower_id FROM social.follower WHERE member_id = m.member_id
                    ORDER BY follower_id LIMIT $2) AS ids
     ) f
     WHERE m.member_id = ANY($1) AND m.slot = 0`,
    [memberIds, limit],
    'social.first_followers_of_many',
  )
  return new Map(rows.map(row => [row.memberId, row.followerIds]))
}

/** Which of the members this member follows. */
export async function findFollowed(db: Db, memberId: Uuid, among: readonly Uuid[]): Promise<Set<Uuid>> {
  if (among.length === 0) return new Set()
  const rows = await db.query<{ id: Uuid }>(
    'SELECT followee_id AS id FROM social.following WHERE member_id = $1 AND followee_id = ANY($2)',
    [memberId, among],
    'social.find_followed',
  )
  return new Set(rows.map(row => row.id))
}

/** Whom these members follow, `maxRows` follows at most. */
export async function selectFollowsOf(
  db: Db,
  memberIds: readonly Uuid[],
  maxRows: number,
): Promise<{ memberId: Uuid; followeeId: Uuid }[]> {
  if (memberIds.length === 0) return []
  return db.query<{ memberId: Uuid; followeeId: Uuid }>(
    `SELECT member_id AS "memberId", followee_id AS "followeeId"
     FROM social.following WHERE member_id = ANY($1) LIMIT $2`,
    [memberIds, maxRows],
    'social.select_follows_of',
  )
}

/** The latest of those whom the member follows and whose posts are written ahead. */
export async function listFollowedAuthors(db: Db, memberId: Uuid, limit: number): Promise<Uuid[]> {
  const rows = await db.query<{ id: Uuid }>(
    `SELECT followee_id AS id FROM social.following f
     WHERE member_id = $1 AND NOT EXISTS (SELECT FROM social.merged_author a WHERE a.member_id = f.followee_id)
     ORDER BY created_at DESC, followee_id DESC LIMIT $2`,
    [memberId, limit],
    'social.list_followed_authors',
  )
  return rows.map(row => row.id)
}

/** Which of them are merged in when a timeline is read. */
export async function findMergedAuthors(db: Db, among: readonly Uuid[]): Promise<Set<Uuid>> {
  if (among.length === 0) return new Set()
  const rows = await db.query<{ id: Uuid }>(
    'SELECT member_id AS id FROM social.merged_author WHERE member_id = ANY($1)',
    [among],
    'social.find_merged_authors',
  )
  return new Set(rows.map(row => row.id))
}

export async function insertMergedAuthor(db: Db, memberId: Uuid, since: Date): Promise<void> {
  await db.query(
    'INSERT INTO social.merged_author (member_id, since) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [memberId, since],
  )
}

/** The follows between some members; each one's are read in the own shard. */
export async function listFollowsAmong(
  db: Db,
  memberIds: readonly Uuid[],
): Promise<{ memberId: Uuid; followeeId: Uuid }[]> {
  return db.query<{ memberId: Uuid; followeeId: Uuid }>(
    `SELECT member_id AS "memberId", followee_id AS "followeeId" FROM social.following
     WHERE member_id = ANY($1) AND followee_id = ANY($1)`,
    [memberIds],
    'social.list_follows_among',
  )
}

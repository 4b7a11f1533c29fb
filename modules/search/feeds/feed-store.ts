import type { Db, Uuid } from '@stoa/kit'
import type { FeedRules } from './feed-rules.ts'

export interface FeedRow {
  feedId: Uuid
  ownerId: Uuid
  title: string
  description: string
  rules: FeedRules
  isPublic: boolean
  createdAt: Date
}

const columns = `f.feed_id AS "feedId", f.owner_id AS "ownerId", f.title, f.description, f.rules,
  f.is_public AS "isPublic", f.created_at AS "createdAt"`

/** Holds until the transaction ends, so that a member's feeds are counted and added one after the other. */
export async function lockFeedsOf(db: Db, memberId: Uuid): Promise<void> {
  await db.query("SELECT pg_advisory_xact_lock(hashtextextended('search:feeds:' || $1, 0))", [memberId])
}

export async function countFeedsOf(db: Db, ownerId: Uuid): Promise<number> {
  const rows = await db.query<{ n: number }>(
    'SELECT count(*)::integer AS n FROM search.feed WHERE owner_id = $1',
    [ownerId],
  )
  return rows[0]!.n
}

/** The feeds that a member has made, who can make only so many; the oldest first. */
export function listFeedsOf(db: Db, ownerId: Uuid, limit: number): Promise<FeedRow[]> {
  return db.query<FeedRow>(
    `SELECT ${columns} FROM search.feed f WHERE f.owner_id = $1 ORDER BY f.feed_id LIMIT $2`,
    [ownerId, limit],
  )
}

/** False when the id is taken. */
export async function insertFeed(db: Db, feed: FeedRow): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO search.feed (feed_id, owner_id, title, description, rules, is_public, created_at, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7) ON CONFLICT DO NOTHING RETURNING 1`,
    [
      feed.feedId,
      feed.ownerId,
      feed.title,
      feed.description,
      JSON.stringify(feed.rules),
      feed.isPublic,
      feed.createdAt,
    ],
  )
  return rows.length === 1
}

export async function updateFeed(db: Db, feed: FeedRow, now: Date): Promise<void> {
  await db.query(
    `UPDATE search.feed SET title = $2, description = $3, rules = $4, is_public = $5, changed_at = $6
     WHERE feed_id = $1`,
    [feed.feedId, feed.title, feed.description, JSON.stringify(feed.rules), feed.isPublic, now],
  )
}

export async function deleteFeedRow(db: Db, feedId: Uuid): Promise<void> {
  await db.query('DELETE FROM search.feed WHERE feed_id = $1', [feedId])
}

export async function findFeedRow(db: Db, feedId: Uuid): Promise<FeedRow | null> {
  const rows = await db.query<FeedRow>(
    `SELECT ${columns} FROM search.feed f WHERE f.feed_id = $1`,
    [feedId],
    'search.find_feed',
  )
  return rows[0] ?? null
}

/** The feeds that a member keeps at hand and may still see, in the order in which they were added. */
export async function listKeptFeeds(db: Db, memberId: Uuid, limit: number): Promise<FeedRow[]> {
  return db.query<FeedRow>(
    `SELECT ${columns} FROM search.subscription s JOIN search.feed f ON f.feed_id = s.feed_id
     WHERE s.member_id = $1 AND (f.is_public OR f.owner_id = $1) ORDER BY s.added_at, f.feed_id LIMIT $2`,
    [memberId, limit],
    'search.list_kept_feeds',
  )
}

/** Public feeds, the newest first. */
export async function listPublicFeeds(
  db: Db,
  before: { createdAt: Date; feedId: Uuid } | null,
  limit: number,
): Promise<FeedRow[]> {
  return db.query<FeedRow>(
    `SELECT ${columns} FROM search.feed f
     WHERE f.is_public AND ($1::timestamptz IS NULL OR (f.created_at, f.feed_id) < ($1, $2))
     ORDER BY f.created_at DESC, f.feed_id DESC LIMIT $3`,
    [before?.createdAt ?? null, before?.feedId ?? null, limit],
    'search.list_public_feeds',
  )
}

export async function countKept(db: Db, memberId: Uuid): Promise<number> {
  const rows = await db.query<{ n: number }>(
    'SELECT count(*)::integer AS n FROM search.subscription WHERE member_id = $1',
    [memberId],
  )
  return rows[0]!.n
}

export async function insertKept(db: Db, memberId: Uuid, feedId: Uuid, now: Date): Promise<void> {
  await db.query(
    `INSERT INTO search.subscription (member_id, feed_id, added_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    [memberId, feedId, now],
  )
}

export async function deleteKept(db: Db, memberId: Uuid, feedId: Uuid): Promise<void> {
  await db.query('DELETE FROM search.subscription WHERE member_id = $1 AND feed_id = $2', [memberId, feedId])
}

/** Which of the feeds the member keeps at hand. */
export async function findKept(db: Db, memberId: Uuid, feedIds: readonly Uuid[]): Promise<Set<Uuid>> {
  const rows = await db.query<{ feedId: Uuid }>(
    'SELECT feed_id AS "feedId" FROM search.subscription WHERE member_id = $1 AND feed_id = ANY($2)',
    [memberId, feedIds],
    'search.find_kept',
  )
  return new Set(rows.map(row => row.feedId))
}

/** A member's own feeds, also from those who keep them, and what the member keeps of others; so many at most. */
export async function deleteFeedsOf(db: Db, memberId: Uuid): Promise<void> {
  await db.query('DELETE FROM search.feed WHERE owner_id = $1', [memberId])
  await db.query('DELETE FROM search.subscription WHERE member_id = $1', [memberId])
}

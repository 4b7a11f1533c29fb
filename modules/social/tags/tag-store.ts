import type { Db, Uuid } from '@stoa/kit'
import { bound } from '../timelines/cursor.ts'
import type { Position, PostRef } from '../timelines/timeline.ts'

export interface FollowedTagRow {
  tagKey: string
  /** As the member named it, without the mark. */
  tag: string
  createdAt: Date
}

/** The tags that the member follows, by name; a member follows only so many. */
export function listFollowedTags(db: Db, memberId: Uuid): Promise<FollowedTagRow[]> {
  return db.query<FollowedTagRow>(
    `SELECT tag_key AS "tagKey", tag, created_at AS "createdAt" FROM social.followed_tag
     WHERE member_id = $1 ORDER BY tag_key`,
    [memberId],
    'social.list_followed_tags',
  )
}

export async function insertFollowedTag(db: Db, memberId: Uuid, row: FollowedTagRow): Promise<void> {
  await db.query(
    `INSERT INTO social.followed_tag (member_id, tag_key, tag, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [memberId, row.tagKey, row.tag, row.createdAt],
    'social.insert_followed_tag',
  )
}

export async function deleteFollowedTag(db: Db, memberId: Uuid, tagKey: string): Promise<void> {
  await db.query(
    'DELETE FROM social.followed_tag WHERE member_id = $1 AND tag_key = $2',
    [memberId, tagKey],
    'social.delete_followed_tag',
  )
}

export interface TaggedRef extends PostRef {
  tagKey: string
}

/**
 * The newest posts with any of these tags, each once. Each tag's index is read for `limit` entries at most. The rows of
 * social.tag are there to give the lateral join a partner of the same shard.
 */
export async function listTagged(
  db: Db,
  tagKeys: readonly string[],
  before: Position | null,
  limit: number,
): Promise<TaggedRef[]> {
  if (tagKeys.length === 0) return []
  return db.query<TaggedRef>(
    `SELECT DISTINCT ON (e.created_at, e.post_id)
            e.post_id AS "postId", e.author_id AS "authorId", e.created_at AS "createdAt", t.tag_key AS "tagKey"
     FROM social.tag t
     CROSS JOIN LATERAL (
       SELECT p.post_id, p.author_id, p.created_at FROM social.tag_timeline p
       WHERE p.tag_key = t.tag_key AND (p.created_at, p.post_id) < ($2, $3)
       ORDER BY p.created_at DESC, p.post_id DESC LIMIT $4
     ) e
     WHERE t.tag_key = ANY($1)
     ORDER BY e.created_at DESC, e.post_id DESC, t.tag_key LIMIT $4`,
    [tagKeys, ...bound(before), limit],
    'social.list_tagged',
  )
}

/** Writes posts into the timelines of their tags; what stands there stays. */
export async function insertTagged(db: Db, refs: readonly TaggedRef[]): Promise<void> {
  if (refs.length === 0) return
  await db.query(
    'INSERT INTO social.tag (tag_key) SELECT * FROM unnest($1::text[]) ON CONFLICT DO NOTHING',
    // In one order, so that two batches never wait for each other in a ring.
    [[...new Set(refs.map(ref => ref.tagKey))].sort()],
    'social.insert_tags',
  )
  await db.query(
    `INSERT INTO social.tag_timeline (tag_key, created_at, post_id, author_id)
     SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::uuid[], $4::uuid[]) ON CONFLICT DO NOTHING`,
    [
      refs.map(ref => ref.tagKey),
      refs.map(ref => ref.createdAt),
      refs.map(ref => ref.postId),
      refs.map(ref => ref.authorId),
    ],
    'social.insert_tagged',
  )
}

export async function deleteTagged(db: Db, refs: readonly TaggedRef[]): Promise<void> {
  if (refs.length === 0) return
  await db.query(
    `DELETE FROM social.tag_timeline t
     USING unnest($1::text[], $2::timestamptz[], $3::uuid[]) AS d(tag_key, created_at, post_id)
     WHERE t.tag_key = ANY($1) AND t.tag_key = d.tag_key AND t.created_at = d.created_at AND t.post_id = d.post_id`,
    [refs.map(ref => ref.tagKey), refs.map(ref => ref.createdAt), refs.map(ref => ref.postId)],
    'social.delete_tagged',
  )
}

/** The tags of those posts that stand in their timelines: those for everybody that begin a conversation. */
export function findTags(
  db: Db,
  keys: readonly Pick<PostRef, 'authorId' | 'postId'>[],
): Promise<{ postId: Uuid; tags: string[] }[]> {
  return db.query(
    `SELECT post_id AS "postId", tags FROM social.post
     WHERE author_id = ANY($1) AND post_id = ANY($2) AND visibility = 'public' AND reply_to_id IS NULL`,
    [[...new Set(keys.map(key => key.authorId))], keys.map(key => key.postId)],
    'social.find_tags',
  )
}

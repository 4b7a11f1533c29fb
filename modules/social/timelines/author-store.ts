import type { Db, Uuid } from '@stoa/kit'
import type { Visibility } from '../posts/schema.ts'
import { bound } from './cursor.ts'
import type { Position, TimelineRef } from './timeline.ts'

/** Which of an author's posts a list has. */
export type PostsOnly = 'begun' | 'replies' | 'media'

// Each condition is that of a partial index, so that a list reads no more entries than it shows.
const conditions: Record<PostsOnly, string> = {
  begun: 'reply_to_id IS NULL',
  replies: 'reply_to_id IS NOT NULL',
  media: "media_ids <> '{}'",
}

/** One author's posts for these audiences, newest first. */
export async function listPostsOf(
  db: Db,
  authorId: Uuid,
  audiences: readonly Visibility[],
  before: Position | null,
  limit: number,
  only?: PostsOnly,
): Promise<TimelineRef[]> {
  return db.query<TimelineRef>(
    `SELECT post_id AS "postId", author_id AS "authorId", created_at AS "createdAt"${
      only ? '' : ', reply_to_author_id AS "replyToAuthorId"'
    }
     FROM social.post
     WHERE author_id = $1 AND visibility = ANY($5) AND (created_at, post_id) < ($2, $3)
       ${only ? `AND ${conditions[only]}` : ''}
     ORDER BY created_at DESC, post_id DESC LIMIT $4`,
    [authorId, ...bound(before), limit, audiences],
    `social.list_posts_of_${only ?? 'all'}`,
  )
}

/** What one member passed on, latest first. */
export async function listRepostsOf(
  db: Db,
  memberId: Uuid,
  before: Position | null,
  limit: number,
): Promise<TimelineRef[]> {
  return db.query<TimelineRef>(
    `SELECT post_id AS "postId", author_id AS "authorId", created_at AS "createdAt", member_id AS "viaId"
     FROM social.repost
     WHERE member_id = $1 AND (created_at, post_id) < ($2, $3)
     ORDER BY created_at DESC, post_id DESC LIMIT $4`,
    [memberId, ...bound(before), limit],
    'social.list_reposts_of',
  )
}

/** What one member likes, latest first. */
export async function listLikesOf(
  db: Db,
  memberId: Uuid,
  before: Position | null,
  limit: number,
): Promise<TimelineRef[]> {
  return db.query<TimelineRef>(
    `SELECT post_id AS "postId", author_id AS "authorId", created_at AS "createdAt"
     FROM social.post_like
     WHERE member_id = $1 AND (created_at, post_id) < ($2, $3)
     ORDER BY created_at DESC, post_id DESC LIMIT $4`,
    [memberId, ...bound(before), limit],
    'social.list_likes_of',
  )
}

/**
 * The newest entries of several authors together: what they wrote for everybody and their followers, and what
 * they passed on. Each author's two indexes are read for `limit` entries at most and no row; what is for few was
 * written to those few.
 */
export async function listEntriesOfMany(
  db: Db,
  authorIds: readonly Uuid[],
  before: Position | null,
  limit: number,
): Promise<TimelineRef[]> {
  if (authorIds.length === 0) return []
  return db.query<TimelineRef>(
    selectEntries("p.visibility IN ('public', 'followers')"),
    [authorIds, ...bound(before), limit],
    'social.list_entries_of_many',
  )
}

/** The same for one reader, with the posts that name the reader and the reader's own: for what is written ahead. */
export async function listEntriesFor(
  db: Db,
  readerId: Uuid,
  authorIds: readonly Uuid[],
  limit: number,
): Promise<TimelineRef[]> {
  if (authorIds.length === 0) return []
  return db.query<TimelineRef>(
    selectEntries("p.visibility IN ('public', 'followers') OR p.author_id = $5 OR $5 = ANY(p.mention_ids)"),
    [authorIds, ...bound(null), limit, readerId],
    'social.list_entries_for',
  )
}

// The counter rows are there to give the lateral joins a partner of the same shard.
function selectEntries(mayBeShown: string): string {
  return `
    SELECT e.post_id AS "postId", e.author_id AS "authorId", e.created_at AS "createdAt",
           m.member_id AS "viaId", e.reply_to_author_id AS "replyToAuthorId"
    FROM social.member_count m
    CROSS JOIN LATERAL (
      (SELECT p.post_id, p.author_id, p.created_at, p.reply_to_author_id FROM social.post p
       WHERE p.author_id = m.member_id AND (p.created_at, p.post_id) < ($2, $3) AND (${mayBeShown})
       ORDER BY p.created_at DESC, p.post_id DESC LIMIT $4)
      UNION ALL
      (SELECT r.post_id, r.author_id, r.created_at, NULL FROM social.repost r
       WHERE r.member_id = m.member_id AND (r.created_at, r.post_id) < ($2, $3)
       ORDER BY r.created_at DESC, r.post_id DESC LIMIT $4)
    ) e
    WHERE m.member_id = ANY($1) AND m.slot = 0
    ORDER BY e.created_at DESC, e.post_id DESC LIMIT $4`
}

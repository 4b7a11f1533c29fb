import type { Db, Uuid } from '@stoa/kit'
import type { PostRef } from '../timelines/timeline.ts'

type PostKey = Pick<PostRef, 'postId' | 'authorId'>

/** What members followed have done with a post lately. */
export interface Response extends PostKey {
  byId: Uuid
}

/** A candidate with what its score needs of the post itself. */
export interface CandidateRow extends PostRef {
  visibility: string
  likes: number
  replies: number
  reposts: number
}

/** The latest likes and reposts of these members, `each` of either for every one of them at most. */
export async function listResponsesOf(
  db: Db,
  memberIds: readonly Uuid[],
  since: Date,
  each: number,
  limit: number,
): Promise<Response[]> {
  if (memberIds.length === 0) return []
  return db.query<Response>(
    `SELECT r.post_id AS "postId", r.author_id AS "authorId", m.member_id AS "byId"
     FROM social.member_count m CROSS JOIN LATERAL (
       (SELECT post_id, author_id, created_at FROM social.post_like
        WHERE member_id = m.member_id AND created_at > $2 ORDER BY created_at DESC LIMIT $3)
       UNION ALL
       (SELECT post_id, author_id, created_at FROM social.repost
        WHERE member_id = m.member_id AND created_at > $2 ORDER BY created_at DESC LIMIT $3)
     ) r
     WHERE m.member_id = ANY($1) AND m.slot = 0
     ORDER BY r.created_at DESC LIMIT $4`,
    [memberIds, since, each, limit],
    'social.list_responses_of',
  )
}

/** How many of the member's latest likes went to each author. */
export async function countLikesByAuthor(db: Db, memberId: Uuid, latest: number): Promise<Map<Uuid, number>> {
  const rows = await db.query<{ authorId: Uuid; likes: number }>(
    `SELECT author_id AS "authorId", count(*)::integer AS likes FROM (
       SELECT author_id FROM social.post_like WHERE member_id = $1 ORDER BY created_at DESC LIMIT $2) l
     GROUP BY author_id`,
    [memberId, latest],
    'social.count_likes_by_author',
  )
  return new Map(rows.map(row => [row.authorId, row.likes]))
}

/** Of these posts those that begin a conversation and are not older, with their counts. */
export async function findCandidates(
  db: Db,
  keys: readonly PostKey[],
  since: Date,
  until: Date,
): Promise<CandidateRow[]> {
  if (keys.length === 0) return []
  return db.query<CandidateRow>(
    `SELECT p.post_id AS "postId", p.author_id AS "authorId", p.created_at AS "createdAt", p.visibility,
            c.likes, c.replies, c.reposts
     FROM social.post p CROSS JOIN LATERAL (
       SELECT coalesce(sum(likes), 0)::integer AS likes, coalesce(sum(replies), 0)::integer AS replies,
              coalesce(sum(reposts), 0)::integer AS reposts
       FROM social.post_count WHERE author_id = p.author_id AND post_id = p.post_id) c
     WHERE p.author_id = ANY($1) AND p.post_id = ANY($2) AND p.reply_to_id IS NULL
       AND p.created_at > $3 AND p.created_at <= $4`,
    [[...new Set(keys.map(key => key.authorId))], keys.map(key => key.postId), since, until],
    'social.find_candidates',
  )
}

export async function listPopular(db: Db): Promise<PostKey[]> {
  return db.query<PostKey>(
    'SELECT post_id AS "postId", author_id AS "authorId" FROM social.popular_post ORDER BY place',
    [],
    'social.list_popular',
  )
}

/** The list is small and copied to every shard: it is written anew in a transaction of its own. */
export async function replacePopular(db: Db, keys: readonly PostKey[]): Promise<void> {
  await db.query('DELETE FROM social.popular_post')
  await db.query(
    `INSERT INTO social.popular_post (place, post_id, author_id)
     SELECT place, post_id, author_id FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS t(post_id, author_id, place)`,
    [keys.map(key => key.postId), keys.map(key => key.authorId)],
  )
}

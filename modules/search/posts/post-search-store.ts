import type { Db, Uuid } from '@stoa/kit'
import type { Probe } from './walk-blocks.ts'

export interface FoundPost {
  postId: Uuid
  authorId: Uuid
  createdAt: Date
}

/**
 * Looks into the index with a condition that it answers by itself, at no more than `candidates` posts; of these,
 * newest first, those that also fulfil the exact condition.
 * The condition comes out of a subquery so that the planner, not knowing it, keeps to the index.
 */
export async function probePosts(
  db: Db,
  ask: {
    narrow: string
    /** Phrases, for which a post's own words must be looked at; null when there are none. */
    exact: string | null
    before: { createdAt: Date; postId: Uuid }
    since: Date | null
    /** Null where the block is as small as they come. */
    candidates: number | null
    wanted: number
  },
): Promise<Probe<FoundPost>> {
  const rows = await db.query<{ seen: number } & { [key in keyof FoundPost]: FoundPost[key] | null }>(
    `WITH candidate AS MATERIALIZED (
       SELECT post_id, author_id, created_at, CASE WHEN $3::text IS NOT NULL THEN document END AS document
       FROM search.post WHERE document @@ (SELECT $1::tsquery) LIMIT $2
     )
     SELECT c.seen, p.post_id AS "postId", p.author_id AS "authorId", p.created_at AS "createdAt"
     FROM (SELECT count(*)::integer AS seen FROM candidate) c
     LEFT JOIN LATERAL (
       SELECT post_id, author_id, created_at FROM candidate
       WHERE (created_at, post_id) < ($4, $5) AND ($6::timestamptz IS NULL OR created_at >= $6)
         AND ($3::text IS NULL OR document @@ $3::tsquery)
       ORDER BY created_at DESC, post_id DESC LIMIT $7
     ) p ON true
     ORDER BY p.created_at DESC, p.post_id DESC`,
    [ask.narrow, ask.candidates, ask.exact, ask.before.createdAt, ask.before.postId, ask.since, ask.wanted],
    'search.probe_posts',
  )
  const full = ask.candidates !== null && rows[0]!.seen >= ask.candidates
  const hits = rows.flatMap(({ postId, authorId, createdAt }) =>
    postId && authorId && createdAt ? [{ postId, authorId, createdAt }] : [],
  )
  return { hits: full ? [] : hits, full }
}

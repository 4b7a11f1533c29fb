import { type CacheKind, type Db, recall, type Uuid } from '@stoa/kit'
import type { SearchOrder } from './cursor.ts'
import type { Probe } from './walk-blocks.ts'

export interface FoundPost {
  postId: Uuid
  authorId: Uuid
  createdAt: Date
  /** Its place in the order that was asked for. */
  at: Date
}

// One statement for each order, so that both are prepared once and none is put together from input.
const statements: Record<SearchOrder, string> = {
  latest: probing('created_at'),
  top: probing('coalesce(ranked_at, created_at)'),
}

/**
 * Looks into the index with a condition that it answers by itself, at no more than `candidates` posts; of these,
 * the first in the order asked for that also fulfil the exact condition.
 * The condition comes out of a subquery so that the planner, not knowing it, keeps to the index.
 */
export async function probePosts(
  db: Db,
  ask: {
    order: SearchOrder
    narrow: string
    /** Phrases, for which a post's own words must be looked at; null when there are none. */
    exact: string | null
    before: { at: Date; postId: Uuid }
    since: Date | null
    until: Date | null
    /** Null where the block is as small as they come. */
    candidates: number | null
    wanted: number
  },
): Promise<Probe<FoundPost>> {
  const rows = await db.query<{ seen: number } & { [key in keyof FoundPost]: FoundPost[key] | null }>(
    statements[ask.order],
    [
      ...[ask.narrow, ask.candidates, ask.exact, ask.before.at, ask.before.postId],
      ...[ask.since, ask.until, ask.wanted],
    ],
    `search.probe_${ask.order}_posts`,
  )
  const { seen } = rows[0]!
  const full = ask.candidates !== null && seen >= ask.candidates
  const hits = rows.flatMap(({ postId, authorId, createdAt, at }) =>
    postId && authorId && createdAt && at ? [{ postId, authorId, createdAt, at }] : [],
  )
  return { hits: full ? [] : hits, seen, full }
}

/**
 * When the oldest post was written, about: the one with the lowest id, which may have been brought from elsewhere
 * and tell of an earlier time. Null without posts.
 */
export async function findOldest(db: Db): Promise<Date | null> {
  const oldest = await recall(db.caches, oldestPost, ['one'], async () => {
    const rows = await db.query<{ at: Date }>(
      'SELECT created_at AS at FROM search.post ORDER BY post_id LIMIT 1',
      [],
      'search.find_oldest',
    )
    return new Map(rows.map(({ at }) => ['one', at] as const))
  })
  return oldest.get('one') ?? null
}

/** A guess that only steers the walk: it may be old. */
const oldestPost: CacheKind<Date> = { name: 'search.oldest', maxEntries: 1, maxAgeMs: 600_000 }

function probing(at: string): string {
  return `
    WITH candidate AS MATERIALIZED (
      SELECT post_id, author_id, created_at, ${at} AS at, CASE WHEN $3::text IS NOT NULL THEN document END AS document
      FROM search.post WHERE document @@ (SELECT $1::tsquery) LIMIT $2
    )
    SELECT c.seen, p.post_id AS "postId", p.author_id AS "authorId", p.created_at AS "createdAt", p.at
    FROM (SELECT count(*)::integer AS seen FROM candidate) c
    LEFT JOIN LATERAL (
      SELECT post_id, author_id, created_at, at FROM candidate
      WHERE (at, post_id) < ($4, $5) AND ($6::timestamptz IS NULL OR created_at >= $6)
        AND ($7::timestamptz IS NULL OR created_at < $7)
        AND ($3::text IS NULL OR document @@ $3::tsquery)
      ORDER BY at DESC, post_id DESC LIMIT $8
    ) p ON true
    ORDER BY p.at DESC, p.post_id DESC`
}

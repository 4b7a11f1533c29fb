import type { Db } from '@stoa/kit'

/**
 * The most used tags that begin so, out of the most used ones with the same first two letters: the index gives
 * these in order, and no more than `lookedAt` are read.
 */
export async function listTagsByStart(
  db: Db,
  start: string,
  lookedAt: number,
  limit: number,
): Promise<{ label: string; uses: number }[]> {
  return db.query<{ label: string; uses: number }>(
    `SELECT label, uses FROM (
       SELECT tag, label, uses FROM search.tag WHERE left(tag, 2) = left($1, 2)
       ORDER BY uses DESC, tag LIMIT $2) t
     WHERE starts_with(tag, $1) ORDER BY uses DESC, tag LIMIT $3`,
    [start, lookedAt, limit],
    'search.list_tags_by_start',
  )
}

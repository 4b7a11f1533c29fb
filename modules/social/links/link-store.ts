import type { Db, Uuid } from '@stoa/kit'
import { forgetPosts } from '../posts/post-store.ts'

/** What is known of a page; without a title there is nothing to show. */
export interface LinkRow {
  urlHash: Buffer
  url: string
  title: string | null
  description: string
  site: string
  imageId: Uuid | null
}

/**
 * Takes the reading of a page upon oneself. `fresh`: it was read lately; `taken`: somebody is reading it.
 */
export async function claimReading(
  db: Db,
  link: { urlHash: Buffer; url: string },
  times: { now: Date; freshAfter: Date; failureFreshAfter: Date; begunAfter: Date },
): Promise<'claimed' | 'fresh' | 'taken'> {
  const claimed = await db.query(
    `INSERT INTO social.link AS l (url_hash, url, description, site, begun_at) VALUES ($1, $2, '', '', $3)
     ON CONFLICT (url_hash) DO UPDATE SET begun_at = $3
     WHERE (l.begun_at IS NULL OR l.begun_at < $6)
       AND (l.read_at IS NULL OR l.read_at < CASE WHEN l.title IS NULL THEN $5 ELSE $4::timestamptz END)
     RETURNING 1`,
    [link.urlHash, link.url, times.now, times.freshAfter, times.failureFreshAfter, times.begunAfter],
    'social.claim_reading',
  )
  if (claimed.length === 1) return 'claimed'
  const rows = await db.query<{ isTaken: boolean }>(
    'SELECT begun_at IS NOT NULL AS "isTaken" FROM social.link WHERE url_hash = $1',
    [link.urlHash],
    'social.is_link_taken',
  )
  return rows[0]?.isTaken ? 'taken' : 'fresh'
}

/** Writes what was read; answers the picture that was there before. */
export async function saveLink(db: Db, link: LinkRow, readAt: Date): Promise<Uuid | null> {
  const rows = await db.query<{ imageId: Uuid | null }>(
    `UPDATE social.link l SET title = $2, description = $3, site = $4, image_id = $5, read_at = $6, begun_at = NULL
     FROM (SELECT image_id FROM social.link WHERE url_hash = $1 FOR UPDATE) before
     WHERE l.url_hash = $1 RETURNING before.image_id AS "imageId"`,
    [link.urlHash, link.title, link.description, link.site, link.imageId, readAt],
    'social.save_link',
  )
  return rows[0]?.imageId ?? null
}

/** Gives a post its page, or none. */
export async function setPostLink(
  db: Db,
  post: { authorId: Uuid; postId: Uuid },
  urlHash: Buffer | null,
): Promise<void> {
  await db.query(
    `UPDATE social.post SET link_hash = $3
     WHERE author_id = $1 AND post_id = $2 AND link_hash IS DISTINCT FROM $3`,
    [post.authorId, post.postId, urlHash],
    'social.set_post_link',
  )
  forgetPosts(db, [post.postId])
}

/** Those of the pages that have something to show. */
export function selectLinks(db: Db, urlHashes: readonly Buffer[]): Promise<(LinkRow & { title: string })[]> {
  return db.query<LinkRow & { title: string }>(
    `SELECT url_hash AS "urlHash", url, title, description, site, image_id AS "imageId" FROM social.link
     WHERE url_hash = ANY($1) AND title IS NOT NULL`,
    [urlHashes],
    'social.select_links',
  )
}

import type { Db, Uuid } from '@stoa/kit'
import type { PostRef } from '../timelines/timeline.ts'
import { forgetPosts } from './post-store.ts'

/** False when the post is gone. */
export async function pinRow(db: Db, authorId: Uuid, postId: Uuid): Promise<boolean> {
  const rows = await db.query(
    'UPDATE social.post SET is_pinned = true WHERE author_id = $1 AND post_id = $2 RETURNING 1',
    [authorId, postId],
    'social.pin_post',
  )
  forgetPosts(db, [postId])
  return rows.length === 1
}

/** Takes the author's pin away, wherever it is but on `except`. */
export async function unpinRows(db: Db, authorId: Uuid, except: Uuid | null): Promise<void> {
  const rows = await db.query<{ id: Uuid }>(
    `UPDATE social.post SET is_pinned = false
     WHERE author_id = $1 AND is_pinned AND post_id IS DISTINCT FROM $2 RETURNING post_id AS id`,
    [authorId, except],
    'social.unpin_posts',
  )
  forgetPosts(
    db,
    rows.map(row => row.id),
  )
}

/** The post that an author has pinned. */
export async function findPinned(db: Db, authorId: Uuid): Promise<PostRef | null> {
  const rows = await db.query<PostRef>(
    `SELECT post_id AS "postId", author_id AS "authorId", created_at AS "createdAt"
     FROM social.post WHERE author_id = $1 AND is_pinned`,
    [authorId],
    'social.find_pinned',
  )
  return rows[0] ?? null
}

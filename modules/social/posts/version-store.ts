import type { Db, Uuid } from '@stoa/kit'
import { forgetPosts, type PostRow } from './post-store.ts'

/** What a post said and showed. */
export interface PostVersion {
  version: number
  text: string
  format: 'plain' | 'basic'
  contentWarning: string | null
  language: string | null
  mediaIds: Uuid[]
  /** What was said of each; null of the present version, whose media say it themselves. */
  mediaAlts: (string | null)[] | null
  /** When it was published. */
  createdAt: Date
}

/** Keeps what a post said and showed, whose row is locked. */
export async function keepVersion(
  db: Db,
  post: PostRow,
  mediaAlts: readonly (string | null)[],
): Promise<void> {
  await db.query(
    `INSERT INTO social.post_version (
       author_id, post_id, version, text, format, content_warning, language, media_ids, media_alts, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[post.authorId, post.postId, post.version, post.text, post.format, post.contentWarning],
      ...[post.language, post.mediaIds, mediaAlts, post.editedAt ?? post.createdAt],
    ],
    'social.keep_version',
  )
}

export async function updateContent(db: Db, post: PostRow, foldAt: number | null): Promise<void> {
  await db.query(
    `UPDATE social.post
     SET text = $3, fold_at = $4, format = $5, language = $6, content_warning = $7, mention_ids = $8,
         mention_handles = $9, tags = $10, shortcodes = $11, media_ids = $12, version = $13, edited_at = $14
     WHERE author_id = $1 AND post_id = $2`,
    [
      ...[post.authorId, post.postId, post.text, foldAt, post.format, post.language, post.contentWarning],
      ...[post.mentionIds, post.mentionHandles, post.tags, post.shortcodes, post.mediaIds, post.version],
      post.editedAt,
    ],
    'social.update_content',
  )
  forgetPosts(db, [post.postId])
}

/** The former versions of a post, latest first. Edits are limited, so this is all of them. */
export async function listVersions(db: Db, authorId: Uuid, postId: Uuid): Promise<PostVersion[]> {
  return db.query<PostVersion>(
    `SELECT version, text, format, content_warning AS "contentWarning", language, media_ids AS "mediaIds",
            media_alts AS "mediaAlts", created_at AS "createdAt"
     FROM social.post_version WHERE author_id = $1 AND post_id = $2 ORDER BY version DESC`,
    [authorId, postId],
    'social.list_versions',
  )
}

import type { Db, Uuid } from '@stoa/kit'
import type { PostRef } from '../timelines/timeline.ts'

/** What an index of public posts has to know of one. */
export interface SearchablePost extends PostRef {
  /** The whole of it. */
  text: string
  contentWarning: string | null
  language: string | null
  tags: string[]
  mentionIds: Uuid[]
  mediaIds: Uuid[]
  replyToAuthorId: Uuid | null
  quoteId: Uuid | null
  hasPoll: boolean
}

/** Those of the posts that still exist and that everybody may see, in no order. */
export async function findSearchable(
  db: Db,
  refs: readonly Pick<PostRef, 'authorId' | 'postId'>[],
): Promise<SearchablePost[]> {
  return db.query<SearchablePost>(
    `SELECT post_id AS "postId", author_id AS "authorId", created_at AS "createdAt", text,
            content_warning AS "contentWarning", language, tags, mention_ids AS "mentionIds",
            media_ids AS "mediaIds", reply_to_author_id AS "replyToAuthorId", quote_id AS "quoteId",
            has_poll AS "hasPoll"
     FROM social.post
     WHERE author_id = ANY($1) AND post_id = ANY($2) AND visibility = 'public'`,
    [[...new Set(refs.map(ref => ref.authorId))], refs.map(ref => ref.postId)],
    'social.find_searchable',
  )
}

/** The posts that were ever made, in the order of their ids, which is about that of time. */
export async function nextClaims(
  db: Db,
  afterPostId: Uuid,
  limit: number,
): Promise<Pick<PostRef, 'postId' | 'authorId'>[]> {
  return db.query<Pick<PostRef, 'postId' | 'authorId'>>(
    `SELECT post_id AS "postId", author_id AS "authorId" FROM social.post_claim
     WHERE post_id > $1 ORDER BY post_id LIMIT $2`,
    [afterPostId, limit],
    'social.next_claims',
  )
}

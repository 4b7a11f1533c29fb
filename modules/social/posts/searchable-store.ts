import type { Db, Uuid } from '@stoa/kit'
import type { PostRef } from '../timelines/timeline.ts'

/** How many members have done what with a post. */
export type ResponseCounts = PostRef & Pick<SearchablePost, 'likes' | 'replies' | 'reposts'>

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
  /** What a poll offers; empty without one. */
  pollOptions: string[]
  /** The page of its card. */
  linkHash: Buffer | null
  likes: number
  replies: number
  reposts: number
}

const countsOf = `
  SELECT coalesce(sum(likes), 0)::integer AS likes, coalesce(sum(replies), 0)::integer AS replies,
         coalesce(sum(reposts), 0)::integer AS reposts
  FROM social.post_count WHERE author_id = p.author_id AND post_id = p.post_id`

/** What others have done with these public posts, in no order. */
export async function findResponseCounts(
  db: Db,
  refs: readonly Pick<PostRef, 'authorId' | 'postId'>[],
): Promise<ResponseCounts[]> {
  return db.query<ResponseCounts>(
    `SELECT p.post_id AS "postId", p.author_id AS "authorId", p.created_at AS "createdAt",
            c.likes, c.replies, c.reposts
     FROM social.post p CROSS JOIN LATERAL (${countsOf}) c
     WHERE p.author_id = ANY($1) AND p.post_id = ANY($2) AND p.visibility = 'public'`,
    [[...new Set(refs.map(ref => ref.authorId))], refs.map(ref => ref.postId)],
    'social.find_response_counts',
  )
}

/** Those of the posts that still exist and that everybody may see, in no order. */
export async function findSearchable(
  db: Db,
  refs: readonly Pick<PostRef, 'authorId' | 'postId'>[],
): Promise<SearchablePost[]> {
  return db.query<SearchablePost>(
    `SELECT p.post_id AS "postId", p.author_id AS "authorId", p.created_at AS "createdAt", p.text,
            p.content_warning AS "contentWarning", p.language, p.tags, p.mention_ids AS "mentionIds",
            p.media_ids AS "mediaIds", p.reply_to_author_id AS "replyToAuthorId", p.quote_id AS "quoteId",
            p.has_poll AS "hasPoll", coalesce(q.options, '{}') AS "pollOptions", p.link_hash AS "linkHash",
            c.likes, c.replies, c.reposts
     FROM social.post p
     LEFT JOIN social.poll q ON q.author_id = p.author_id AND q.post_id = p.post_id
     CROSS JOIN LATERAL (${countsOf}) c
     WHERE p.author_id = ANY($1) AND p.post_id = ANY($2) AND p.visibility = 'public'`,
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

import { type CacheKind, type Db, recall, type Uuid } from '@stoa/kit'
import type { PostRef } from '../timelines/timeline.ts'
import type { Visibility } from './schema.ts'

/** A post without its counts: the same for every reader, and seldom changed. */
export interface PostBody extends PostRef {
  text: string
  /** The text is only its beginning. */
  isFolded: boolean
  format: 'plain' | 'basic'
  language: string | null
  contentWarning: string | null
  visibility: Visibility
  circleId: Uuid | null
  /** The first post of the conversation; its own id when it begins one. */
  threadId: Uuid
  replyToId: Uuid | null
  replyToAuthorId: Uuid | null
  quoteId: Uuid | null
  quoteAuthorId: Uuid | null
  /** Whom the text names, and by which handle; side by side. */
  mentionIds: Uuid[]
  mentionHandles: string[]
  tags: string[]
  shortcodes: string[]
  mediaIds: Uuid[]
  /** Context that members of different sides found helpful. */
  communityNote: string | null
  hasPoll: boolean
  /** The page of its card. */
  linkHash: Buffer | null
  /** Where the post stood before its author brought it here: a host. */
  importedFrom: string | null
  isPinned: boolean
  version: number
  editedAt: Date | null
}

export interface PostCounts {
  likes: number
  replies: number
  reposts: number
  quotes: number
}

/** A post with its counts, as it is stored. */
export interface PostRow extends PostBody, PostCounts {}

type PostKey = Pick<PostRef, 'authorId' | 'postId'>

/** Claims an id among all members; false when it is taken already. */
export async function claimPost(db: Db, postId: Uuid, authorId: Uuid): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO social.post_claim (post_id, author_id) VALUES ($1, $2)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [postId, authorId],
    'social.claim_post',
  )
  return rows.length === 1
}

/** Claims an id among all members; breaks its key when it is taken already, see `isTaken`. */
export async function claimNewPost(db: Db, postId: Uuid, authorId: Uuid): Promise<void> {
  await db.query(
    'INSERT INTO social.post_claim (post_id, author_id) VALUES ($1, $2)',
    [postId, authorId],
    'social.claim_new_post',
  )
}

/** Whether a post could not be written because its id is taken. */
export function isTaken(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string }
  return code === '23505' && constraint === 'post_claim_pkey'
}

/** Frees an id that was claimed in this transaction for a post that was refused after all. */
export async function unclaimPost(db: Db, postId: Uuid): Promise<void> {
  await db.query('DELETE FROM social.post_claim WHERE post_id = $1', [postId])
}

/** Whose post it is or was; null when the id was never used. */
export async function findAuthor(db: Db, postId: Uuid): Promise<Uuid | null> {
  const rows = await db.query<{ authorId: Uuid }>(
    'SELECT author_id AS "authorId" FROM social.post_claim WHERE post_id = $1',
    [postId],
    'social.find_author',
  )
  return rows[0]?.authorId ?? null
}

/** Writes a new post; its counts are none yet. */
export async function insertPost(db: Db, post: PostRow, foldAt: number | null): Promise<void> {
  const isReply = post.replyToId !== null
  await db.query(
    `INSERT INTO social.post (
       author_id, post_id, created_at, text, fold_at, format, language, content_warning, visibility, circle_id,
       thread_id, reply_to_id, reply_to_author_id, quote_id, quote_author_id,
       mention_ids, mention_handles, tags, shortcodes, media_ids, has_poll,
       imported_from)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
       $22)`,
    [
      ...[post.authorId, post.postId, post.createdAt, post.text, foldAt, post.format, post.language],
      ...[post.contentWarning, post.visibility, post.circleId, isReply ? post.threadId : null],
      ...[post.replyToId, post.replyToAuthorId, post.quoteId, post.quoteAuthorId],
      ...[post.mentionIds, post.mentionHandles, post.tags, post.shortcodes, post.mediaIds],
      ...[post.hasPoll, post.importedFrom],
    ],
    'social.insert_post',
  )
}

/** What deleting a post left to be taken away elsewhere. */
export interface DeletedPost extends PostRef {
  visibility: Visibility
  threadId: Uuid
  replyToId: Uuid | null
  replyToAuthorId: Uuid | null
  quoteId: Uuid | null
  quoteAuthorId: Uuid | null
  /** Of the post and of its former versions. */
  mediaIds: Uuid[]
  tags: string[]
}

/** Deletes the post with its counts and versions; null when it is gone already. */
export async function deletePostRow(db: Db, authorId: Uuid, postId: Uuid): Promise<DeletedPost | null> {
  const rows = await db.query<DeletedPost>(
    `DELETE FROM social.post p WHERE author_id = $1 AND post_id = $2
     RETURNING post_id AS "postId", author_id AS "authorId", created_at AS "createdAt", visibility, tags,
       coalesce(thread_id, post_id) AS "threadId", reply_to_id AS "replyToId",
       reply_to_author_id AS "replyToAuthorId", quote_id AS "quoteId", quote_author_id AS "quoteAuthorId",
       media_ids || ARRAY(SELECT unnest(v.media_ids) FROM social.post_version v
         WHERE v.author_id = p.author_id AND v.post_id = p.post_id) AS "mediaIds"`,
    [authorId, postId],
    'social.delete_post',
  )
  forgetPosts(db, [postId])
  return rows[0] ?? null
}

const bodyColumns = (text: string, isFolded: string) => `
         p.post_id AS "postId", p.author_id AS "authorId", p.created_at AS "createdAt",
         ${text} AS text, ${isFolded} AS "isFolded", p.format, p.language,
         p.content_warning AS "contentWarning", p.visibility, p.circle_id AS "circleId",
         coalesce(p.thread_id, p.post_id) AS "threadId",
         p.reply_to_id AS "replyToId", p.reply_to_author_id AS "replyToAuthorId",
         p.quote_id AS "quoteId", p.quote_author_id AS "quoteAuthorId",
         p.mention_ids AS "mentionIds", p.mention_handles AS "mentionHandles", p.tags, p.shortcodes,
         p.media_ids AS "mediaIds", p.community_note AS "communityNote", p.has_poll AS "hasPoll",
         p.link_hash AS "linkHash", p.imported_from AS "importedFrom", p.is_pinned AS "isPinned", p.version,
         p.edited_at AS "editedAt"`

const selectPosts = (columns: string) => `
  SELECT ${columns}, c.likes, c.replies, c.reposts, c.quotes
  FROM social.post p
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(likes), 0)::integer AS likes, coalesce(sum(replies), 0)::integer AS replies,
           coalesce(sum(reposts), 0)::integer AS reposts, coalesce(sum(quotes), 0)::integer AS quotes
    FROM social.post_count WHERE author_id = p.author_id AND post_id = p.post_id
  ) c
  WHERE p.author_id = ANY($1) AND p.post_id = ANY($2)`

const folded = bodyColumns(
  'CASE WHEN p.fold_at IS NULL THEN p.text ELSE left(p.text, p.fold_at) END',
  'p.fold_at IS NOT NULL',
)
const selectFolded = selectPosts(folded)
const selectWhole = selectPosts(bodyColumns('p.text', 'false'))
const selectBodies = `SELECT ${folded} FROM social.post p WHERE p.author_id = ANY($1) AND p.post_id = ANY($2)`

/** By id, long texts folded. Every statement that changes or deletes a post forgets it. */
const bodies: CacheKind<PostBody> = { name: 'social.post', maxEntries: 8_000, maxAgeMs: 10_000 }

/** Has every server process read these posts anew; called by whoever changes the rows. */
export function forgetPosts(db: Db, postIds: readonly Uuid[]): void {
  db.forget(bodies, postIds)
}

/** The posts that still exist, by id, with the beginning of a long text: what is remembered, else one statement. */
export function findBodies(db: Db, refs: readonly PostKey[]): Promise<Map<Uuid, PostBody>> {
  const keys = new Map(refs.map(ref => [ref.postId, ref]))
  return recall(db.caches, bodies, [...keys.keys()], async missing => {
    const rows = await db.query<PostBody>(
      selectBodies,
      keysOf(missing.map(id => keys.get(id)!)),
      'social.find_bodies',
    )
    return new Map(rows.map(row => [row.postId, row]))
  })
}

/** The counts of those posts that have any, as they stand. */
export async function sumPostCounts(db: Db, refs: readonly PostKey[]): Promise<Map<Uuid, PostCounts>> {
  if (refs.length === 0) return new Map()
  const rows = await db.query<PostCounts & { postId: Uuid }>(
    `SELECT post_id AS "postId", sum(likes)::integer AS likes, sum(replies)::integer AS replies,
            sum(reposts)::integer AS reposts, sum(quotes)::integer AS quotes
     FROM social.post_count WHERE author_id = ANY($1) AND post_id = ANY($2) GROUP BY post_id`,
    keysOf(refs),
    'social.sum_post_counts',
  )
  return new Map(rows.map(({ postId, ...counts }) => [postId, counts]))
}

/** The posts that still exist, with their counts and the beginning of a long text, in no order. */
export async function findPosts(db: Db, refs: readonly PostKey[]): Promise<PostRow[]> {
  if (refs.length === 0) return []
  return db.query<PostRow>(selectFolded, keysOf(refs), 'social.find_posts')
}

/** One post with the whole of its text; null when it is gone. */
export async function findWholePost(db: Db, authorId: Uuid, postId: Uuid): Promise<PostRow | null> {
  const rows = await db.query<PostRow>(selectWhole, [[authorId], [postId]], 'social.find_whole_post')
  return rows[0] ?? null
}

/** One post with the whole of its text, locked until the transaction ends; null when it is gone. */
export async function lockPost(db: Db, authorId: Uuid, postId: Uuid): Promise<PostRow | null> {
  const locked = await db.query(
    'SELECT 1 FROM social.post WHERE author_id = $1 AND post_id = $2 FOR UPDATE',
    [authorId, postId],
    'social.lock_post',
  )
  return locked.length === 0 ? null : findWholePost(db, authorId, postId)
}

function keysOf(refs: readonly PostKey[]): [Uuid[], Uuid[]] {
  return [[...new Set(refs.map(ref => ref.authorId))], refs.map(ref => ref.postId)]
}

/** The tags of those of these posts that are for everybody, by post id. */
export async function selectPublicTags(db: Db, refs: readonly PostKey[]): Promise<Map<Uuid, string[]>> {
  if (refs.length === 0) return new Map()
  const rows = await db.query<{ postId: Uuid; tags: string[] }>(
    `SELECT post_id AS "postId", tags FROM social.post
     WHERE author_id = ANY($1) AND post_id = ANY($2) AND visibility = 'public' AND tags <> '{}'`,
    [[...new Set(refs.map(ref => ref.authorId))], refs.map(ref => ref.postId)],
    'social.select_public_tags',
  )
  return new Map(rows.map(row => [row.postId, row.tags]))
}

/** For whom a post is, without what it says. */
export type PostAudience = PostRef &
  Pick<PostRow, 'visibility' | 'circleId' | 'mentionIds' | 'threadId' | 'replyToAuthorId'>

/** Of those of the posts that are not gone. */
export async function findAudiences(db: Db, refs: readonly PostKey[]): Promise<PostAudience[]> {
  if (refs.length === 0) return []
  return db.query<PostAudience>(
    `SELECT post_id AS "postId", author_id AS "authorId", created_at AS "createdAt", visibility,
            circle_id AS "circleId", mention_ids AS "mentionIds", coalesce(thread_id, post_id) AS "threadId",
            reply_to_author_id AS "replyToAuthorId"
     FROM social.post WHERE author_id = ANY($1) AND post_id = ANY($2)`,
    keysOf(refs),
    'social.find_audiences',
  )
}

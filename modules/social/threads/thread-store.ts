import type { Db, Uuid } from '@stoa/kit'

/** A reply at its place in a conversation. */
export interface ThreadPost {
  threadId: Uuid
  postId: Uuid
  authorId: Uuid
  parentId: Uuid
  parentAuthorId: Uuid
  createdAt: Date
}

/** The order under a post: its author goes on first, then the others answer. */
function rankOf(reply: Pick<ThreadPost, 'authorId' | 'parentAuthorId'>): 0 | 1 {
  return reply.authorId === reply.parentAuthorId ? 0 : 1
}

export async function insertThreadPost(db: Db, reply: ThreadPost): Promise<void> {
  await db.query(
    `INSERT INTO social.thread_post (thread_id, post_id, author_id, parent_id, parent_author_id, rank, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      reply.threadId,
      reply.postId,
      reply.authorId,
      reply.parentId,
      reply.parentAuthorId,
      rankOf(reply),
      reply.createdAt,
    ],
    'social.insert_thread_post',
  )
}

/** A post of a conversation as the tree holds it. */
export interface ThreadNode {
  postId: Uuid
  authorId: Uuid
  parentId: Uuid
  rank: number
  createdAt: Date
}

/** Where a page of the answers to a post ended. */
export interface ThreadPosition {
  rank: number
  createdAt: Date
  id: Uuid
}

/** What a post answers, what that answers and so on, the nearest first. */
export async function listAncestors(
  db: Db,
  threadId: Uuid,
  postId: Uuid,
  limit: number,
): Promise<{ postId: Uuid; authorId: Uuid }[]> {
  return db.query(
    `WITH RECURSIVE up AS (
       SELECT parent_id, parent_author_id, 1 AS height FROM social.thread_post
       WHERE thread_id = $1 AND post_id = $2
       UNION ALL
       SELECT t.parent_id, t.parent_author_id, up.height + 1
       FROM up JOIN social.thread_post t ON t.thread_id = $1 AND t.post_id = up.parent_id
       WHERE up.height < $3
     )
     SELECT parent_id AS "postId", parent_author_id AS "authorId" FROM up ORDER BY height`,
    [threadId, postId, limit],
    'social.list_ancestors',
  )
}

const nodeColumns = `
  post_id AS "postId", author_id AS "authorId", parent_id AS "parentId", rank, created_at AS "createdAt"`

/** The answers to a post: its author's own continuation first, then the others by time. */
export async function listReplies(
  db: Db,
  threadId: Uuid,
  parentId: Uuid,
  after: ThreadPosition | null,
  limit: number,
): Promise<ThreadNode[]> {
  const from = after ?? { rank: -1, createdAt: new Date(0), id: '00000000-0000-0000-0000-000000000000' }
  return db.query<ThreadNode>(
    `SELECT ${nodeColumns} FROM social.thread_post
     WHERE thread_id = $1 AND parent_id = $2 AND (rank, created_at, post_id) > ($3, $4, $5)
     ORDER BY rank, created_at, post_id LIMIT $6`,
    [threadId, parentId, from.rank, from.createdAt, from.id, limit],
    'social.list_replies',
  )
}

/**
 * What hangs below these posts, level by level: of each post the first `width` answers, `depth` levels deep, and
 * no more than `limit` in all. One statement in one shard.
 */
export async function listBelow(
  db: Db,
  threadId: Uuid,
  postIds: readonly Uuid[],
  bounds: { width: number; depth: number; limit: number },
): Promise<ThreadNode[]> {
  if (postIds.length === 0) return []
  return db.query<ThreadNode>(
    `WITH RECURSIVE tree AS (
       SELECT id AS post_id, NULL::uuid AS author_id, NULL::uuid AS parent_id, 0::smallint AS rank,
              NULL::timestamptz AS created_at, 0 AS depth
       FROM unnest($2::uuid[]) AS top(id)
       UNION ALL
       SELECT below.post_id, below.author_id, below.parent_id, below.rank, below.created_at, tree.depth + 1
       FROM tree CROSS JOIN LATERAL (
         SELECT * FROM social.thread_post t
         WHERE t.thread_id = $1 AND t.parent_id = tree.post_id
         ORDER BY t.rank, t.created_at, t.post_id LIMIT $3
       ) below
       WHERE tree.depth < $4
     )
     SELECT ${nodeColumns} FROM tree WHERE depth > 0 LIMIT $5`,
    [threadId, postIds, bounds.width, bounds.depth, bounds.limit],
    'social.list_below',
  )
}

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
export function rankOf(reply: Pick<ThreadPost, 'authorId' | 'parentAuthorId'>): 0 | 1 {
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

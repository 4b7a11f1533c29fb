import type { Db, Uuid } from '@stoa/kit'

/** The first answers to a post. */
export function findAnswers(
  db: Db,
  threadId: Uuid,
  parentId: Uuid,
  limit: number,
): Promise<{ postId: Uuid; authorId: Uuid }[]> {
  return db.query(
    `SELECT post_id AS "postId", author_id AS "authorId" FROM social.thread_post
     WHERE thread_id = $1 AND parent_id = $2 ORDER BY rank, created_at, post_id LIMIT $3`,
    [threadId, parentId, limit],
  )
}

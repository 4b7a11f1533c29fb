import type { Db, Uuid } from '@stoa/kit'

/** That a member passed a post on. */
export interface Repost {
  memberId: Uuid
  postId: Uuid
  authorId: Uuid
  createdAt: Date
}

/** False when the member has passed the post on already. */
export async function insertRepost(db: Db, repost: Repost): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO social.repost (member_id, post_id, author_id, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [repost.memberId, repost.postId, repost.authorId, repost.createdAt],
    'social.insert_repost',
  )
  return rows.length === 1
}

/** Null when the member has not passed the post on. */
export async function deleteRepost(db: Db, memberId: Uuid, postId: Uuid): Promise<Repost | null> {
  const rows = await db.query<Repost>(
    `DELETE FROM social.repost WHERE member_id = $1 AND post_id = $2
     RETURNING member_id AS "memberId", post_id AS "postId", author_id AS "authorId", created_at AS "createdAt"`,
    [memberId, postId],
    'social.delete_repost',
  )
  return rows[0] ?? null
}

/** Whether this very repost stands: one that was undone and made again is another. */
export async function repostStands(db: Db, repost: Repost): Promise<boolean> {
  const rows = await db.query(
    'SELECT 1 FROM social.repost WHERE member_id = $1 AND post_id = $2 AND created_at = $3',
    [repost.memberId, repost.postId, repost.createdAt],
    'social.repost_stands',
  )
  return rows.length === 1
}

/** Takes away what these members did with a post that is gone. */
export async function deleteMarksOfMany(
  db: Db,
  kind: 'like' | 'repost',
  memberIds: readonly Uuid[],
  postId: Uuid,
): Promise<void> {
  if (memberIds.length === 0) return
  await db.query(
    kind === 'like'
      ? 'DELETE FROM social.post_like WHERE member_id = ANY($1) AND post_id = $2'
      : 'DELETE FROM social.repost WHERE member_id = ANY($1) AND post_id = $2',
    [memberIds, postId],
    `social.delete_${kind}s_of_many`,
  )
}

import type { Db, Uuid } from '@stoa/kit'

/** False when the member likes the post already. */
export async function insertLike(
  db: Db,
  like: { memberId: Uuid; postId: Uuid; authorId: Uuid; createdAt: Date },
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO social.post_like (member_id, post_id, author_id, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [like.memberId, like.postId, like.authorId, like.createdAt],
    'social.insert_like',
  )
  return rows.length === 1
}

/** False when the member did not like the post. */
export async function deleteLike(db: Db, memberId: Uuid, postId: Uuid): Promise<boolean> {
  const rows = await db.query(
    'DELETE FROM social.post_like WHERE member_id = $1 AND post_id = $2 RETURNING 1',
    [memberId, postId],
    'social.delete_like',
  )
  return rows.length === 1
}

/** Which of the posts the member likes. */
export async function findLiked(db: Db, memberId: Uuid, postIds: readonly Uuid[]): Promise<Set<Uuid>> {
  if (postIds.length === 0) return new Set()
  const rows = await db.query<{ postId: Uuid }>(
    'SELECT post_id AS "postId" FROM social.post_like WHERE member_id = $1 AND post_id = ANY($2)',
    [memberId, postIds],
    'social.find_liked',
  )
  return new Set(rows.map(row => row.postId))
}

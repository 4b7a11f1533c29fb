import type { Db, Uuid } from '@stoa/kit'
import { bound } from '../timelines/cursor.ts'
import type { Position } from '../timelines/timeline.ts'

/** What a member did with a post, kept with the post. */
export interface PostResponse {
  authorId: Uuid
  postId: Uuid
  kind: 'like' | 'repost' | 'quote'
  /** The quoting post; of a like or a repost the member. */
  responseId: Uuid
  memberId: Uuid
  createdAt: Date
}

export async function insertResponse(db: Db, response: PostResponse): Promise<void> {
  await db.query(
    `INSERT INTO social.post_response (author_id, post_id, kind, response_id, member_id, created_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [
      response.authorId,
      response.postId,
      response.kind,
      response.responseId,
      response.memberId,
      response.createdAt,
    ],
    'social.insert_response',
  )
}

export async function deleteResponse(
  db: Db,
  response: Pick<PostResponse, 'authorId' | 'postId' | 'kind' | 'responseId'>,
): Promise<void> {
  await db.query(
    `DELETE FROM social.post_response
     WHERE author_id = $1 AND post_id = $2 AND kind = $3 AND response_id = $4`,
    [response.authorId, response.postId, response.kind, response.responseId],
    'social.delete_response',
  )
}

/** Who liked, reposted or quoted a post, latest first. */
export async function listResponses(
  db: Db,
  post: { authorId: Uuid; postId: Uuid },
  kind: PostResponse['kind'],
  before: Position | null,
  limit: number,
): Promise<Pick<PostResponse, 'responseId' | 'memberId' | 'createdAt'>[]> {
  return db.query(
    `SELECT response_id AS "responseId", member_id AS "memberId", created_at AS "createdAt"
     FROM social.post_response
     WHERE author_id = $1 AND post_id = $2 AND kind = $3 AND (created_at, response_id) < ($4, $5)
     ORDER BY created_at DESC, response_id DESC LIMIT $6`,
    [post.authorId, post.postId, kind, ...bound(before), limit],
    'social.list_responses',
  )
}

type Taken = Pick<PostResponse, 'kind' | 'responseId' | 'memberId'>

/** Hands up to `limit` responses to `handle` and deletes them after it. @returns how many there were */
export async function takeResponses(
  db: Db,
  post: { authorId: Uuid; postId: Uuid },
  limit: number,
  handle: (responses: readonly Taken[]) => Promise<void>,
): Promise<number> {
  const rows = await db.query<Taken>(
    `SELECT kind, response_id AS "responseId", member_id AS "memberId" FROM social.post_response
     WHERE author_id = $1 AND post_id = $2 ORDER BY kind, response_id LIMIT $3`,
    [post.authorId, post.postId, limit],
    'social.next_responses',
  )
  if (rows.length === 0) return 0
  await handle(rows)
  await db.query(
    `DELETE FROM social.post_response r USING unnest($3::text[], $4::uuid[]) AS t(kind, response_id)
     WHERE r.author_id = $1 AND r.post_id = $2 AND r.kind = t.kind AND r.response_id = t.response_id`,
    [post.authorId, post.postId, rows.map(row => row.kind), rows.map(row => row.responseId)],
    'social.delete_responses',
  )
  return rows.length
}

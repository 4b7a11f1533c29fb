import type { Db, Uuid } from '@stoa/kit'
import { bound } from '../timelines/cursor.ts'
import type { Position } from '../timelines/timeline.ts'
import type { FollowRow } from './follow-store.ts'

/** Writes both sides of a request; false when it stands already. */
export async function insertRequest(db: Db, requesterId: Uuid, followeeId: Uuid, at: Date): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO social.follow_request_sent (member_id, followee_id, created_at) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [requesterId, followeeId, at],
    'social.insert_request_sent',
  )
  if (rows.length === 0) return false
  await db.query(
    'INSERT INTO social.follow_request_received (member_id, requester_id, created_at) VALUES ($1, $2, $3)',
    [followeeId, requesterId, at],
    'social.insert_request_received',
  )
  return true
}

/** Removes both sides of a request; false when there is none. */
export async function deleteRequest(db: Db, requesterId: Uuid, followeeId: Uuid): Promise<boolean> {
  const rows = await db.query(
    'DELETE FROM social.follow_request_sent WHERE member_id = $1 AND followee_id = $2 RETURNING 1',
    [requesterId, followeeId],
    'social.delete_request_sent',
  )
  if (rows.length === 0) return false
  await db.query(
    'DELETE FROM social.follow_request_received WHERE member_id = $1 AND requester_id = $2',
    [followeeId, requesterId],
    'social.delete_request_received',
  )
  return true
}

/** Who asks to follow the member, latest first. */
export async function listRequests(
  db: Db,
  memberId: Uuid,
  before: Position | null,
  limit: number,
): Promise<FollowRow[]> {
  return db.query<FollowRow>(
    `SELECT requester_id AS "memberId", created_at AS "createdAt" FROM social.follow_request_received
     WHERE member_id = $1 AND (created_at, requester_id) < ($2, $3)
     ORDER BY created_at DESC, requester_id DESC LIMIT $4`,
    [memberId, ...bound(before), limit],
    'social.list_requests',
  )
}

/** How many ask to follow the member, counted up to `max`. */
export async function countRequests(db: Db, memberId: Uuid, max: number): Promise<number> {
  const rows = await db.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM (
       SELECT FROM social.follow_request_received WHERE member_id = $1 LIMIT $2) r`,
    [memberId, max],
    'social.count_requests',
  )
  return rows[0]!.count
}

import type { Db, Uuid } from '@stoa/kit'
import type { Position } from '../timelines/timeline.ts'
import { deletePair, insertPair, listSide, type MirroredPair, type OtherEnd } from './pair-store.ts'

const requests: MirroredPair = {
  near: { table: 'follow_request_sent', other: 'followee_id' },
  far: { table: 'follow_request_received', other: 'requester_id' },
}

/** Writes both sides of a request; false when it stands already. */
export const insertRequest = (db: Db, requesterId: Uuid, followeeId: Uuid, at: Date): Promise<boolean> =>
  insertPair(db, requests, requesterId, followeeId, at)

/** Removes both sides of a request; false when there is none. */
export const deleteRequest = async (db: Db, requesterId: Uuid, followeeId: Uuid): Promise<boolean> =>
  (await deletePair(db, requests, requesterId, followeeId)) !== null

/** Who asks to follow the member, latest first. */
export const listRequests = (
  db: Db,
  memberId: Uuid,
  before: Position | null,
  limit: number,
): Promise<OtherEnd[]> => listSide(db, requests.far, memberId, before, limit)

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

import type { Db, Uuid } from '@stoa/kit'
import type { Position } from '../timelines/timeline.ts'
import { deletePair, insertPair, listSide, type MirroredPair, type OtherEnd } from './pair-store.ts'

const blocks: MirroredPair = {
  near: { table: 'blocking', other: 'blocked_id' },
  far: { table: 'blocker', other: 'blocker_id', keepsTime: false },
}

/** Writes both sides of a block; false when it stands already. */
export const insertBlock = (db: Db, memberId: Uuid, blockedId: Uuid, at: Date): Promise<boolean> =>
  insertPair(db, blocks, memberId, blockedId, at)

/** Removes both sides of a block; false when there is none. */
export const deleteBlock = async (db: Db, memberId: Uuid, blockedId: Uuid): Promise<boolean> =>
  (await deletePair(db, blocks, memberId, blockedId)) !== null

/** Blocks between the member and others, both ways; both stand in the member's own shard. */
export function selectBlocks(
  db: Db,
  memberId: Uuid,
  otherIds: readonly Uuid[],
): Promise<{ memberId: Uuid; isOwn: boolean }[]> {
  return db.query(
    `SELECT blocked_id AS "memberId", true AS "isOwn" FROM social.blocking
     WHERE member_id = $1 AND blocked_id = ANY($2)
     UNION ALL
     SELECT blocker_id, false FROM social.blocker WHERE member_id = $1 AND blocker_id = ANY($2)`,
    [memberId, otherIds],
    'social.select_blocks',
  )
}

/** Blocks of many members at once, each with one other: the same as above for each. */
export function selectBlocksBetween(
  db: Db,
  pairs: readonly { memberId: Uuid; otherId: Uuid }[],
): Promise<{ memberId: Uuid; otherId: Uuid; isOwn: boolean }[]> {
  return db.query(
    `WITH pair AS (SELECT * FROM unnest($1::uuid[], $2::uuid[]) AS t(member_id, other_id))
     SELECT member_id AS "memberId", other_id AS "otherId", true AS "isOwn" FROM pair
     JOIN social.blocking b USING (member_id) WHERE b.blocked_id = other_id AND b.member_id = ANY($1)
     UNION ALL
     SELECT member_id, other_id, false FROM pair
     JOIN social.blocker b USING (member_id) WHERE b.blocker_id = other_id AND b.member_id = ANY($1)`,
    [pairs.map(pair => pair.memberId), pairs.map(pair => pair.otherId)],
    'social.select_blocks_between',
  )
}

/** Whom the member blocks, latest first. */
export const listBlocked = (
  db: Db,
  memberId: Uuid,
  before: Position | null,
  limit: number,
): Promise<OtherEnd[]> => listSide(db, blocks.near, memberId, before, limit)

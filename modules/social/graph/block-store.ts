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

/** Whom the member blocks, latest first. */
export const listBlocked = (
  db: Db,
  memberId: Uuid,
  before: Position | null,
  limit: number,
): Promise<OtherEnd[]> => listSide(db, blocks.near, memberId, before, limit)

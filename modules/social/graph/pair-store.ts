import type { Db, Uuid } from '@stoa/kit'
import { bound } from '../timelines/cursor.ts'
import type { Position } from '../timelines/timeline.ts'

/** Where one of the two finds a tie: a table in which `other` names the member at its other end. */
interface Side {
  table: string
  other: string
  /** Left out where nobody asks since when. */
  keepsTime?: false
}

/** What stands between two members and is read from both ends: a row on the side of either, each in their own shard. */
export interface MirroredPair {
  /** Of the member whose doing it is. This row is the lock of the pair. */
  near: Side
  far: Side
}

/** The other end of a tie, and since when it stands. */
export interface OtherEnd {
  memberId: Uuid
  createdAt: Date
}

/** Writes both rows; false when they stand already. */
export async function insertPair(
  db: Db,
  { near, far }: MirroredPair,
  memberId: Uuid,
  otherId: Uuid,
  at: Date,
): Promise<boolean> {
  const isNew = await insertSide(db, near, memberId, otherId, at)
  if (isNew && !(await insertSide(db, far, otherId, memberId, at)))
    throw new Error(`social.${far.table} has a row that social.${near.table} lacked`)
  return isNew
}

/** Removes both rows; answers the near one as it stood, null when there is none. */
export async function deletePair<Row extends object>(
  db: Db,
  { near, far }: MirroredPair,
  memberId: Uuid,
  otherId: Uuid,
): Promise<Row | null> {
  const stood = await deleteSide<Row>(db, near, memberId, otherId)
  if (stood) await deleteSide(db, far, otherId, memberId)
  return stood
}

/** With whom a member has this tie on one side of it, the latest first. */
export function listSide(
  db: Db,
  { table, other }: Side,
  memberId: Uuid,
  before: Position | null,
  limit: number,
): Promise<OtherEnd[]> {
  return db.query<OtherEnd>(
    `SELECT ${other} AS "memberId", created_at AS "createdAt" FROM social.${table}
     WHERE member_id = $1 AND (created_at, ${other}) < ($2, $3)
     ORDER BY created_at DESC, ${other} DESC LIMIT $4`,
    [memberId, ...bound(before), limit],
    `social.list_${table}`,
  )
}

async function insertSide(db: Db, side: Side, memberId: Uuid, otherId: Uuid, at: Date): Promise<boolean> {
  const keepsTime = side.keepsTime ?? true
  const rows = await db.query(
    `INSERT INTO social.${side.table} (member_id, ${side.other}${keepsTime ? ', created_at' : ''})
     VALUES ($1, $2${keepsTime ? ', $3' : ''}) ON CONFLICT DO NOTHING RETURNING 1`,
    [memberId, otherId, ...(keepsTime ? [at] : [])],
    `social.insert_${side.table}`,
  )
  return rows.length > 0
}

async function deleteSide<Row extends object>(
  db: Db,
  side: Side,
  memberId: Uuid,
  otherId: Uuid,
): Promise<Row | null> {
  const rows = await db.query<Row>(
    `DELETE FROM social.${side.table} WHERE member_id = $1 AND ${side.other} = $2 RETURNING *`,
    [memberId, otherId],
    `social.delete_${side.table}`,
  )
  return rows[0] ?? null
}

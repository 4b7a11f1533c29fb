import type { Db, Uuid } from '@stoa/kit'
import { bound } from '../timelines/cursor.ts'
import type { Position } from '../timelines/timeline.ts'

export interface ListRow {
  listId: Uuid
  ownerId: Uuid
  title: string
  isPrivate: boolean
  size: number
  createdAt: Date
}

const columns = `list_id AS "listId", member_id AS "ownerId", title, is_private AS "isPrivate", size,
  created_at AS "createdAt"`

export async function insertList(db: Db, list: Omit<ListRow, 'size'>): Promise<void> {
  await db.query(
    'INSERT INTO social.list_owner (list_id, member_id) VALUES ($1, $2)',
    [list.listId, list.ownerId],
    'social.insert_list_owner',
  )
  await db.query(
    'INSERT INTO social.list (member_id, list_id, title, is_private, created_at) VALUES ($1, $2, $3, $4, $5)',
    [list.ownerId, list.listId, list.title, list.isPrivate, list.createdAt],
    'social.insert_list',
  )
}

/** Whose list it is; null when there is none. */
export async function findListOwner(db: Db, listId: Uuid): Promise<Uuid | null> {
  const rows = await db.query<{ ownerId: Uuid }>(
    'SELECT member_id AS "ownerId" FROM social.list_owner WHERE list_id = $1',
    [listId],
    'social.find_list_owner',
  )
  return rows[0]?.ownerId ?? null
}

export async function findList(db: Db, ownerId: Uuid, listId: Uuid): Promise<ListRow | null> {
  const rows = await db.query<ListRow>(
    `SELECT ${columns} FROM social.list WHERE member_id = $1 AND list_id = $2`,
    [ownerId, listId],
    'social.find_list',
  )
  return rows[0] ?? null
}

/** The member's lists by title; a member has only so many. */
export function listListsOf(db: Db, ownerId: Uuid): Promise<ListRow[]> {
  return db.query<ListRow>(
    `SELECT ${columns} FROM social.list WHERE member_id = $1 ORDER BY lower(title), list_id`,
    [ownerId],
    'social.list_lists_of',
  )
}

export async function updateList(
  db: Db,
  list: Pick<ListRow, 'ownerId' | 'listId' | 'title' | 'isPrivate'>,
): Promise<void> {
  await db.query(
    'UPDATE social.list SET title = $3, is_private = $4 WHERE member_id = $1 AND list_id = $2',
    [list.ownerId, list.listId, list.title, list.isPrivate],
    'social.update_list',
  )
}

export async function deleteListRow(db: Db, ownerId: Uuid, listId: Uuid): Promise<void> {
  await db.query('DELETE FROM social.list_owner WHERE list_id = $1', [listId], 'social.delete_list_owner')
  await db.query(
    'DELETE FROM social.list WHERE member_id = $1 AND list_id = $2',
    [ownerId, listId],
    'social.delete_list',
  )
}

/** False when the member is on the list already. */
export async function insertListMember(
  db: Db,
  list: Pick<ListRow, 'ownerId' | 'listId'>,
  listedId: Uuid,
  at: Date,
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO social.list_member (member_id, list_id, listed_id, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [list.ownerId, list.listId, listedId, at],
    'social.insert_list_member',
  )
  if (rows.length === 0) return false
  await changeSizes(db, list.ownerId, [list.listId], 1)
  return true
}

/** Takes a member off one list of the owner's, or off all of them. */
export async function deleteListMember(
  db: Db,
  ownerId: Uuid,
  listedId: Uuid,
  listId: Uuid | null,
): Promise<void> {
  const rows = await db.query<{ listId: Uuid }>(
    `DELETE FROM social.list_member
     WHERE member_id = $1 AND listed_id = $2 AND ($3::uuid IS NULL OR list_id = $3)
     RETURNING list_id AS "listId"`,
    [ownerId, listedId, listId],
    'social.delete_list_member',
  )
  await changeSizes(
    db,
    ownerId,
    rows.map(row => row.listId),
    -1,
  )
}

async function changeSizes(db: Db, ownerId: Uuid, listIds: readonly Uuid[], by: 1 | -1): Promise<void> {
  if (listIds.length === 0) return
  await db.query(
    'UPDATE social.list SET size = size + $3 WHERE member_id = $1 AND list_id = ANY($2)',
    [ownerId, listIds, by],
    'social.change_list_sizes',
  )
}

/** Who is on the list, latest first. */
export function listListMembers(
  db: Db,
  list: Pick<ListRow, 'ownerId' | 'listId'>,
  before: Position | null,
  limit: number,
): Promise<{ memberId: Uuid; createdAt: Date }[]> {
  return db.query(
    `SELECT listed_id AS "memberId", created_at AS "createdAt" FROM social.list_member
     WHERE member_id = $1 AND list_id = $2 AND (created_at, listed_id) < ($3, $4)
     ORDER BY created_at DESC, listed_id DESC LIMIT $5`,
    [list.ownerId, list.listId, ...bound(before), limit],
    'social.list_list_members',
  )
}

/** Everybody on the list, in the order of ids; a list has only so many. */
export async function selectListMemberIds(
  db: Db,
  list: Pick<ListRow, 'ownerId' | 'listId'>,
): Promise<Uuid[]> {
  const rows = await db.query<{ id: Uuid }>(
    `SELECT listed_id AS id FROM social.list_member WHERE member_id = $1 AND list_id = $2 ORDER BY listed_id`,
    [list.ownerId, list.listId],
    'social.select_list_member_ids',
  )
  return rows.map(row => row.id)
}

/** On which of these owners' lists the member stands. */
export async function selectListsWith(
  db: Db,
  lists: readonly Pick<ListRow, 'ownerId' | 'listId'>[],
  listedId: Uuid,
): Promise<Set<Uuid>> {
  if (lists.length === 0) return new Set()
  const rows = await db.query<{ listId: Uuid }>(
    `SELECT list_id AS "listId" FROM social.list_member
     WHERE member_id = ANY($1) AND list_id = ANY($2) AND listed_id = $3`,
    [[...new Set(lists.map(list => list.ownerId))], lists.map(list => list.listId), listedId],
    'social.select_lists_with',
  )
  return new Set(rows.map(row => row.listId))
}

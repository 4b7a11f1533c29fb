import type { Db, Uuid } from '@stoa/kit'
import type { NoticeFacts } from '../arrival.ts'
import type { Category, Kind } from '../kinds.ts'
import { badgeMax, readActors } from '../policy.ts'

export interface NoticeRow {
  noticeId: Uuid
  kind: Kind
  subjectId: Uuid | null
  facts: NoticeFacts
  latestAt: Date
}

/** Where a page of the list ended. */
export interface NoticePosition {
  latestAt: Date
  noticeId: Uuid
}

const columns = `notice_id AS "noticeId", kind, subject_id AS "subjectId", facts, latest_at AS "latestAt"`
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** What a member is told, the latest first; of one category, or of all with null. */
export async function listNotices(
  db: Db,
  memberId: Uuid,
  category: Category | null,
  before: NoticePosition | null,
  limit: number,
): Promise<NoticeRow[]> {
  const values = [memberId, before?.latestAt ?? 'infinity', before?.noticeId ?? last, limit]
  if (category === null) {
    return db.query<NoticeRow>(
      `SELECT ${columns} FROM notifications.notice
       WHERE member_id = $1 AND listed AND (latest_at, notice_id) < ($2, $3)
       ORDER BY latest_at DESC, notice_id DESC LIMIT $4`,
      values,
      'notifications.list_notices',
    )
  }
  return db.query<NoticeRow>(
    `SELECT ${columns} FROM notifications.notice
     WHERE member_id = $1 AND category = $5 AND listed AND (latest_at, notice_id) < ($2, $3)
     ORDER BY latest_at DESC, notice_id DESC LIMIT $4`,
    [...values, category],
    'notifications.list_notices_of_category',
  )
}

export async function findNoticeRow(db: Db, memberId: Uuid, noticeId: Uuid): Promise<NoticeRow | null> {
  const rows = await db.query<NoticeRow>(
    `SELECT ${columns} FROM notifications.notice WHERE member_id = $1 AND notice_id = $2`,
    [memberId, noticeId],
    'notifications.find_notice_row',
  )
  return rows[0] ?? null
}

export interface ActorsOfNotice {
  /** The latest, at most `readActors`. */
  actorIds: Uuid[]
  count: number
}

/** Who is in each notice: the latest few, and how many in all. The cost does not grow with the group. */
export async function findActors(
  db: Db,
  memberId: Uuid,
  noticeIds: readonly Uuid[],
): Promise<Map<Uuid, ActorsOfNotice>> {
  if (noticeIds.length === 0) return new Map()
  const rows = await db.query<ActorsOfNotice & { noticeId: Uuid }>(
    `SELECT n.id AS "noticeId",
       ARRAY(SELECT actor_id FROM notifications.notice_actor a
             WHERE a.member_id = $1 AND a.notice_id = n.id ORDER BY at DESC, actor_id DESC LIMIT $3) AS "actorIds",
       coalesce((SELECT sum(c.actors) FROM notifications.notice_count c
                 WHERE c.member_id = $1 AND c.notice_id = n.id), 0)::integer AS count
     FROM unnest($2::uuid[]) AS n(id)`,
    [memberId, noticeIds, readActors],
    'notifications.find_actors',
  )
  return new Map(rows.map(({ noticeId, ...actors }) => [noticeId, actors]))
}

/** Up to when the member has seen the list; null before the first look. */
export async function findReadUntil(db: Db, memberId: Uuid): Promise<Date | null> {
  const rows = await db.query<{ readUntil: Date }>(
    'SELECT read_until AS "readUntil" FROM notifications.reading WHERE member_id = $1',
    [memberId],
    'notifications.find_read_until',
  )
  return rows[0]?.readUntil ?? null
}

/** Moves the mark forward, never back. False when it stands there or further already. */
export async function moveReadUntil(db: Db, memberId: Uuid, until: Date): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO notifications.reading AS r (member_id, read_until) VALUES ($1, $2)
     ON CONFLICT (member_id) DO UPDATE SET read_until = $2 WHERE r.read_until < $2
     RETURNING 1`,
    [memberId, until],
    'notifications.move_read_until',
  )
  return rows.length === 1
}

/** How many rows are looked at to count a badge; so many unread are "99+" in whichever list. */
const countedRows = 5 * badgeMax

/** Unread notices by category, of the newest few hundred. */
export async function countUnreadByCategory(db: Db, memberId: Uuid): Promise<Map<Category, number>> {
  const rows = await db.query<{ category: Category; count: number }>(
    `SELECT category, count(*)::integer AS count FROM (
       SELECT category FROM notifications.notice
       WHERE member_id = $1 AND listed AND latest_at > coalesce(
         (SELECT read_until FROM notifications.reading WHERE member_id = $1), '-infinity')
       ORDER BY latest_at DESC LIMIT $2
     ) n GROUP BY category`,
    [memberId, countedRows],
    'notifications.count_unread_by_category',
  )
  return new Map(rows.map(row => [row.category, row.count]))
}

/** Unread notices of each member, counted up to one more than the badge shows. */
export async function countUnread(db: Db, memberIds: readonly Uuid[]): Promise<Map<Uuid, number>> {
  if (memberIds.length === 0) return new Map()
  const rows = await db.query<{ memberId: Uuid; count: number }>(
    `SELECT m.id AS "memberId", (
       SELECT count(*)::integer FROM (
         SELECT FROM notifications.notice n
         WHERE n.member_id = m.id AND n.listed AND n.latest_at > coalesce(
           (SELECT read_until FROM notifications.reading r WHERE r.member_id = m.id), '-infinity')
         LIMIT $2) u) AS count
     FROM unnest($1::uuid[]) AS m(id)`,
    [memberIds, badgeMax + 1],
    'notifications.count_unread',
  )
  return new Map(rows.map(row => [row.memberId, row.count]))
}

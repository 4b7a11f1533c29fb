import type { Db, Uuid } from '@stoa/kit'
import type { NoticeFacts } from '../arrival.ts'
import type { Category, Kind } from '../kinds.ts'

export interface NewNotice {
  memberId: Uuid
  noticeId: Uuid
  kind: Kind
  category: Category
  groupKey: string
  subjectId: Uuid | null
  facts: NoticeFacts
  listed: boolean
}

/** One row of the bell by its key. */
export interface NoticeKey {
  memberId: Uuid
  noticeId: Uuid
}

export interface KeptNotice extends NoticeKey {
  groupKey: string
  isNew: boolean
}

/** Writes those whose group has no row yet. Answers the row of every group, in no order. */
export async function insertNotices(db: Db, notices: readonly NewNotice[], now: Date): Promise<KeptNotice[]> {
  const fresh = await db.query<Omit<KeptNotice, 'isNew'>>(
    `INSERT INTO notifications.notice
       (member_id, notice_id, kind, category, group_key, subject_id, facts, listed, latest_at)
     SELECT member_id, notice_id, kind, category, group_key, subject_id, facts::jsonb, listed, $9
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::uuid[], $7::text[], $8::boolean[])
       AS n(member_id, notice_id, kind, category, group_key, subject_id, facts, listed)
     ON CONFLICT (member_id, group_key) DO NOTHING
     RETURNING member_id AS "memberId", notice_id AS "noticeId", group_key AS "groupKey"`,
    [
      notices.map(n => n.memberId),
      notices.map(n => n.noticeId),
      notices.map(n => n.kind),
      notices.map(n => n.category),
      notices.map(n => n.groupKey),
      notices.map(n => n.subjectId),
      notices.map(n => JSON.stringify(n.facts)),
      notices.map(n => n.listed),
      now,
    ],
    'notifications.insert_notices',
  )
  const written = fresh.map(row => ({ ...row, isNew: true }))
  if (written.length === notices.length) return written
  const known = await db.query<Omit<KeptNotice, 'isNew'>>(
    `SELECT member_id AS "memberId", notice_id AS "noticeId", group_key AS "groupKey"
     FROM notifications.notice
     WHERE (member_id, group_key) IN (SELECT * FROM unnest($1::uuid[], $2::text[]))`,
    [notices.map(n => n.memberId), notices.map(n => n.groupKey)],
    'notifications.find_notices_of_groups',
  )
  const news = new Set(written.map(row => row.noticeId))
  return [...written, ...known.filter(row => !news.has(row.noticeId)).map(row => ({ ...row, isNew: false }))]
}

/** Moves groups to the top, but for those raised after `unless`. Answers which were moved. */
export async function raiseNotices(
  db: Db,
  keys: readonly NoticeKey[],
  at: Date,
  unless: Date,
): Promise<Set<Uuid>> {
  if (keys.length === 0) return new Set()
  const rows = await db.query<{ noticeId: Uuid }>(
    `UPDATE notifications.notice SET latest_at = $3
     WHERE (member_id, notice_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[])) AND latest_at <= $4
     RETURNING notice_id AS "noticeId"`,
    [keys.map(key => key.memberId), keys.map(key => key.noticeId), at, unless],
    'notifications.raise_notices',
  )
  return new Set(rows.map(row => row.noticeId))
}

/** Moves one group to the top when somebody has joined it since it was there. */
export async function raiseIfJoined(db: Db, key: NoticeKey, at: Date): Promise<boolean> {
  const rows = await db.query(
    `UPDATE notifications.notice n SET latest_at = $3
     WHERE member_id = $1 AND notice_id = $2 AND EXISTS (
       SELECT FROM notifications.notice_actor a
       WHERE a.member_id = n.member_id AND a.notice_id = n.notice_id AND a.at > n.latest_at)
     RETURNING 1`,
    [key.memberId, key.noticeId, at],
    'notifications.raise_if_joined',
  )
  return rows.length === 1
}

export async function findNoticesOfGroups(
  db: Db,
  memberId: Uuid,
  groupKeys: readonly string[],
): Promise<Uuid[]> {
  const rows = await db.query<{ noticeId: Uuid }>(
    `SELECT notice_id AS "noticeId" FROM notifications.notice WHERE member_id = $1 AND group_key = ANY($2)
     ORDER BY notice_id`,
    [memberId, groupKeys],
    'notifications.find_notices_of_groups_of_member',
  )
  return rows.map(row => row.noticeId)
}

/** Takes a group away when nobody is left in it. */
export async function deleteIfEmpty(db: Db, key: NoticeKey): Promise<void> {
  await db.query(
    `DELETE FROM notifications.notice n WHERE member_id = $1 AND notice_id = $2 AND NOT EXISTS (
       SELECT FROM notifications.notice_actor a WHERE a.member_id = n.member_id AND a.notice_id = n.notice_id)`,
    [key.memberId, key.noticeId],
    'notifications.delete_if_empty',
  )
}

/** Takes away some of what is told of a post or payment; who was told. */
export async function deleteOfSubject(db: Db, subjectId: Uuid, limit: number): Promise<Uuid[]> {
  const rows = await db.query<{ memberId: Uuid }>(
    `DELETE FROM notifications.notice WHERE (member_id, notice_id) IN (
       SELECT member_id, notice_id FROM notifications.notice WHERE subject_id = $1 LIMIT $2)
     RETURNING member_id AS "memberId"`,
    [subjectId, limit],
    'notifications.delete_of_subject',
  )
  return rows.map(row => row.memberId)
}

export async function findNotice(
  db: Db,
  key: NoticeKey,
): Promise<{ kind: Kind; latestAt: Date; pushedAt: Date | null } | null> {
  const rows = await db.query<{ kind: Kind; latestAt: Date; pushedAt: Date | null }>(
    `SELECT kind, latest_at AS "latestAt", pushed_at AS "pushedAt" FROM notifications.notice
     WHERE member_id = $1 AND notice_id = $2`,
    [key.memberId, key.noticeId],
    'notifications.find_notice',
  )
  return rows[0] ?? null
}

/** True for the one who may push it: a notice is pushed once. */
export async function claimPush(db: Db, key: NoticeKey, at: Date): Promise<boolean> {
  const rows = await db.query(
    `UPDATE notifications.notice SET pushed_at = $3
     WHERE member_id = $1 AND notice_id = $2 AND pushed_at IS NULL RETURNING 1`,
    [key.memberId, key.noticeId, at],
    'notifications.claim_push',
  )
  return rows.length === 1
}

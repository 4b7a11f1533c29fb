import type { Db, Uuid } from '@stoa/kit'
import type { Kind } from '../kinds.ts'
import type { DigestRhythm, Language } from '../settings/preference-store.ts'

export interface DueDigest {
  memberId: Uuid
  digest: DigestRhythm
  timeZone: string
  dueAt: Date
}

/** Digests whose time has come, the longest due first. Locked until the transaction ends; others take other rows. */
export async function takeDueDigests(db: Db, now: Date, limit: number): Promise<DueDigest[]> {
  return db.query<DueDigest>(
    `SELECT member_id AS "memberId", digest, time_zone AS "timeZone", digest_due_at AS "dueAt"
     FROM notifications.preference WHERE digest_due_at <= $1
     ORDER BY digest_due_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [now, limit],
    'notifications.take_due_digests',
  )
}

export async function moveDigests(
  db: Db,
  next: readonly { memberId: Uuid; dueAt: Date | null }[],
): Promise<void> {
  await db.query(
    `UPDATE notifications.preference p SET digest_due_at = n.due_at
     FROM unnest($1::uuid[], $2::timestamptz[]) AS n(member_id, due_at) WHERE p.member_id = n.member_id`,
    [next.map(one => one.memberId), next.map(one => one.dueAt)],
    'notifications.move_digests',
  )
}

export interface DigestState {
  language: Language
  /** Up to when digests have told. */
  until: Date | null
}

/** Null for a member who wants none any more. */
export async function findDigestState(db: Db, memberId: Uuid): Promise<DigestState | null> {
  const rows = await db.query<DigestState>(
    `SELECT language, digest_until AS until FROM notifications.preference
     WHERE member_id = $1 AND digest <> 'off'`,
    [memberId],
    'notifications.find_digest_state',
  )
  return rows[0] ?? null
}

/** True for the one who may mail this period: its time is written before the mail leaves, never twice. */
export async function claimDigest(db: Db, memberId: Uuid, until: Date): Promise<boolean> {
  const rows = await db.query(
    `UPDATE notifications.preference SET digest_until = $2
     WHERE member_id = $1 AND digest <> 'off' AND (digest_until IS NULL OR digest_until < $2) RETURNING 1`,
    [memberId, until],
    'notifications.claim_digest',
  )
  return rows.length === 1
}

/** Gives a period back whose mail surely did not leave. */
export async function returnDigest(
  db: Db,
  memberId: Uuid,
  claimed: Date,
  before: Date | null,
): Promise<void> {
  await db.query(
    `UPDATE notifications.preference SET digest_until = $3 WHERE member_id = $1 AND digest_until = $2`,
    [memberId, claimed, before],
    'notifications.return_digest',
  )
}

/** What is unseen and new since, the latest first, and how many in all up to a bound. */
export async function listForDigest(
  db: Db,
  memberId: Uuid,
  kinds: readonly Kind[],
  since: Date | null,
  limit: number,
): Promise<Uuid[]> {
  const rows = await db.query<{ id: Uuid }>(
    `SELECT notice_id AS id FROM notifications.notice
     WHERE member_id = $1 AND kind = ANY($2) AND latest_at > coalesce($3::timestamptz, '-infinity')
       AND latest_at > coalesce(
         (SELECT read_until FROM notifications.reading WHERE member_id = $1), '-infinity')
     ORDER BY latest_at DESC LIMIT $4`,
    [memberId, kinds, since, limit],
    'notifications.list_for_digest',
  )
  return rows.map(row => row.id)
}

/** No digest from now on; harmless for a member who has none. */
export async function stopDigest(db: Db, memberId: Uuid): Promise<void> {
  await db.query(
    `UPDATE notifications.preference SET digest = 'off', digest_due_at = NULL WHERE member_id = $1`,
    [memberId],
    'notifications.stop_digest',
  )
}

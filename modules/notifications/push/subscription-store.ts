import type { Db, Uuid } from '@stoa/kit'

/** A browser that takes pushes for a member, as long as the session lives. */
export interface Subscription {
  memberId: Uuid
  sessionId: Uuid
  endpoint: string
  p256dh: string
  auth: string
}

/** Which of the members have a browser that takes pushes. */
export async function findSubscribed(db: Db, memberIds: readonly Uuid[]): Promise<Set<Uuid>> {
  const rows = await db.query<{ id: Uuid }>(
    'SELECT DISTINCT member_id AS id FROM notifications.push_subscription WHERE member_id = ANY($1)',
    [memberIds],
    'notifications.find_subscribed',
  )
  return new Set(rows.map(row => row.id))
}

const columns = 'member_id AS "memberId", session_id AS "sessionId", endpoint, p256dh, auth'

/** One for each session: what the browser names now takes the place of what it named before. */
export async function upsertSubscription(db: Db, subscription: Subscription, at: Date): Promise<void> {
  const { memberId, sessionId, endpoint, p256dh, auth } = subscription
  await db.query(
    `INSERT INTO notifications.push_subscription (member_id, session_id, endpoint, p256dh, auth, created_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (member_id, session_id) DO UPDATE SET endpoint = $3, p256dh = $4, auth = $5, failures = 0`,
    [memberId, sessionId, endpoint, p256dh, auth, at],
    'notifications.upsert_subscription',
  )
}

/** No member has more sessions than this that matter. */
const subscriptionsMax = 100

export async function listSubscriptions(db: Db, memberId: Uuid): Promise<Subscription[]> {
  return db.query<Subscription>(
    `SELECT ${columns} FROM notifications.push_subscription WHERE member_id = $1
     ORDER BY created_at DESC LIMIT $2`,
    [memberId, subscriptionsMax],
    'notifications.list_subscriptions',
  )
}

export async function findSubscription(
  db: Db,
  memberId: Uuid,
  sessionId: Uuid,
): Promise<Subscription | null> {
  const rows = await db.query<Subscription>(
    `SELECT ${columns} FROM notifications.push_subscription WHERE member_id = $1 AND session_id = $2`,
    [memberId, sessionId],
    'notifications.find_subscription',
  )
  return rows[0] ?? null
}

export async function deleteSubscriptions(
  db: Db,
  memberId: Uuid,
  sessionIds: readonly Uuid[],
): Promise<void> {
  await db.query(
    'DELETE FROM notifications.push_subscription WHERE member_id = $1 AND session_id = ANY($2)',
    [memberId, sessionIds],
    'notifications.delete_subscriptions',
  )
}

/** Counts one more try that failed; how many now in a row. */
export async function countFailure(db: Db, memberId: Uuid, sessionId: Uuid): Promise<number> {
  const rows = await db.query<{ failures: number }>(
    `UPDATE notifications.push_subscription SET failures = failures + 1
     WHERE member_id = $1 AND session_id = $2 RETURNING failures`,
    [memberId, sessionId],
    'notifications.count_failure',
  )
  return rows[0]?.failures ?? 0
}

export async function forgetFailures(db: Db, memberId: Uuid, sessionId: Uuid): Promise<void> {
  await db.query(
    `UPDATE notifications.push_subscription SET failures = 0
     WHERE member_id = $1 AND session_id = $2 AND failures > 0`,
    [memberId, sessionId],
    'notifications.forget_failures',
  )
}

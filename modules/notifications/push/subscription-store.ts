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

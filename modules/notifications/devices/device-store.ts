import type { Db, Uuid } from '@stoa/kit'

/**
 * Remembers the device; true when the member was known on others, but not on it. The first device of all is where
 * the member joined, which is no news.
 */
export async function noteDevice(db: Db, memberId: Uuid, device: string, at: Date): Promise<boolean> {
  const rows = await db.query<{ isNew: boolean }>(
    `WITH known AS (
       SELECT count(*) AS devices, coalesce(bool_or(device = $2), false) AS seen,
              coalesce(bool_or(device = $2 AND first_seen_at = $3), false) AS repeated
       FROM notifications.known_device WHERE member_id = $1
     ), noted AS (
       INSERT INTO notifications.known_device (member_id, device, first_seen_at) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING
     )
     SELECT (devices > 0 AND NOT seen) OR (devices > 1 AND repeated) AS "isNew" FROM known`,
    [memberId, device, at],
    'notifications.note_device',
  )
  return rows[0]!.isNew
}

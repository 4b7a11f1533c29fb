import type { Db, Uuid } from '@stoa/kit'

export const digestRhythms = ['off', 'daily', 'weekly'] as const
export type DigestRhythm = (typeof digestRhythms)[number]
export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

export interface Preference {
  language: Language
  timeZone: string
  /** Minutes after midnight; both or neither. */
  quietFrom: number | null
  quietUntil: number | null
  digest: DigestRhythm
  digestDueAt: Date | null
}

/** Of a member who has set nothing yet. */
const noPreference: Preference = {
  language: 'en',
  timeZone: 'UTC',
  quietFrom: null,
  quietUntil: null,
  digest: 'off',
  digestDueAt: null,
}

const columns = `language, time_zone AS "timeZone", quiet_from AS "quietFrom", quiet_until AS "quietUntil",
  digest, digest_due_at AS "digestDueAt"`

export async function findPreference(db: Db, memberId: Uuid): Promise<Preference> {
  const rows = await db.query<Preference>(
    `SELECT ${columns} FROM notifications.preference WHERE member_id = $1`,
    [memberId],
    'notifications.find_preference',
  )
  return rows[0] ?? noPreference
}

export async function upsertPreference(db: Db, memberId: Uuid, preference: Preference): Promise<void> {
  const { language, timeZone, quietFrom, quietUntil, digest, digestDueAt } = preference
  await db.query(
    `INSERT INTO notifications.preference
       (member_id, language, time_zone, quiet_from, quiet_until, digest, digest_due_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (member_id) DO UPDATE SET language = $2, time_zone = $3, quiet_from = $4, quiet_until = $5,
       digest = $6, digest_due_at = $7`,
    [memberId, language, timeZone, quietFrom, quietUntil, digest, digestDueAt],
    'notifications.upsert_preference',
  )
}

import type { Db, Uuid } from '@stoa/kit'
import type { ProfileSettings } from './settings.ts'

export function selectSettings(
  db: Db,
  memberIds: readonly Uuid[],
): Promise<(ProfileSettings & { memberId: Uuid })[]> {
  return db.query(
    `SELECT member_id AS "memberId", locked, discoverable, show_likes AS "showLikes",
            show_follows AS "showFollows", mentions_from AS "mentionsFrom", for_you AS "forYou"
     FROM social.profile_settings WHERE member_id = ANY($1)`,
    [memberIds],
    'social.select_settings',
  )
}

export async function upsertSettings(db: Db, memberId: Uuid, settings: ProfileSettings): Promise<void> {
  await db.query(
    `INSERT INTO social.profile_settings
       (member_id, locked, discoverable, show_likes, show_follows, mentions_from, for_you)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (member_id) DO UPDATE SET locked = $2, discoverable = $3, show_likes = $4,
       show_follows = $5, mentions_from = $6, for_you = $7`,
    [
      memberId,
      settings.locked,
      settings.discoverable,
      settings.showLikes,
      settings.showFollows,
      settings.mentionsFrom,
      settings.forYou,
    ],
    'social.upsert_settings',
  )
}

/**
 * Whether the profile is locked. A locked one stays so until the transaction ends: the job that accepts after an
 * unlocking then sees every request.
 */
export async function holdLocked(db: Db, memberId: Uuid): Promise<boolean> {
  const rows = await db.query(
    'SELECT 1 FROM social.profile_settings WHERE member_id = $1 AND locked FOR SHARE',
    [memberId],
    'social.hold_locked',
  )
  return rows.length === 1
}

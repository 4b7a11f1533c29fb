import type { Db, Uuid } from '@stoa/kit'
import type { Channels, Kind } from '../kinds.ts'

export interface KindSetting extends Channels {
  memberId: Uuid
  kind: Kind
}

const columns = 'member_id AS "memberId", kind, in_app AS "inApp", push, email'

/** What these members have set otherwise than by default for these kinds. */
export async function findKindSettings(
  db: Db,
  memberIds: readonly Uuid[],
  kinds: readonly Kind[],
): Promise<KindSetting[]> {
  return db.query<KindSetting>(
    `SELECT ${columns} FROM notifications.kind_setting WHERE member_id = ANY($1) AND kind = ANY($2)`,
    [memberIds, kinds],
    'notifications.find_kind_settings',
  )
}

export async function listKindSettings(db: Db, memberId: Uuid): Promise<KindSetting[]> {
  return db.query<KindSetting>(
    `SELECT ${columns} FROM notifications.kind_setting WHERE member_id = $1`,
    [memberId],
    'notifications.list_kind_settings',
  )
}

export async function upsertKindSettings(db: Db, settings: readonly KindSetting[]): Promise<void> {
  await db.query(
    `INSERT INTO notifications.kind_setting (member_id, kind, in_app, push, email)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::boolean[], $4::boolean[], $5::boolean[])
     ON CONFLICT (member_id, kind) DO UPDATE
     SET in_app = excluded.in_app, push = excluded.push, email = excluded.email`,
    [
      settings.map(s => s.memberId),
      settings.map(s => s.kind),
      settings.map(s => s.inApp),
      settings.map(s => s.push),
      settings.map(s => s.email),
    ],
    'notifications.upsert_kind_settings',
  )
}

import type { Db, Uuid } from '@stoa/kit'

/** Every table of the module is keyed first by the member who is told. */
const tables = [
  'notice_actor',
  'notice_count',
  'notice',
  'reading',
  'kind_setting',
  'preference',
  'push_subscription',
  'known_device',
] as const

export async function deleteMemberRows(db: Db, memberId: Uuid): Promise<void> {
  for (const table of tables)
    await db.query(`DELETE FROM notifications.${table} WHERE member_id = $1`, [memberId])
}

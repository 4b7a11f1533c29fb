import type { Store } from '@stoa/chat-engine'
import type { Db, Uuid } from '@stoa/kit'

export interface FirstDevice {
  deviceId: Uuid
  /** The member's recovery phrase. */
  words: string
}

/** Takes the device's lock until the transaction ends; null for whom nobody may become. */
export async function lockFirstDevice(db: Db, memberId: Uuid): Promise<FirstDevice | null> {
  const rows = await db.query<FirstDevice>(
    'SELECT device_id AS "deviceId", words FROM demo.first_device WHERE member_id = $1 FOR UPDATE',
    [memberId],
  )
  return rows[0] ?? null
}

export async function insertFirstDevice(db: Db, memberId: Uuid, device: FirstDevice): Promise<void> {
  await db.query('INSERT INTO demo.first_device (member_id, device_id, words) VALUES ($1, $2, $3)', [
    memberId,
    device.deviceId,
    device.words,
  ])
}

/** What was said is not kept: browsers read it from the chats, with keys that this device hands in. */
const isKept = (key: string): boolean => !key.startsWith('message/')

/** The records of a first device. */
export function firstDeviceStore(db: Db, memberId: Uuid): Store {
  return {
    async read(key) {
      const rows = await db.query<{ value: Buffer }>(
        'SELECT value FROM demo.device_record WHERE member_id = $1 AND key = $2',
        [memberId, key],
      )
      return rows[0] ? new Uint8Array(rows[0].value) : null
    },
    async list(prefix) {
      const rows = await db.query<{ key: string; value: Buffer }>(
        'SELECT key, value FROM demo.device_record WHERE member_id = $1 AND starts_with(key, $2) ORDER BY key',
        [memberId, prefix],
      )
      return rows.map(({ key, value }) => [key, new Uint8Array(value)])
    },
    async write(changes) {
      const kept = changes.filter(([key]) => isKept(key))
      const gone = kept.flatMap(([key, value]) => (value === null ? [key] : []))
      const set = kept.flatMap(([key, value]) => (value === null ? [] : [[key, Buffer.from(value)] as const]))
      if (gone.length > 0) {
        await db.query('DELETE FROM demo.device_record WHERE member_id = $1 AND key = ANY($2)', [
          memberId,
          gone,
        ])
      }
      if (set.length > 0) {
        await db.query(
          `INSERT INTO demo.device_record (member_id, key, value)
           SELECT $1, * FROM unnest($2::text[], $3::bytea[])
           ON CONFLICT (member_id, key) DO UPDATE SET value = excluded.value`,
          [memberId, set.map(([key]) => key), set.map(([, value]) => value)],
        )
      }
    },
  }
}

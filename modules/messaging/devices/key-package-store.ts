import type { Db, Uuid } from '@stoa/kit'

export interface KeyPackageRow {
  memberId: Uuid
  deviceId: Uuid
  keyPackageId: Uuid
  content: Buffer
  isLastResort: boolean
}

export async function insertKeyPackages(db: Db, rows: readonly KeyPackageRow[]): Promise<void> {
  await db.query(
    `INSERT INTO messaging.key_package (member_id, device_id, key_package_id, content, is_last_resort)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bytea[], $5::boolean[])`,
    [
      rows.map(row => row.memberId),
      rows.map(row => row.deviceId),
      rows.map(row => row.keyPackageId),
      rows.map(row => row.content),
      rows.map(row => row.isLastResort),
    ],
    'messaging.insert_key_packages',
  )
}

export async function deleteLastResort(db: Db, memberId: Uuid, deviceId: Uuid): Promise<void> {
  await db.query(
    'DELETE FROM messaging.key_package WHERE member_id = $1 AND device_id = $2 AND is_last_resort',
    [memberId, deviceId],
  )
}

export async function countKeyPackages(db: Db, memberId: Uuid, deviceId: Uuid): Promise<number> {
  const rows = await db.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM messaging.key_package
     WHERE member_id = $1 AND device_id = $2 AND NOT is_last_resort`,
    [memberId, deviceId],
    'messaging.count_key_packages',
  )
  return rows[0]!.count
}

/**
 * One key package of every device of these members. One-time ones are gone with it, and two who ask at once are
 * never handed the same; where none is left the last resort is handed out and stays.
 */
export async function takeKeyPackages(db: Db, memberIds: readonly Uuid[]): Promise<KeyPackageRow[]> {
  return db.query<KeyPackageRow>(
    `WITH chosen AS MATERIALIZED (
       SELECT p.* FROM messaging.device d
       CROSS JOIN LATERAL (
         SELECT member_id, device_id, key_package_id, content, is_last_resort FROM messaging.key_package k
         WHERE k.member_id = d.member_id AND k.device_id = d.device_id AND NOT k.is_last_resort
         ORDER BY k.key_package_id LIMIT 1 FOR UPDATE SKIP LOCKED
       ) p
       WHERE d.member_id = ANY($1)
     ), taken AS (
       DELETE FROM messaging.key_package k USING chosen c
       WHERE k.member_id = c.member_id AND k.device_id = c.device_id AND k.key_package_id = c.key_package_id
     )
     SELECT member_id AS "memberId", device_id AS "deviceId", key_package_id AS "keyPackageId", content,
       is_last_resort AS "isLastResort" FROM chosen
     UNION ALL
     SELECT k.member_id, k.device_id, k.key_package_id, k.content, k.is_last_resort FROM messaging.key_package k
     WHERE k.member_id = ANY($1) AND k.is_last_resort
       AND NOT EXISTS (SELECT FROM chosen c WHERE c.member_id = k.member_id AND c.device_id = k.device_id)`,
    [memberIds],
    'messaging.take_key_packages',
  )
}

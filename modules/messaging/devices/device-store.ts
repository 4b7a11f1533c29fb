import type { Db, Uuid } from '@stoa/kit'

export interface AccountRow {
  memberId: Uuid
  publicKey: Buffer
  vault: Buffer
}

export interface DeviceRow {
  memberId: Uuid
  deviceId: Uuid
  signatureKey: Buffer
  certificate: Buffer
  label: string
  createdAt: Date
  /** In which it was last seen. */
  sessionId: Uuid | null
}

const deviceColumns = `member_id AS "memberId", device_id AS "deviceId", signature_key AS "signatureKey",
  certificate, label, created_at AS "createdAt", session_id AS "sessionId"`

/** False when the member has an account already. */
export async function insertAccount(db: Db, account: AccountRow, at: Date): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO messaging.account (member_id, public_key, vault, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [account.memberId, account.publicKey, account.vault, at],
  )
  return rows.length === 1
}

/** False when the member has no account. */
export async function setVault(db: Db, memberId: Uuid, vault: Buffer): Promise<boolean> {
  const rows = await db.query('UPDATE messaging.account SET vault = $2 WHERE member_id = $1 RETURNING 1', [
    memberId,
    vault,
  ])
  return rows.length === 1
}

/** Takes the account's lock until the transaction ends: devices are counted under it. */
export async function lockAccount(db: Db, memberId: Uuid): Promise<AccountRow | null> {
  const rows = await db.query<AccountRow>(
    `SELECT member_id AS "memberId", public_key AS "publicKey", vault FROM messaging.account
     WHERE member_id = $1 FOR UPDATE`,
    [memberId],
  )
  return rows[0] ?? null
}

export async function findAccounts(db: Db, memberIds: readonly Uuid[]): Promise<AccountRow[]> {
  return db.query<AccountRow>(
    `SELECT member_id AS "memberId", public_key AS "publicKey", vault FROM messaging.account
     WHERE member_id = ANY($1)`,
    [memberIds],
    'messaging.find_accounts',
  )
}

export async function insertDevice(db: Db, device: DeviceRow): Promise<void> {
  await db.query(
    `INSERT INTO messaging.device (member_id, device_id, signature_key, certificate, label, created_at, session_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      device.memberId,
      device.deviceId,
      device.signatureKey,
      device.certificate,
      device.label,
      device.createdAt,
      device.sessionId,
    ],
  )
}

/** Writes nothing when it is known already. */
export async function noteDeviceSession(
  db: Db,
  device: { memberId: Uuid; deviceId: Uuid; sessionId: Uuid },
): Promise<void> {
  await db.query(
    `UPDATE messaging.device SET session_id = $3
     WHERE member_id = $1 AND device_id = $2 AND session_id IS DISTINCT FROM $3`,
    [device.memberId, device.deviceId, device.sessionId],
    'messaging.note_device_session',
  )
}

export async function listDevices(db: Db, memberIds: readonly Uuid[]): Promise<DeviceRow[]> {
  return db.query<DeviceRow>(
    `SELECT ${deviceColumns} FROM messaging.device WHERE member_id = ANY($1) ORDER BY member_id, device_id`,
    [memberIds],
    'messaging.list_devices',
  )
}

export async function hasDevice(db: Db, memberId: Uuid, deviceId: Uuid): Promise<boolean> {
  const rows = await db.query(
    'SELECT 1 FROM messaging.device WHERE member_id = $1 AND device_id = $2',
    [memberId, deviceId],
    'messaging.has_device',
  )
  return rows.length === 1
}

/** Which of these devices there are, as `member device`. */
export async function hasDevices(
  db: Db,
  devices: readonly { memberId: Uuid; deviceId: Uuid }[],
): Promise<Set<string>> {
  const rows = await db.query<{ memberId: Uuid; deviceId: Uuid }>(
    `SELECT member_id AS "memberId", device_id AS "deviceId" FROM messaging.device
     WHERE (member_id, device_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`,
    [devices.map(device => device.memberId), devices.map(device => device.deviceId)],
    'messaging.has_devices',
  )
  return new Set(rows.map(row => `${row.memberId} ${row.deviceId}`))
}

/** With its key packages and welcomes. Null when there is no such device. */
export async function deleteDevice(
  db: Db,
  memberId: Uuid,
  deviceId: Uuid,
): Promise<{ sessionId: Uuid | null } | null> {
  const rows = await db.query<{ sessionId: Uuid | null }>(
    `DELETE FROM messaging.device WHERE member_id = $1 AND device_id = $2
     RETURNING session_id AS "sessionId"`,
    [memberId, deviceId],
  )
  return rows[0] ?? null
}

/** Everything that a member's devices have left here. */
export async function deleteAccount(db: Db, memberId: Uuid): Promise<void> {
  for (const table of ['device', 'device_link', 'epoch_key', 'account']) {
    await db.query(`DELETE FROM messaging.${table} WHERE member_id = $1`, [memberId])
  }
}

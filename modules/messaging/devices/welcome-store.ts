import type { Db, Uuid } from '@stoa/kit'

export interface WelcomeRow {
  chatId: Uuid
  /** Of the commit that let the device in: it reads from the next entry on. */
  seq: bigint
  /** That the commit began. */
  epoch: bigint
  content: Buffer
}

export async function insertWelcomes(
  db: Db,
  welcome: WelcomeRow,
  devices: readonly { memberId: Uuid; deviceId: Uuid }[],
): Promise<void> {
  await db.query(
    `INSERT INTO messaging.welcome AS w (member_id, device_id, chat_id, seq, epoch, content)
     SELECT t.member_id, t.device_id, $3, $4, $5, $6 FROM unnest($1::uuid[], $2::uuid[]) AS t(member_id, device_id)
     ON CONFLICT (member_id, device_id, chat_id) DO UPDATE SET seq = $4, epoch = $5, content = $6 WHERE w.seq < $4`,
    [
      devices.map(device => device.memberId),
      devices.map(device => device.deviceId),
      welcome.chatId,
      welcome.seq,
      welcome.epoch,
      welcome.content,
    ],
  )
}

export async function listWelcomes(
  db: Db,
  memberId: Uuid,
  deviceId: Uuid,
  limit: number,
): Promise<WelcomeRow[]> {
  return db.query<WelcomeRow>(
    `SELECT chat_id AS "chatId", seq, epoch, content FROM messaging.welcome
     WHERE member_id = $1 AND device_id = $2 ORDER BY chat_id LIMIT $3`,
    [memberId, deviceId, limit],
    'messaging.list_welcomes',
  )
}

export async function deleteWelcome(db: Db, memberId: Uuid, deviceId: Uuid, chatId: Uuid): Promise<void> {
  await db.query('DELETE FROM messaging.welcome WHERE member_id = $1 AND device_id = $2 AND chat_id = $3', [
    memberId,
    deviceId,
    chatId,
  ])
}

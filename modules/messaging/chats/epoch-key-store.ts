import type { Db, Uuid } from '@stoa/kit'

export interface EpochKeyRow {
  epoch: bigint
  sealed: Buffer
}

/** Keeps the first that a device gives: every device of the member would seal the same. */
export async function putEpochKeys(
  db: Db,
  memberId: Uuid,
  chatId: Uuid,
  keys: readonly EpochKeyRow[],
): Promise<void> {
  await db.query(
    `INSERT INTO messaging.epoch_key (member_id, chat_id, epoch, sealed)
     SELECT $1, $2, t.epoch, t.sealed FROM unnest($3::bigint[], $4::bytea[]) AS t(epoch, sealed)
     ON CONFLICT DO NOTHING`,
    [memberId, chatId, keys.map(key => key.epoch), keys.map(key => key.sealed)],
    'messaging.put_epoch_keys',
  )
}

/** Before an epoch, the latest first. */
export async function listEpochKeys(
  db: Db,
  memberId: Uuid,
  chatId: Uuid,
  before: bigint,
  limit: number,
): Promise<EpochKeyRow[]> {
  return db.query<EpochKeyRow>(
    `SELECT epoch, sealed FROM messaging.epoch_key
     WHERE member_id = $1 AND chat_id = $2 AND epoch < $3 ORDER BY epoch DESC LIMIT $4`,
    [memberId, chatId, before, limit],
    'messaging.list_epoch_keys',
  )
}

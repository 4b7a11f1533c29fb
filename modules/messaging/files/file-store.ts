import type { Db, Uuid } from '@stoa/kit'

export interface FileRow {
  fileId: Uuid
  senderId: Uuid
  bytes: bigint
  seq: bigint
  storedAt: Date | null
}

const columns = `file_id AS "fileId", sender_id AS "senderId", bytes, seq, stored_at AS "storedAt"`

/** Where the bytes of a file lie. */
export function fileKey(chatId: Uuid, fileId: Uuid): string {
  return `chats/${chatId}/${fileId}`
}

/** @returns false when the id is taken in this chat */
export async function insertFile(
  db: Db,
  chatId: Uuid,
  file: Pick<FileRow, 'fileId' | 'senderId' | 'bytes' | 'seq'>,
  at: Date,
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO messaging.chat_file (chat_id, file_id, sender_id, bytes, seq, created_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING 1`,
    [chatId, file.fileId, file.senderId, file.bytes, file.seq, at],
    'messaging.insert_file',
  )
  return rows.length === 1
}

export async function findFile(db: Db, chatId: Uuid, fileId: Uuid): Promise<FileRow | null> {
  const rows = await db.query<FileRow>(
    `SELECT ${columns} FROM messaging.chat_file WHERE chat_id = $1 AND file_id = $2`,
    [chatId, fileId],
    'messaging.find_file',
  )
  return rows[0] ?? null
}

/** @returns false when the file was removed while it arrived */
export async function markStored(db: Db, chatId: Uuid, fileId: Uuid, at: Date): Promise<boolean> {
  const rows = await db.query(
    'UPDATE messaging.chat_file SET stored_at = $3 WHERE chat_id = $1 AND file_id = $2 RETURNING 1',
    [chatId, fileId, at],
    'messaging.mark_file_stored',
  )
  return rows.length === 1
}

/** @returns false when this member has sent no such file */
export async function deleteFile(db: Db, chatId: Uuid, fileId: Uuid, senderId: Uuid): Promise<boolean> {
  const rows = await db.query(
    'DELETE FROM messaging.chat_file WHERE chat_id = $1 AND file_id = $2 AND sender_id = $3 RETURNING 1',
    [chatId, fileId, senderId],
    'messaging.delete_file',
  )
  return rows.length === 1
}

/** Counts bytes against a member's day. @returns false when they would be too many; then none were counted */
export async function takeQuota(
  db: Db,
  memberId: Uuid,
  day: string,
  bytes: bigint,
  max: bigint,
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO messaging.file_quota AS q (member_id, day, bytes) SELECT $1, $2, $3 WHERE $3::bigint <= $4::bigint
     ON CONFLICT (member_id, day) DO UPDATE SET bytes = q.bytes + excluded.bytes
       WHERE q.bytes + excluded.bytes <= $4 RETURNING 1`,
    [memberId, day, bytes, max],
    'messaging.take_file_quota',
  )
  return rows.length === 1
}

export async function deleteQuotasBefore(db: Db, day: string): Promise<void> {
  await db.query('DELETE FROM messaging.file_quota WHERE day < $1', [day], 'messaging.delete_file_quotas')
}

export async function deleteQuotasOf(db: Db, memberId: Uuid): Promise<void> {
  await db.query('DELETE FROM messaging.file_quota WHERE member_id = $1', [memberId])
}

/** Files whose bytes have not all come by then. */
export async function listUnstored(
  db: Db,
  before: Date,
  limit: number,
): Promise<{ chatId: Uuid; fileId: Uuid }[]> {
  return db.query(
    `SELECT chat_id AS "chatId", file_id AS "fileId" FROM messaging.chat_file
     WHERE stored_at IS NULL AND created_at < $1 ORDER BY created_at LIMIT $2`,
    [before, limit],
    'messaging.list_unstored_files',
  )
}

/** Hands the files of these chats to the sweep: nobody is left who could read them. */
export async function giveUpFiles(db: Db, chatIds: readonly Uuid[]): Promise<void> {
  await db.query(
    "UPDATE messaging.chat_file SET stored_at = NULL, created_at = 'epoch' WHERE chat_id = ANY($1)",
    [chatIds],
  )
}

export async function deleteUnstored(db: Db, chatId: Uuid, fileId: Uuid): Promise<void> {
  await db.query(
    'DELETE FROM messaging.chat_file WHERE chat_id = $1 AND file_id = $2 AND stored_at IS NULL',
    [chatId, fileId],
    'messaging.delete_unstored_file',
  )
}

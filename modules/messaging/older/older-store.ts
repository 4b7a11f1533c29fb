import type { Db, Uuid } from '@stoa/kit'

export interface OlderMessageRow {
  seq: bigint
  messageId: Uuid
  senderId: Uuid
  text: string
  createdAt: Date
}

/** Where a page of the list ended. */
export interface OlderPosition {
  lastActivityAt: Date
  conversationId: Uuid
}

/** What the member holds, the latest first; one more than `limit`. */
export async function listOlderChats(
  db: Db,
  memberId: Uuid,
  before: OlderPosition | null,
  limit: number,
): Promise<OlderPosition[]> {
  return db.query<OlderPosition>(
    `SELECT conversation_id AS "conversationId", last_activity_at AS "lastActivityAt"
     FROM messaging.older_chat
     WHERE member_id = $1 AND (last_activity_at, conversation_id) < ($2, $3)
     ORDER BY last_activity_at DESC, conversation_id DESC LIMIT $4`,
    [
      memberId,
      before?.lastActivityAt ?? 'infinity',
      before?.conversationId ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
      limit + 1,
    ],
    'messaging.list_older_chats',
  )
}

export async function holdsOlderChat(db: Db, memberId: Uuid, conversationId: Uuid): Promise<boolean> {
  const rows = await db.query(
    'SELECT 1 FROM messaging.older_chat WHERE member_id = $1 AND conversation_id = $2',
    [memberId, conversationId],
    'messaging.holds_older_chat',
  )
  return rows.length === 1
}

/** Who took part besides the member, by conversation. */
export async function findOlderMates(
  db: Db,
  memberId: Uuid,
  conversationIds: readonly Uuid[],
): Promise<Map<Uuid, Uuid>> {
  const rows = await db.query<{ conversationId: Uuid; memberId: Uuid }>(
    `SELECT conversation_id AS "conversationId", member_id AS "memberId" FROM messaging.participant
     WHERE conversation_id = ANY($1) AND member_id <> $2`,
    [conversationIds, memberId],
    'messaging.find_older_mates',
  )
  return new Map(rows.map(row => [row.conversationId, row.memberId]))
}

/** Before a seq, the latest first; one more than `limit`. */
export async function listOlderMessages(
  db: Db,
  conversationId: Uuid,
  before: bigint,
  limit: number,
): Promise<OlderMessageRow[]> {
  return db.query<OlderMessageRow>(
    `SELECT seq, message_id AS "messageId", sender_id AS "senderId", text, created_at AS "createdAt"
     FROM messaging.message WHERE conversation_id = $1 AND seq < $2 ORDER BY seq DESC LIMIT $3`,
    [conversationId, before, limit + 1],
    'messaging.list_older_messages',
  )
}

/** Takes the locks of these conversations in the order of their ids, until the transaction ends. */
export async function lockOlderChats(db: Db, conversationIds: readonly Uuid[]): Promise<void> {
  await db.query(
    `SELECT 1 FROM messaging.conversation WHERE conversation_id = ANY($1) ORDER BY conversation_id FOR UPDATE`,
    [conversationIds],
  )
}

/** Some of what the member holds, in no order. */
export async function listHeld(db: Db, memberId: Uuid, limit: number): Promise<Uuid[]> {
  const rows = await db.query<{ conversationId: Uuid }>(
    'SELECT conversation_id AS "conversationId" FROM messaging.older_chat WHERE member_id = $1 LIMIT $2',
    [memberId, limit],
  )
  return rows.map(row => row.conversationId)
}

/** The member lets go of these. */
export async function deleteHeld(db: Db, memberId: Uuid, conversationIds: readonly Uuid[]): Promise<void> {
  await db.query('DELETE FROM messaging.older_chat WHERE member_id = $1 AND conversation_id = ANY($2)', [
    memberId,
    conversationIds,
  ])
}

/** Which of these one of the members still holds. */
export async function findHolders(
  db: Db,
  memberIds: readonly Uuid[],
  conversationIds: readonly Uuid[],
): Promise<Set<Uuid>> {
  const rows = await db.query<{ conversationId: Uuid }>(
    `SELECT conversation_id AS "conversationId" FROM messaging.older_chat
     WHERE member_id = ANY($1) AND conversation_id = ANY($2)`,
    [memberIds, conversationIds],
  )
  return new Set(rows.map(row => row.conversationId))
}

/** With everything that was said in them. */
export async function deleteOlderChats(db: Db, conversationIds: readonly Uuid[]): Promise<void> {
  await db.query('DELETE FROM messaging.conversation WHERE conversation_id = ANY($1)', [conversationIds])
}

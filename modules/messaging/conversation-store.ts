import type { Db, Uuid } from '@stoa/kit'
import type { MessageRange, MessageRow } from './message.ts'
import type { Pair } from './pair.ts'

const messageColumns = `conversation_id AS "conversationId", seq, message_id AS "messageId",
  sender_id AS "senderId", text, created_at AS "createdAt"`

/** The conversation of the pair: a new one under `conversationId`, or the one that stands already. */
export async function claimPair(
  db: Db,
  pair: Pair,
  conversationId: Uuid,
): Promise<{ conversationId: Uuid; isNew: boolean }> {
  const claimed = await db.query(
    `INSERT INTO messaging.pair_claim (low_member_id, high_member_id, conversation_id) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [pair.low, pair.high, conversationId],
    'messaging.claim_pair',
  )
  if (claimed.length === 1) return { conversationId, isNew: true }
  return { conversationId: (await findPair(db, pair))!, isNew: false }
}

/** The conversation of the pair, if they have ever opened one. */
export async function findPair(db: Db, pair: Pair): Promise<Uuid | null> {
  const rows = await db.query<{ id: Uuid }>(
    'SELECT conversation_id AS id FROM messaging.pair_claim WHERE low_member_id = $1 AND high_member_id = $2',
    [pair.low, pair.high],
    'messaging.find_pair',
  )
  return rows[0]?.id ?? null
}

export async function insertConversation(db: Db, conversationId: Uuid, pair: Pair, at: Date): Promise<void> {
  await db.query('INSERT INTO messaging.conversation (conversation_id, created_at) VALUES ($1, $2)', [
    conversationId,
    at,
  ])
  await db.query('INSERT INTO messaging.participant (conversation_id, member_id) VALUES ($1, $2), ($1, $3)', [
    conversationId,
    pair.low,
    pair.high,
  ])
}

/** Takes the conversation's lock until the transaction ends. */
export async function lockConversation(db: Db, conversationId: Uuid): Promise<{ lastSeq: bigint } | null> {
  const rows = await db.query<{ lastSeq: bigint }>(
    'SELECT last_seq AS "lastSeq" FROM messaging.conversation WHERE conversation_id = $1 FOR UPDATE',
    [conversationId],
    'messaging.lock_conversation',
  )
  return rows[0] ?? null
}

/** Who takes part with the member; null when the member does not take part, or there is no such thing. */
export async function findOther(db: Db, conversationId: Uuid, memberId: Uuid): Promise<Uuid | null> {
  const rows = await db.query<{ memberId: Uuid }>(
    'SELECT member_id AS "memberId" FROM messaging.participant WHERE conversation_id = $1',
    [conversationId],
    'messaging.find_participants',
  )
  if (!rows.some(row => row.memberId === memberId)) return null
  return rows.find(row => row.memberId !== memberId)?.memberId ?? null
}

export async function findMessageById(
  db: Db,
  conversationId: Uuid,
  messageId: Uuid,
): Promise<MessageRow | null> {
  const rows = await db.query<MessageRow>(
    `SELECT ${messageColumns} FROM messaging.message WHERE conversation_id = $1 AND message_id = $2`,
    [conversationId, messageId],
    'messaging.find_message_by_id',
  )
  return rows[0] ?? null
}

/** Those of the messages that stand in the conversation. */
export function findMessagesByIds(
  db: Db,
  conversationId: Uuid,
  messageIds: readonly Uuid[],
): Promise<MessageRow[]> {
  return db.query<MessageRow>(
    `SELECT ${messageColumns} FROM messaging.message WHERE conversation_id = $1 AND message_id = ANY($2)`,
    [conversationId, messageIds],
    'messaging.find_messages_by_ids',
  )
}

/** Writes the message and moves the conversation on to its seq. The caller holds the lock. */
export async function insertMessage(db: Db, message: MessageRow): Promise<void> {
  await db.query(
    `INSERT INTO messaging.message (conversation_id, seq, message_id, sender_id, text, created_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      message.conversationId,
      message.seq,
      message.messageId,
      message.senderId,
      message.text,
      message.createdAt,
    ],
    'messaging.insert_message',
  )
  await db.query(
    'UPDATE messaging.conversation SET last_seq = $2 WHERE conversation_id = $1',
    [message.conversationId, message.seq],
    'messaging.advance_conversation',
  )
}

/** One message more than `limit`, nearest to where the range starts first. */
export async function listMessages(
  db: Db,
  conversationId: Uuid,
  range: MessageRange,
  limit: number,
): Promise<MessageRow[]> {
  const [bound, order] = rangeSql[range.from]
  return db.query<MessageRow>(
    `SELECT ${messageColumns} FROM messaging.message
     WHERE conversation_id = $1 AND seq ${bound} ORDER BY seq ${order} LIMIT $3`,
    [conversationId, range.from === 'newest' ? 0n : range.seq, limit + 1],
    `messaging.list_messages_${range.from}`,
  )
}

const rangeSql = { newest: ['> $2', 'DESC'], before: ['< $2', 'DESC'], after: ['> $2', 'ASC'] } as const

/** Messages from others after a seq: what is left to read. Usually none are. */
export async function countFromOthersAfter(
  db: Db,
  conversationId: Uuid,
  memberId: Uuid,
  seq: bigint,
): Promise<number> {
  const rows = await db.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM messaging.message
     WHERE conversation_id = $1 AND seq > $2 AND sender_id <> $3`,
    [conversationId, seq, memberId],
    'messaging.count_from_others_after',
  )
  return rows[0]!.count
}

/**
 * Moves the read position forward; false when it stands there or further already.
 * @param isTold whether the other member may see it; until it may, they see where it stood before
 */
export async function advanceReadSeq(
  db: Db,
  conversationId: Uuid,
  memberId: Uuid,
  seq: bigint,
  isTold: boolean,
): Promise<boolean> {
  const rows = await db.query(
    `UPDATE messaging.participant SET read_seq = $3,
       told_seq = CASE WHEN $4 THEN NULL ELSE coalesce(told_seq, read_seq) END
     WHERE conversation_id = $1 AND member_id = $2 AND read_seq < $3 RETURNING 1`,
    [conversationId, memberId, seq, isTold],
    'messaging.advance_read_seq',
  )
  return rows.length === 1
}

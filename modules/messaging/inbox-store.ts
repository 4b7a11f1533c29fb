import type { Db, Uuid } from '@stoa/kit'
import type { MessageRow } from './message.ts'

/** A line of a member's conversation list. */
export interface InboxRow {
  conversationId: Uuid
  lastActivityAt: Date
  unreadCount: number
}

/** The conversation's own part of a line: with whom, where both have read to, and the last message. */
export interface ConversationState {
  conversationId: Uuid
  otherMemberId: Uuid
  readSeq: bigint
  otherReadSeq: bigint
  last: MessageRow | null
}

/** Where a page of the list ended. */
export interface InboxPosition {
  lastActivityAt: Date
  conversationId: Uuid
}

const inboxColumns = `conversation_id AS "conversationId", last_activity_at AS "lastActivityAt",
  unread_count AS "unreadCount"`

/** Puts the conversation into the member's list, unless it is there. */
export async function ensureInbox(
  db: Db,
  row: { memberId: Uuid; conversationId: Uuid; at: Date },
): Promise<void> {
  await db.query(
    `INSERT INTO messaging.inbox (member_id, conversation_id, last_activity_at)
     VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    [row.memberId, row.conversationId, row.at],
    'messaging.ensure_inbox',
  )
}

/** Moves the conversation up in the member's list and counts what came in; time never runs back. */
export async function touchInbox(
  db: Db,
  row: { memberId: Uuid; conversationId: Uuid; at: Date; received: 0 | 1 },
): Promise<void> {
  await db.query(
    `INSERT INTO messaging.inbox AS i (member_id, conversation_id, last_activity_at, unread_count)
     VALUES ($1, $2, $3, $4)
     ON CONFLICT (member_id, conversation_id) DO UPDATE SET
       last_activity_at = greatest(i.last_activity_at, $3), unread_count = i.unread_count + $4`,
    [row.memberId, row.conversationId, row.at, row.received],
    'messaging.touch_inbox',
  )
}

export async function setUnread(db: Db, memberId: Uuid, conversationId: Uuid, unread: number): Promise<void> {
  await db.query(
    'UPDATE messaging.inbox SET unread_count = $3 WHERE member_id = $1 AND conversation_id = $2',
    [memberId, conversationId, unread],
    'messaging.set_unread',
  )
}

/** The member's conversations, the liveliest first. */
export async function listInbox(
  db: Db,
  memberId: Uuid,
  before: InboxPosition | null,
  limit: number,
): Promise<InboxRow[]> {
  return db.query<InboxRow>(
    `SELECT ${inboxColumns} FROM messaging.inbox
     WHERE member_id = $1 AND (last_activity_at, conversation_id) < ($2, $3)
     ORDER BY last_activity_at DESC, conversation_id DESC LIMIT $4`,
    [
      memberId,
      before?.lastActivityAt ?? 'infinity',
      before?.conversationId ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
      limit,
    ],
    'messaging.list_inbox',
  )
}

export async function findInbox(db: Db, memberId: Uuid, conversationId: Uuid): Promise<InboxRow | null> {
  const rows = await db.query<InboxRow>(
    `SELECT ${inboxColumns} FROM messaging.inbox WHERE member_id = $1 AND conversation_id = $2`,
    [memberId, conversationId],
    'messaging.find_inbox',
  )
  return rows[0] ?? null
}

export async function sumUnread(db: Db, memberId: Uuid): Promise<number> {
  const rows = await db.query<{ total: number }>(
    `SELECT coalesce(sum(unread_count), 0)::integer AS total FROM messaging.inbox
     WHERE member_id = $1 AND unread_count > 0`,
    [memberId],
    'messaging.sum_unread',
  )
  return rows[0]!.total
}

interface StateRow extends Omit<MessageRow, 'seq' | 'messageId'> {
  seq: bigint | null
  messageId: Uuid | null
  otherMemberId: Uuid
  readSeq: bigint
  otherReadSeq: bigint
}

/** The state of those conversations in which the member takes part. Joins stay inside each shard. */
export async function findStates(
  db: Db,
  memberId: Uuid,
  conversationIds: readonly Uuid[],
): Promise<Map<Uuid, ConversationState>> {
  if (conversationIds.length === 0) return new Map()
  const rows = await db.query<StateRow>(
    `SELECT c.conversation_id AS "conversationId", other.member_id AS "otherMemberId",
            own.read_seq AS "readSeq", coalesce(other.told_seq, other.read_seq) AS "otherReadSeq",
            m.seq, m.message_id AS "messageId", m.sender_id AS "senderId", m.text, m.created_at AS "createdAt"
     FROM messaging.participant own
     JOIN messaging.participant other
       ON other.conversation_id = own.conversation_id AND other.member_id <> own.member_id
     JOIN messaging.conversation c ON c.conversation_id = own.conversation_id
     LEFT JOIN messaging.message m ON m.conversation_id = c.conversation_id AND m.seq = c.last_seq
     WHERE own.conversation_id = ANY($1) AND own.member_id = $2`,
    [conversationIds, memberId],
    'messaging.find_states',
  )
  return new Map(rows.map(row => [row.conversationId, toState(row)]))
}

function toState({
  otherMemberId,
  readSeq,
  otherReadSeq,
  seq,
  messageId,
  ...rest
}: StateRow): ConversationState {
  const last = seq === null || messageId === null ? null : { ...rest, seq, messageId }
  return { conversationId: rest.conversationId, otherMemberId, readSeq, otherReadSeq, last }
}

export async function deleteInbox(db: Db, memberId: Uuid): Promise<void> {
  await db.query('DELETE FROM messaging.inbox WHERE member_id = $1', [memberId])
}

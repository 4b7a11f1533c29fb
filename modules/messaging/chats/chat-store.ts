import { type Db, settled, type Uuid } from '@stoa/kit'
import type { ChatMemberRow, ChatRow, EnvelopeRow } from './chat.ts'

const chatColumns = `chat_id AS "chatId", kind, epoch, last_seq AS "lastSeq", counted,
  last_activity_at AS "lastActivityAt", members_version AS "membersVersion"`
const memberColumns = `chat_id AS "chatId", member_id AS "memberId", role, joined_seq AS "joinedSeq",
  left_seq AS "leftSeq", read_seq AS "readSeq", coalesce(told_seq, read_seq) AS "toldSeq",
  read_counted AS "readCounted"`
const envelopeColumns = `chat_id AS "chatId", seq, kind, epoch, envelope_id AS "envelopeId",
  sender_id AS "senderId", device_id AS "deviceId", content, counted, created_at AS "createdAt"`

/** The chat of the pair: a new one under `chatId`, or the one that stands already. */
export async function claimChatPair(
  db: Db,
  pair: { low: Uuid; high: Uuid },
  chatId: Uuid,
): Promise<{ chatId: Uuid; isNew: boolean }> {
  const claimed = await db.query(
    `INSERT INTO messaging.chat_pair (low_member_id, high_member_id, chat_id) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [pair.low, pair.high, chatId],
  )
  if (claimed.length === 1) return { chatId, isNew: true }
  const rows = await db.query<{ id: Uuid }>(
    'SELECT chat_id AS id FROM messaging.chat_pair WHERE low_member_id = $1 AND high_member_id = $2',
    [pair.low, pair.high],
  )
  return { chatId: rows[0]!.id, isNew: false }
}

/** False when a chat has this id already. */
export async function insertChat(db: Db, chat: Pick<ChatRow, 'chatId' | 'kind'>, at: Date): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO messaging.chat (chat_id, kind, epoch, last_seq, created_at, last_activity_at)
     VALUES ($1, $2, 0, 0, $3, $3) ON CONFLICT DO NOTHING RETURNING 1`,
    [chat.chatId, chat.kind, at],
  )
  return rows.length === 1
}

/** Puts members in, or back in after they left: what was said while they were out stays closed to them. */
export async function putChatMembers(
  db: Db,
  chatId: Uuid,
  members: readonly { memberId: Uuid; role: 'member' | 'admin' }[],
  state: { seq: bigint; counted: bigint },
): Promise<void> {
  const memberIds = members.map(member => member.memberId)
  await db.query(
    `INSERT INTO messaging.chat_member AS m (chat_id, member_id, role, joined_seq, read_seq, read_counted)
     SELECT $1, t.member_id, t.role, $4, $4, $5 FROM unnest($2::uuid[], $3::text[]) AS t(member_id, role)
     ON CONFLICT (chat_id, member_id) DO UPDATE SET
       left_seq = NULL, joined_seq = $4, role = excluded.role, read_seq = $4, told_seq = NULL,
       read_counted = $5
     WHERE m.left_seq IS NOT NULL`,
    [chatId, memberIds, members.map(member => member.role), state.seq, state.counted],
  )
  await moveMembersOn(db, chatId)
  await db.query(
    `INSERT INTO messaging.member_chat (member_id, chat_id) SELECT m, $2 FROM unnest($1::uuid[]) AS m
     ORDER BY m ON CONFLICT DO NOTHING`,
    [memberIds, chatId],
  )
}

export async function markLeft(db: Db, chatId: Uuid, memberIds: readonly Uuid[], seq: bigint): Promise<void> {
  await db.query(
    `UPDATE messaging.chat_member SET left_seq = $3
     WHERE chat_id = $1 AND member_id = ANY($2) AND left_seq IS NULL`,
    [chatId, memberIds, seq],
  )
  await moveMembersOn(db, chatId)
}

async function moveMembersOn(db: Db, chatId: Uuid): Promise<void> {
  await db.query('UPDATE messaging.chat SET members_version = members_version + 1 WHERE chat_id = $1', [
    chatId,
  ])
}

/** Takes the locks of these chats, in the order of their ids, until the transaction ends. */
export async function lockChats(db: Db, chatIds: readonly Uuid[]): Promise<Map<Uuid, ChatRow>> {
  const rows = await db.query<ChatRow>(
    `SELECT ${chatColumns} FROM messaging.chat WHERE chat_id = ANY($1) ORDER BY chat_id FOR UPDATE`,
    [chatIds],
    'messaging.lock_chats',
  )
  return new Map(rows.map(row => [row.chatId, row]))
}

export async function findChats(db: Db, chatIds: readonly Uuid[]): Promise<ChatRow[]> {
  return db.query<ChatRow>(
    `SELECT ${chatColumns} FROM messaging.chat WHERE chat_id = ANY($1)`,
    [chatIds],
    'messaging.find_chats',
  )
}

/** The members of these chats, those who have left too. */
export async function listChatMembers(db: Db, chatIds: readonly Uuid[]): Promise<ChatMemberRow[]> {
  return db.query<ChatMemberRow>(
    `SELECT ${memberColumns} FROM messaging.chat_member WHERE chat_id = ANY($1) ORDER BY chat_id, member_id`,
    [chatIds],
    'messaging.list_chat_members',
  )
}

export async function findChatMember(db: Db, chatId: Uuid, memberId: Uuid): Promise<ChatMemberRow | null> {
  const rows = await db.query<ChatMemberRow>(
    `SELECT ${memberColumns} FROM messaging.chat_member WHERE chat_id = $1 AND member_id = $2`,
    [chatId, memberId],
    'messaging.find_chat_member',
  )
  return rows[0] ?? null
}

export async function setRole(db: Db, chatId: Uuid, memberId: Uuid, role: 'member' | 'admin'): Promise<void> {
  await db.query('UPDATE messaging.chat_member SET role = $3 WHERE chat_id = $1 AND member_id = $2', [
    chatId,
    memberId,
    role,
  ])
}

export async function listMemberChats(
  db: Db,
  memberId: Uuid,
  after: Uuid | null,
  limit: number,
): Promise<Uuid[]> {
  const rows = await db.query<{ chatId: Uuid }>(
    `SELECT chat_id AS "chatId" FROM messaging.member_chat WHERE member_id = $1 AND chat_id > $2
     ORDER BY chat_id LIMIT $3`,
    [memberId, after ?? '00000000-0000-0000-0000-000000000000', limit],
    'messaging.list_member_chats',
  )
  return rows.map(row => row.chatId)
}

/** These chats are no longer the member's. */
export async function deleteMemberChats(db: Db, memberId: Uuid, chatIds: readonly Uuid[]): Promise<void> {
  await db.query('DELETE FROM messaging.member_chat WHERE member_id = $1 AND chat_id = ANY($2)', [
    memberId,
    chatIds,
  ])
}

/** Which of these chats one of the members has. */
export async function findChatsHeldBy(
  db: Db,
  memberIds: readonly Uuid[],
  chatIds: readonly Uuid[],
): Promise<Set<Uuid>> {
  const rows = await db.query<{ chatId: Uuid }>(
    `SELECT DISTINCT chat_id AS "chatId" FROM messaging.member_chat
     WHERE member_id = ANY($1) AND chat_id = ANY($2)`,
    [memberIds, chatIds],
  )
  return new Set(rows.map(row => row.chatId))
}

/** With their logs. */
export async function deleteChats(db: Db, chatIds: readonly Uuid[]): Promise<void> {
  for (const table of ['envelope', 'chat_epoch', 'chat_member', 'chat']) {
    await db.query(`DELETE FROM messaging.${table} WHERE chat_id = ANY($1)`, [chatIds])
  }
}

export async function findEnvelopes(
  db: Db,
  keys: readonly { chatId: Uuid; envelopeId: Uuid }[],
): Promise<EnvelopeRow[]> {
  return db.query<EnvelopeRow>(
    `SELECT ${envelopeColumns} FROM messaging.envelope
     WHERE (chat_id, envelope_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`,
    [keys.map(key => key.chatId), keys.map(key => key.envelopeId)],
    'messaging.find_envelopes',
  )
}

/**
 * Writes to the logs and moves the chats on to where `chats` says. The caller holds their locks. All entries are of one
 * kind and one moment.
 * @throws a unique violation when one of the ids stands in its chat already, see `isRepeatedId`
 */
export async function appendEnvelopes(
  db: Db,
  envelopes: readonly EnvelopeRow[],
  chats: readonly ChatRow[],
): Promise<void> {
  const [first] = envelopes
  // Everything that is sealed travels as one value: a list of byte strings is written out and escaped one by one.
  const sealed = Buffer.concat(envelopes.map(envelope => envelope.content))
  const starts: number[] = []
  let start = 1
  for (const { content } of envelopes) {
    starts.push(start)
    start += content.length
  }
  await settled([
    db.query(
      `INSERT INTO messaging.envelope
         (chat_id, seq, kind, epoch, envelope_id, sender_id, device_id, content, counted, created_at)
       SELECT chat_id, seq, $1, epoch, envelope_id, sender_id, device_id, substr($2::bytea, start, length), counted, $3
       FROM unnest($4::uuid[], $5::bigint[], $6::bigint[], $7::uuid[], $8::uuid[], $9::uuid[], $10::int[],
         $11::int[], $12::bigint[])
         AS t(chat_id, seq, epoch, envelope_id, sender_id, device_id, start, length, counted)`,
      [
        first!.kind,
        sealed,
        first!.createdAt,
        envelopes.map(envelope => envelope.chatId),
        listOf(envelopes.map(envelope => envelope.seq)),
        listOf(envelopes.map(envelope => envelope.epoch)),
        envelopes.map(envelope => envelope.envelopeId),
        envelopes.map(envelope => envelope.senderId),
        envelopes.map(envelope => envelope.deviceId),
        listOf(starts),
        listOf(envelopes.map(envelope => envelope.content.length)),
        listOf(envelopes.map(envelope => envelope.counted)),
      ],
      'messaging.append_envelopes',
    ),
    db.query(
      `UPDATE messaging.chat c SET last_seq = t.last_seq, epoch = t.epoch, counted = t.counted,
         last_activity_at = greatest(c.last_activity_at, $5)
       FROM unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bigint[]) AS t(chat_id, last_seq, epoch, counted)
       WHERE c.chat_id = t.chat_id AND c.chat_id = ANY($1)`,
      [
        chats.map(chat => chat.chatId),
        listOf(chats.map(chat => chat.lastSeq)),
        listOf(chats.map(chat => chat.epoch)),
        listOf(chats.map(chat => chat.counted)),
        first!.createdAt,
      ],
      'messaging.advance_chats',
    ),
  ])
}

/** Whether this is the refusal of an entry whose id stands in its chat already. */
export function isRepeatedId(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string }
  return code === '23505' && constraint === 'envelope_chat_id_envelope_id_key'
}

/** Numbers as PostgreSQL reads a list: the driver would look at each. */
function listOf(numbers: readonly (number | bigint)[]): string {
  return `{${numbers.join(',')}}`
}

/** Entries of the log between two seqs, both left out, one more than `limit`. */
export async function listEnvelopes(
  db: Db,
  chatId: Uuid,
  range: { after: bigint; before: bigint; order: 'ASC' | 'DESC' },
  limit: number,
): Promise<EnvelopeRow[]> {
  return db.query<EnvelopeRow>(
    `SELECT ${envelopeColumns} FROM messaging.envelope
     WHERE chat_id = $1 AND seq > $2 AND seq < $3 ORDER BY seq ${range.order} LIMIT $4`,
    [chatId, range.after, range.before, limit + 1],
    `messaging.list_envelopes_${range.order.toLowerCase()}`,
  )
}

export async function insertEpoch(
  db: Db,
  epoch: { chatId: Uuid; epoch: bigint; seq: bigint; groupInfo: Buffer },
): Promise<void> {
  await db.query(
    'INSERT INTO messaging.chat_epoch (chat_id, epoch, seq, group_info) VALUES ($1, $2, $3, $4)',
    [epoch.chatId, epoch.epoch, epoch.seq, epoch.groupInfo],
  )
}

export async function findEpoch(
  db: Db,
  chatId: Uuid,
  epoch: bigint,
): Promise<{ epoch: bigint; seq: bigint; groupInfo: Buffer } | null> {
  const rows = await db.query<{ epoch: bigint; seq: bigint; groupInfo: Buffer }>(
    `SELECT epoch, seq, group_info AS "groupInfo" FROM messaging.chat_epoch
     WHERE chat_id = $1 AND epoch = $2`,
    [chatId, epoch],
  )
  return rows[0] ?? null
}

/**
 * Moves the read position forward; false when it stands there or further already.
 * @param isTold whether the others may see it; until they may, they see where it stood before
 */
export async function advanceRead(
  db: Db,
  chatId: Uuid,
  memberId: Uuid,
  { seq, counted, isTold }: { seq: bigint; counted: bigint; isTold: boolean },
): Promise<boolean> {
  const rows = await db.query(
    `UPDATE messaging.chat_member SET read_seq = $3, read_counted = $4,
       told_seq = CASE WHEN $5 THEN NULL ELSE coalesce(told_seq, read_seq) END
     WHERE chat_id = $1 AND member_id = $2 AND read_seq < $3 RETURNING 1`,
    [chatId, memberId, seq, counted, isTold],
    'messaging.advance_read',
  )
  return rows.length === 1
}

/** How many counting messages stand in the log up to a seq; null when there is no such entry. */
export async function countedUpTo(db: Db, chatId: Uuid, seq: bigint): Promise<bigint | null> {
  const rows = await db.query<{ counted: bigint }>(
    'SELECT counted FROM messaging.envelope WHERE chat_id = $1 AND seq = $2',
    [chatId, seq],
    'messaging.counted_up_to',
  )
  return rows[0]?.counted ?? null
}

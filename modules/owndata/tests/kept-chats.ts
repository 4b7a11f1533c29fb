import { newUuid, toWireId, type Uuid } from '@stoa/kit'
import type { TestServer } from '@stoa/testing'

/** A chat of two with one message, as the server holds it; answers its wire id. */
export async function keepChat(town: TestServer, one: Uuid, other: Uuid): Promise<string> {
  const [id, at] = [newUuid(town.clock), town.clock.now()]
  const [low, high] = [one, other].sort()
  await town.db.query('INSERT INTO messaging.chat_pair VALUES ($1, $2, $3)', [low, high, id])
  await town.db.query(
    `INSERT INTO messaging.chat (chat_id, kind, epoch, last_seq, counted, created_at, last_activity_at)
     VALUES ($1, 'pair', 1, 1, 1, $2, $2)`,
    [id, at],
  )
  await town.db.query(
    `INSERT INTO messaging.chat_member (chat_id, member_id, role, joined_seq)
     SELECT $1, unnest($2::uuid[]), 'member', 1`,
    [id, [one, other]],
  )
  await town.db.query('INSERT INTO messaging.member_chat SELECT unnest($2::uuid[]), $1', [id, [one, other]])
  await town.db.query(
    `INSERT INTO messaging.envelope
       (chat_id, seq, kind, epoch, envelope_id, sender_id, device_id, content, counted, created_at)
     VALUES ($1, 1, 'message', 1, $2, $3, $2, 'sealed', 1, $4)`,
    [id, newUuid(town.clock), one, at],
  )
  return toWireId('chat', id)
}

/** A conversation from before chats were encrypted, the two speaking in turn; answers its wire id. */
export async function keepOlderChat(
  town: TestServer,
  one: Uuid,
  other: Uuid,
  texts: readonly string[],
): Promise<string> {
  const [id, at, both] = [newUuid(town.clock), town.clock.now(), [one, other]]
  await town.db.query('INSERT INTO messaging.conversation (conversation_id, created_at) VALUES ($1, $2)', [
    id,
    at,
  ])
  await town.db.query('INSERT INTO messaging.participant SELECT $1, unnest($2::uuid[])', [id, both])
  await town.db.query('INSERT INTO messaging.older_chat SELECT unnest($2::uuid[]), $1, $3', [id, both, at])
  for (const [index, text] of texts.entries()) {
    await town.db.query(
      `INSERT INTO messaging.message (conversation_id, seq, message_id, sender_id, text, created_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, index + 1, newUuid(town.clock), both[index % 2], text, at],
    )
  }
  return toWireId('conv', id)
}

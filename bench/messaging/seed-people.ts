import type { RootDb, Uuid } from '@stoa/kit'
import {
  deviceId,
  groupChatId,
  memberId,
  pairChatId,
  recipientOf,
  senderOf,
  sessionId,
  tokenOf,
} from './people.ts'

/**
 * Members with a session and a device each, chats of two between neighbours, and one group of the first of them: as
 * sign-ups and commits leave them, which is not what is measured. The groups stand in epoch 1.
 */
export async function seedPeople(
  db: RootDb,
  people: { members: number; pairs: number; group: number },
): Promise<void> {
  const numbers = Array.from({ length: people.members }, (_, number) => number)
  const pairs = Array.from({ length: people.pairs }, (_, pair) => pair)
  const members = numbers.map(memberId)
  const handles = numbers.map(number => `bench${number}`)
  await db.transaction(async db => {
    await db.query(
      `INSERT INTO identity.member (id, email, email_verified, name, handle, handle_key, joined_at, updated_at)
       SELECT id, handle || '@bench.example', true, handle, handle, handle, now(), now()
       FROM unnest($1::uuid[], $2::text[]) AS t(id, handle)`,
      [members, handles],
    )
    await db.query(
      `INSERT INTO identity.session (id, member_id, token, created_at, last_seen_at, expires_at)
       SELECT id, member_id, token, now(), now(), now() + interval '1 day'
       FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS t(id, member_id, token)`,
      [numbers.map(sessionId), members, numbers.map(tokenOf)],
    )
    await db.query(
      `INSERT INTO messaging.device (member_id, device_id, signature_key, certificate, label, created_at)
       SELECT member_id, device_id, decode(repeat('ab', 32), 'hex'), '\\x00', 'bench', now()
       FROM unnest($1::uuid[], $2::uuid[]) AS t(member_id, device_id)`,
      [members, numbers.map(deviceId)],
    )
    await openChats(db, 'pair', pairs.map(pairChatId))
    await enter(
      db,
      pairs.flatMap(pair => [pairChatId(pair), pairChatId(pair)]),
      pairs.flatMap(pair => [memberId(senderOf(pair)), memberId(recipientOf(pair))]),
    )
    await openChats(db, 'group', [groupChatId])
    const inGroup = members.slice(0, people.group)
    await enter(
      db,
      inGroup.map(() => groupChatId),
      inGroup,
    )
  })
  await db.query('ANALYZE')
}

type Queryable = Pick<RootDb, 'query'>

async function openChats(db: Queryable, kind: 'pair' | 'group', chatIds: readonly Uuid[]): Promise<void> {
  await db.query(
    `INSERT INTO messaging.chat (chat_id, kind, epoch, last_seq, created_at, last_activity_at)
     SELECT c, $2, 1, 0, now(), now() FROM unnest($1::uuid[]) AS c`,
    [chatIds, kind],
  )
}

async function enter(db: Queryable, chatIds: readonly Uuid[], memberIds: readonly Uuid[]): Promise<void> {
  await db.query(
    `INSERT INTO messaging.chat_member (chat_id, member_id, role, joined_seq)
     SELECT c, m, 'member', 0 FROM unnest($1::uuid[], $2::uuid[]) AS t(c, m)`,
    [chatIds, memberIds],
  )
  await db.query(
    'INSERT INTO messaging.member_chat (member_id, chat_id) SELECT m, c FROM unnest($1::uuid[], $2::uuid[]) AS t(c, m)',
    [chatIds, memberIds],
  )
}

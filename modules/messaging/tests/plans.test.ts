import type { Db, Uuid } from '@stoa/kit'
import { explaining, type Plan } from '@stoa/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listChatMembers, listEnvelopes, listMemberChats } from '../chats/chat-store.ts'
import { listEpochKeys } from '../chats/epoch-key-store.ts'
import { holdsOlderChat, listOlderChats, listOlderMessages } from '../older/older-store.ts'
import { foundTown, type Town } from './town.ts'

const at = new Date('2026-02-08T00:00:00Z')
const tables = [
  'chat',
  'chat_member',
  'member_chat',
  'envelope',
  'epoch_key',
  'conversation',
  'participant',
  'message',
  'older_chat',
].map(table => `messaging.${table}`)
const id = (kind: string, n: string) =>
  `('${kind}0000000-0000-7000-8000-' || lpad(to_hex((${n})::bigint), 12, '0'))::uuid`
const uuidOf = (kind: string, n: number) =>
  `${kind}0000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}` as Uuid

// Ten thousand members, each in two chats of four messages; member 1 is in two thousand more, and chat 1 has twenty
// thousand messages. As many older conversations. Committed to the disk, so that VACUUM marks all as visible.
const members = `unnest(ARRAY[
  CASE WHEN n > 10000 THEN ${id('a', '1')} ELSE ${id('a', 'n')} END, ${id('a', '(n * 7) % 10000 + 20000')}])`
const seedSql = `
  BEGIN;
  SET LOCAL synchronous_commit = on;
  ${tables.map(table => `ALTER TABLE ${table} SET (autovacuum_enabled = off);`).join('\n  ')}
  INSERT INTO messaging.chat (chat_id, kind, epoch, last_seq, created_at, last_activity_at)
    SELECT ${id('c', 'n')}, 'pair', 1, CASE n WHEN 1 THEN 20000 ELSE 4 END, '2026-01-01', '2026-01-01'
    FROM generate_series(1, 12000) n;
  INSERT INTO messaging.chat_member (chat_id, member_id, role, joined_seq)
    SELECT ${id('c', 'n')}, ${members}, 'member', 1 FROM generate_series(1, 12000) n;
  INSERT INTO messaging.member_chat (member_id, chat_id) SELECT member_id, chat_id FROM messaging.chat_member;
  INSERT INTO messaging.envelope
      (chat_id, seq, kind, epoch, envelope_id, sender_id, device_id, content, counted, created_at)
    SELECT c.chat_id, s, 'message', 1, ${id('d', 's')}, ${id('a', '1')}, ${id('e', '1')}, 'sealed', s, '2026-02-01'
    FROM messaging.chat c CROSS JOIN LATERAL generate_series(1, c.last_seq) s;
  INSERT INTO messaging.epoch_key SELECT member_id, chat_id, e, 'sealed'
    FROM messaging.chat_member CROSS JOIN generate_series(1, 3) e;
  INSERT INTO messaging.conversation SELECT chat_id, created_at FROM messaging.chat;
  INSERT INTO messaging.participant SELECT chat_id, member_id FROM messaging.chat_member;
  INSERT INTO messaging.message (conversation_id, seq, message_id, sender_id, text, created_at)
    SELECT chat_id, seq, envelope_id, sender_id, 'hello', created_at FROM messaging.envelope;
  INSERT INTO messaging.older_chat (member_id, conversation_id, last_activity_at)
    SELECT member_id, chat_id,
      timestamptz '${at.toISOString()}' - ('x' || right(chat_id::text, 6))::bit(24)::int * interval '1 minute'
    FROM messaging.chat_member;
  COMMIT;`

let town: Town
beforeAll(async () => {
  town = await foundTown()
  await town.db.query(seedSql)
  for (const table of tables) await town.db.query(`VACUUM ${table}`)
  await town.db.query(`ANALYZE ${tables.join(', ')}`)
}, 120_000)
afterAll(() => town.close())

const busyMember = uuidOf('a', 1)
const longChat = uuidOf('c', 1)
const later = { lastActivityAt: new Date(at.getTime() - 11_000 * 60_000), conversationId: longChat }
const page = Array.from({ length: 100 }, (_, i) => uuidOf('c', 10_001 + i))
const before = { after: 0n, before: 9_000n, order: 'DESC' } as const
const after = { after: 9_000n, before: 1_000_000n, order: 'ASC' } as const

type Case = [name: string, read: (db: Db) => Promise<unknown>, rowsMax: number]

const cases: Case[] = [
  ['a page of two thousand chats', db => listMemberChats(db, busyMember, null, 51), 51],
  ['the members of a page of chats', db => listChatMembers(db, page), 300],
  ['a log before a seq', db => listEnvelopes(db, longChat, before, 100), 101],
  ['a log after a seq', db => listEnvelopes(db, longChat, after, 100), 101],
  ['keys of epochs', db => listEpochKeys(db, busyMember, longChat, 10n, 10), 10],
  ['first page of older chats', db => listOlderChats(db, busyMember, null, 20), 21],
  ['later page of older chats', db => listOlderChats(db, busyMember, later, 20), 21],
  ['whether an older chat is held', db => holdsOlderChat(db, busyMember, longChat), 1],
  ['older messages', db => listOlderMessages(db, longChat, 9_000n, 50), 51],
]

describe('among 10,000 members', () => {
  test.each(cases)('%s: by index', async (_, read, rowsMax) => {
    const plan = await planOf(read)
    expect(plan.scans.filter(scan => scan.startsWith('Seq Scan'))).toEqual([])
    expect(plan.rowsRead).toBeLessThanOrEqual(rowsMax)
    expect(plan.rowsRead).toBeGreaterThan(0)
  })
})

async function planOf(read: (db: Db) => Promise<unknown>): Promise<Plan> {
  const plans: Plan[] = []
  // The statement is what matters here; a read that needs its rows stumbles over having none.
  await read(explaining(town.db, plans)).catch(() => {})
  expect(plans).toHaveLength(1)
  return plans[0]!
}

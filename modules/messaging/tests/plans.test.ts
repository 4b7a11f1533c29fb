import type { Db, Uuid } from '@stoa/kit'
import { explaining, type Plan } from '@stoa/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countFromOthersAfter, findMessageById, findOther, listMessages } from '../conversation-store.ts'
import { findStates, listInbox, sumUnread } from '../inbox-store.ts'
import { foundTown, type Town } from './town.ts'

const at = new Date('2026-02-08T00:00:00Z')
const tables = ['conversation', 'participant', 'message', 'inbox'].map(table => `messaging.${table}`)
const id = (kind: string, n: string) =>
  `('${kind}0000000-0000-7000-8000-' || lpad(to_hex((${n})::bigint), 12, '0'))::uuid`
const uuidOf = (kind: string, n: number) =>
  `${kind}0000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}` as Uuid

// Ten thousand members, each in two conversations with four messages; member 1 is in two thousand more, and
// conversation 1 has twenty thousand messages. Committed to the disk, so that VACUUM marks all as visible.
const seedSql = `
  BEGIN;
  SET LOCAL synchronous_commit = on;
  ${tables.map(table => `ALTER TABLE ${table} SET (autovacuum_enabled = off);`).join('\n  ')}
  INSERT INTO messaging.conversation
    SELECT ${id('c', 'n')}, CASE n WHEN 1 THEN 20000 ELSE 4 END, '2026-01-01' FROM generate_series(1, 12000) n;
  INSERT INTO messaging.participant
    SELECT ${id('c', 'n')}, unnest(ARRAY[
      CASE WHEN n > 10000 THEN ${id('a', '1')} ELSE ${id('a', 'n')} END, ${id('a', '(n * 7) % 10000 + 20000')}])
    FROM generate_series(1, 12000) n;
  INSERT INTO messaging.message
    SELECT c.conversation_id, s, ${id('d', 's')}, p.member_id, 'hello', '2026-02-01'
    FROM messaging.conversation c
    CROSS JOIN LATERAL generate_series(1, c.last_seq) s
    CROSS JOIN LATERAL (SELECT member_id FROM messaging.participant p
      WHERE p.conversation_id = c.conversation_id ORDER BY member_id OFFSET s % 2 LIMIT 1) p;
  INSERT INTO messaging.inbox
    SELECT p.member_id, p.conversation_id,
      timestamptz '${at.toISOString()}' - ('x' || right(p.conversation_id::text, 6))::bit(24)::int * interval '1 minute',
      CASE WHEN right(p.conversation_id::text, 1) = '0' THEN 2 ELSE 0 END
    FROM messaging.participant p;
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
const longTalk = uuidOf('c', 1)
const later = { lastActivityAt: new Date(at.getTime() - 11_000 * 60_000), conversationId: longTalk }
const page = Array.from({ length: 100 }, (_, i) => uuidOf('c', 10_001 + i))

type Case = [name: string, read: (db: Db) => Promise<unknown>, rowsMax: number]

const byIndexAlone: Case[] = [
  ['first page of conversations', db => listInbox(db, busyMember, null, 21), 21],
  ['later page of conversations', db => listInbox(db, busyMember, later, 21), 21],
  ['unread in two thousand conversations', db => sumUnread(db, busyMember), 130],
  ['who takes part', db => findOther(db, longTalk, busyMember), 2],
]

const byIndex: Case[] = [
  ['newest messages', db => listMessages(db, longTalk, { from: 'newest' }, 50), 51],
  ['messages before', db => listMessages(db, longTalk, { from: 'before', seq: 9_000n }, 50), 51],
  ['messages after', db => listMessages(db, longTalk, { from: 'after', seq: 9_000n }, 50), 51],
  ['a repeated message', db => findMessageById(db, longTalk, uuidOf('d', 700)), 1],
  [
    'what is left after reading to the last but ten',
    db => countFromOthersAfter(db, longTalk, busyMember, 19_990n),
    10,
  ],
  ['the states of a full page', db => findStates(db, busyMember, page), 600],
]

describe('among 10,000 members', () => {
  test.each(byIndexAlone)('%s: one index, no row', async (_, read, rowsMax) => {
    const plan = await planOf(read)
    expect(plan.scans.filter(scan => !scan.startsWith('Index Only Scan'))).toEqual([])
    expectRows(plan, rowsMax)
  })

  test.each(byIndex)('%s: by index', async (_, read, rowsMax) => {
    const plan = await planOf(read)
    expect(plan.scans.filter(scan => scan.startsWith('Seq Scan'))).toEqual([])
    expectRows(plan, rowsMax)
  })
})

function expectRows(plan: Plan, rowsMax: number): void {
  expect(plan.rowsRead).toBeLessThanOrEqual(rowsMax)
  expect(plan.rowsRead).toBeGreaterThan(0)
}

async function planOf(read: (db: Db) => Promise<unknown>): Promise<Plan> {
  const plans: Plan[] = []
  // The statement is what matters here; a read that needs its rows stumbles over having none.
  await read(explaining(town.db, plans)).catch(() => {})
  expect(plans).toHaveLength(1)
  return plans[0]!
}

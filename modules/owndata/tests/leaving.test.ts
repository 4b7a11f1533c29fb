import { appendEvent, type Uuid } from '@stoa/kit'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepChat, keepOlderChat } from './kept-chats.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town?.close())

const schemas = ['media', 'messaging', 'notifications', 'safety', 'owndata']

/** Ids without a person: what others hold, or what decisions of the staff rest on. */
const mayStay = new Set([
  'messaging.chat_pair.low_member_id',
  'messaging.chat_pair.high_member_id',
  'messaging.chat_member.member_id',
  'messaging.envelope.sender_id',
  'messaging.participant.member_id',
  'messaging.message.sender_id',
  'notifications.notice_actor.actor_id',
  'notifications.notice.subject_id',
  'safety.moderation_case.member_id',
  'safety.moderation_case.subject_id',
  'safety.report.reporter_id',
  'safety.report.subject_id',
  'safety.log_entry.subject_id',
])

/** Columns of ids in which the id still stands. */
async function whereLeft(id: Uuid): Promise<string[]> {
  const columns = await town.db.query<{ schema: string; table: string; column: string; isList: boolean }>(
    `SELECT table_schema AS "schema", table_name AS "table", column_name AS "column",
            data_type = 'ARRAY' AS "isList"
     FROM information_schema.columns
     WHERE table_schema = ANY($1) AND udt_name IN ('uuid', '_uuid')`,
    [schemas],
  )
  const left: string[] = []
  for (const { schema, table, column, isList } of columns) {
    const rows = await town.db.query(
      `SELECT 1 FROM ${schema}.${table} WHERE $1 = ${isList ? `ANY(${column})` : column} LIMIT 1`,
      [id],
    )
    if (rows.length > 0) left.push(`${schema}.${table}.${column}`)
  }
  return left
}

test('a member who has left leaves nothing but ids without a person, in every module', async () => {
  const [gone, stays] = [await town.settle('goes'), await town.settle('stays')]
  town.clock.advance(3 * 86_400_000)
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#c30' } })
    .png()
    .toBuffer()
  expect((await town.upload(gone, '/v1/media', {}, picture)).status).toBe(201)
  const { body: post } = await town.as(gone, 'POST', '/v1/posts', { text: 'good evening' })
  await town.as(stays, 'PUT', `/v1/posts/${post.id}/like`)
  await town.as(gone, 'PATCH', '/v1/notifications/settings', { language: 'fr', time_zone: 'Europe/Paris' })
  const { body: theirs } = await town.as(stays, 'POST', '/v1/posts', { text: 'buy gold' })
  const words = 'he is my neighbour'
  await town.as(gone, 'POST', '/v1/reports', { subject: theirs.id, reason: 'spam', comment: words })
  const chat = await keepChat(town, gone, stays)
  const older = await keepOlderChat(town, gone, stays, ['farewell'])
  await town.as(gone, 'POST', '/v1/me/exports')
  await town.runJobs()
  const before = await whereLeft(gone)
  for (const schema of schemas) expect(before.some(place => place.startsWith(`${schema}.`))).toBe(true)

  for (let turn = 0; turn < 2; turn += 1) {
    await appendEvent(town.ctx, {
      type: 'identity.member_deleted',
      key: gone,
      payload: { member_id: gone },
    })
    await town.runJobs()
  }
  expect((await whereLeft(gone)).filter(place => !mayStay.has(place))).toEqual([])
  const reports = await town.db.query('SELECT comment FROM safety.report WHERE reporter_id = $1', [gone])
  expect(reports).toEqual([{ comment: '' }])
  const log = await town.as(stays, 'GET', `/v1/chats/${chat}/log`)
  expect(log.body.items).toMatchObject([{ seq: 1 }])
  const read = await town.as(stays, 'GET', `/v1/older-chats/${older}/messages`)
  expect(read.body.items.map((one: { text: string }) => one.text)).toEqual(['farewell'])
})

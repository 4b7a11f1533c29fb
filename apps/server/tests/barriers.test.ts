import { tmpdir } from 'node:os'
import { type ChatEngine, httpChatServer, memoryStore, openEngine, setUp } from '@stoa/chat-engine'
import { createMember, identityModule, liftSuspension, suspendMember } from '@stoa/identity'
import { type MemberCtx, newUuid, toWireId, type Uuid, wireModule } from '@stoa/kit'
import { diskStorage } from '@stoa/media'
import { createMessagingServices, messagingModule } from '@stoa/messaging'
import { safetyModule } from '@stoa/safety'
import { socialModule } from '@stoa/social'
import { startTestServer, type TestServer } from '@stoa/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readBarriers, readBarriersBetween } from '../barriers.ts'

let server: TestServer
let ada: Uuid
let ben: Uuid
let count = 0

// Nothing is stored here.
const storage = diskStorage(tmpdir())
const onlyTables = ({ name, migrations }: { name: string; migrations: URL }) =>
  wireModule({ name, migrations }, undefined)

beforeAll(async () => {
  server = await startTestServer({
    modules: () => [
      onlyTables(identityModule),
      onlyTables(safetyModule),
      wireModule(socialModule, undefined),
      wireModule(messagingModule, createMessagingServices({ readBarriers, readBarriersBetween, storage })),
    ],
  })
})
afterAll(() => server?.close())
beforeEach(async () => {
  count += 1
  ada = await settle(`ada_${count}`)
  ben = await settle(`ben_${count}`)
})

async function settle(handle: string): Promise<Uuid> {
  const made = await createMember(server.ctx, { handle, name: handle, email: `${handle}@example.org` })
  if ('refusal' in made) throw new Error(made.refusal.field)
  return made.id
}

async function as(memberId: Uuid, method: 'GET' | 'PUT' | 'POST' | 'DELETE', url: string, payload?: object) {
  const headers = { 'x-test-member': memberId }
  const answer = await server.app.inject({ method, url, headers, ...(payload && { payload }) })
  return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() }
}

/** A member's first device; the server is spoken to over HTTP. */
async function deviceOf(memberId: Uuid): Promise<ChatEngine> {
  const store = memoryStore()
  const chats = httpChatServer((method, url, body) => as(memberId, method, url, body))
  const newId = (prefix: 'dev' | 'chat' | 'env') => toWireId(prefix, newUuid(server.clock))
  const member = toWireId('mem', memberId)
  const made = await setUp({ store, server: chats, member, label: 'a test', newId })
  if (made.code !== 'done') throw new Error(made.code)
  return openEngine({ store, server: chats, identity: made.identity, newId })
}

/** A chat of the two; whoever opens it is the first. */
async function talkOf(one: Uuid, other: Uuid): Promise<string> {
  const device = await deviceOf(one)
  await deviceOf(other)
  const opened = await device.open('pair', [toWireId('mem', other)])
  if (opened.code !== 'opened') throw new Error(JSON.stringify(opened))
  return opened.chat
}

/** A message that nobody can read: the server does not know. */
async function write(by: Uuid, chat: string) {
  const { epoch } = (await as(by, 'GET', `/v1/chats/${chat}`)).body
  const [device] = (await as(by, 'GET', '/v1/chat/account')).body.devices
  return as(by, 'POST', `/v1/chats/${chat}/envelopes`, {
    id: toWireId('env', newUuid(server.clock)),
    device_id: device.id,
    epoch,
    content: 'AAAA',
  })
}

function ctxOf(memberId: Uuid): MemberCtx {
  return { ...server.ctx, actor: { kind: 'member', memberId, sessionId: memberId, steppedUpAt: null } }
}

test('a block on the square holds in chats, both ways, and goes with it', async () => {
  const talk = await talkOf(ada, ben)
  await as(ada, 'PUT', `/v1/members/ben_${count}/block`)
  expect((await write(ada, talk)).body.code).toBe('you_block_member')
  expect((await write(ben, talk)).body.code).toBe('member_unavailable')
  // Both block: each is told of the own block alone.
  await as(ben, 'PUT', `/v1/members/ada_${count}/block`)
  expect((await write(ben, talk)).body.code).toBe('you_block_member')
  await as(ada, 'DELETE', `/v1/members/ben_${count}/block`)
  expect((await write(ada, talk)).body.code).toBe('member_unavailable')
  await as(ben, 'DELETE', `/v1/members/ada_${count}/block`)
  expect((await write(ada, talk)).status).toBe(201)
})

test('who is suspended is not reached until the suspension is lifted or over', async () => {
  const suspension = {
    memberId: ben,
    decisionId: newUuid(server.clock),
    appealKey: newUuid(server.clock),
    reason: 'spam',
    explanation: 'Why.',
    suspendedAt: server.clock.now(),
    until: new Date(server.clock.now().getTime() + 60_000),
  }
  await suspendMember(server.ctx, suspension)
  await deviceOf(ben)
  const device = await deviceOf(ada)
  const open = () => device.open('pair', [toWireId('mem', ben)])
  expect(await open()).toEqual({ code: 'refused', refused: 'member_unavailable' })
  server.clock.advance(60_000)
  expect(await open()).toMatchObject({ code: 'opened' })
  await suspendMember(server.ctx, { ...suspension, until: null })
  expect((await readBarriers(ctxOf(ada), [ben])).get(ben)).toBe('absent')
  await liftSuspension(server.ctx, ben)
  expect(await readBarriers(ctxOf(ada), [ben])).toEqual(new Map())
})

test('who leaves or has left is not reached, and a refused message is written nowhere', async () => {
  const talk = await talkOf(ada, ben)
  const now = server.clock.now()
  await server.db.query('INSERT INTO identity.deletion (member_id, asked_at, due_at) VALUES ($1, $2, $3)', [
    ben,
    now,
    new Date(now.getTime() + 1),
  ])
  expect((await write(ada, talk)).body.code).toBe('member_unavailable')
  await server.db.query('DELETE FROM identity.deletion WHERE member_id = $1', [ben])
  await server.db.query('UPDATE identity.member SET deleted_at = $2 WHERE id = $1', [ben, now])
  expect((await write(ada, talk)).body.code).toBe('member_unavailable')
  const { body } = await as(ada, 'GET', `/v1/chats/${talk}/log`)
  expect(body.items.map((item: { kind: string }) => item.kind)).toEqual(['commit'])
})

test('asks two statements for any number of members', async () => {
  const others = await Promise.all(Array.from({ length: 5 }, (_, i) => settle(`other_${count}_${i}`)))
  server.queries.length = 0
  await readBarriers(ctxOf(ada), others)
  expect(server.queries).toHaveLength(2)
})

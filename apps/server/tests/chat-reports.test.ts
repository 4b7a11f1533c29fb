import { tmpdir } from 'node:os'
import { type ChatEngine, httpChatServer, memoryStore, openEngine, setUp } from '@stoa/chat-engine'
import { createMember, grantStaff, identityModule } from '@stoa/identity'
import { newUuid, toWireId, type Uuid, wireModule } from '@stoa/kit'
import { diskStorage } from '@stoa/media'
import { createMessagingServices, messagingModule } from '@stoa/messaging'
import { safetyModule } from '@stoa/safety'
import { socialModule } from '@stoa/social'
import { startTestServer, type TestServer } from '@stoa/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBarriers, readBarriersBetween } from '../barriers.ts'
import { mediaBlocks, subjects } from '../subjects.ts'

let server: TestServer
let ada: { id: Uuid; device: ChatEngine }
let ben: { id: Uuid; device: ChatEngine }
let mod: Uuid
let chat: string

beforeAll(async () => {
  // Nothing is stored here.
  const storage = diskStorage(tmpdir())
  server = await startTestServer({
    modules: () => [
      wireModule({ name: identityModule.name, migrations: identityModule.migrations }, undefined),
      wireModule(safetyModule, { subjects, media: mediaBlocks, evidenceDays: 180 }),
      wireModule(socialModule, undefined),
      wireModule(messagingModule, createMessagingServices({ readBarriers, readBarriersBetween, storage })),
    ],
    resolveActor: async (ctx, headers) => {
      const memberId = headers['x-test-member'] as Uuid | undefined
      if (!memberId) return { kind: 'anonymous' }
      return { kind: 'member', memberId, sessionId: memberId, steppedUpAt: ctx.clock.now() }
    },
  })
  ada = await settle('ada')
  ben = await settle('ben')
  mod = (await settle('mara')).id
  await grantStaff(server.ctx, 'mara', 'moderator')
  const opened = await ada.device.open('pair', [toWireId('mem', ben.id)])
  if (opened.code !== 'opened') throw new Error(opened.code)
  chat = opened.chat
  await ben.device.sync()
})
afterAll(() => server?.close())

async function settle(handle: string) {
  const made = await createMember(server.ctx, { handle, name: handle, email: `${handle}@example.org` })
  if ('refusal' in made) throw new Error(made.refusal.field)
  const store = memoryStore()
  const chats = httpChatServer((method, url, body) => as(made.id, method, url, body))
  const newId = (prefix: 'dev' | 'chat' | 'env') => toWireId(prefix, newUuid(server.clock))
  const first = await setUp({
    store,
    server: chats,
    member: toWireId('mem', made.id),
    label: 'a test',
    newId,
  })
  if (first.code !== 'done') throw new Error(first.code)
  return { id: made.id, device: openEngine({ store, server: chats, identity: first.identity, newId }) }
}

async function as(memberId: Uuid, method: 'GET' | 'PUT' | 'POST' | 'DELETE', url: string, payload?: object) {
  const headers = { 'x-test-member': memberId }
  const answer = await server.app.inject({ method, url, headers, ...(payload && { payload }) })
  return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() }
}

async function say(who: typeof ada, text: string): Promise<string> {
  const { id, sent } = await who.device.send(chat, { kind: 'text', text })
  await sent
  return id
}

test('the staff read what was sealed, as far as the reporter opens it, and the database holds no more of it', async () => {
  const before = await say(ada, 'Please leave me alone.')
  const bad = await say(ben, 'You will regret this.')
  await say(ben, 'Something else that stays between us.')
  await ada.device.sync()
  const messages = await ada.device.reveal(chat, [before, bad])
  const report = { subject: bad, reason: 'harassment', evidence: { chat, messages } }
  expect((await as(ada.id, 'POST', '/v1/reports', report)).status).toBe(201)
  const [{ id }] = (await as(mod, 'GET', '/v1/staff/cases?kind=message')).body.items
  const seen = (await as(mod, 'GET', `/v1/staff/cases/${id}`)).body
  expect(seen).toMatchObject({ excerpt: 'You will regret this.', member: { handle: 'ben' } })
  expect(seen.reporters[0].evidence).toMatchObject([
    { author: { handle: 'ada' }, text: 'Please leave me alone.', is_subject: false },
    { author: { handle: 'ben' }, text: 'You will regret this.', is_subject: true },
  ])
  expect(JSON.stringify(seen)).not.toContain('between us')
})

test('words that were never sent are refused, whoever they are put into the mouth of', async () => {
  const said = await say(ben, 'See you at six.')
  await ada.device.sync()
  const [message] = await ada.device.reveal(chat, [said])
  const forged = Buffer.from(message!.opening, 'base64')
  forged.write('ten', forged.indexOf('six'))
  const opening = forged.toString('base64')
  const evidence = { chat, messages: [{ id: said, opening }] }
  const refused = await as(ada.id, 'POST', '/v1/reports', { subject: said, reason: 'spam', evidence })
  expect(refused).toMatchObject({ status: 422, body: { code: 'evidence_mismatch' } })
  expect(refused.body.errors).toMatchObject([{ field: 'evidence.messages.0' }])
  const outsider = await settle('eve')
  const theirs = { subject: said, reason: 'spam', evidence: { chat, messages: [message] } }
  expect((await as(outsider.id, 'POST', '/v1/reports', theirs)).status).toBe(404)
})

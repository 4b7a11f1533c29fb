import { type MemberCtx, newUuid, toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSendHandler } from '../chats/send-frame.ts'
import { firstDevice, type TestDevice } from './devices.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
let ada: { id: Uuid; device: TestDevice }
let ben: { id: Uuid; device: TestDevice }
let chat: string
let send: (memberId: Uuid, fields?: object) => Promise<Record<string, unknown>>

beforeAll(async () => {
  town = await foundTown()
  ada = await settle('ada')
  ben = await settle('ben')
  const opened = await ada.device.open('pair', [ben.device.member])
  if (opened.code !== 'opened') throw new Error(opened.code)
  chat = opened.chat
  const handler = createSendHandler(town.services)
  send = async (memberId, fields = {}) => {
    const actor: MemberCtx['actor'] = { kind: 'member', memberId, sessionId: memberId, steppedUpAt: null }
    const frame = { type: 'chat.send', chat_id: chat, id: newEnvelopeId(), device_id: ada.device.device }
    const answer = await handler(
      { ...town.ctx, actor },
      { ...frame, epoch: 1, content: 'AAAA', ...fields },
      7,
    )
    return answer as Record<string, unknown>
  }
})
afterAll(() => town.close())

async function settle(handle: string) {
  const id = await town.settle(handle)
  return { id, device: (await firstDevice(town, id)).device }
}

const newEnvelopeId = () => toWireId('env', newUuid(town.clock))

test('a message over the socket is acknowledged with its place, and tells everybody but the connection it came by', async () => {
  town.signals.length = 0
  const id = newEnvelopeId()
  const sent = await send(ada.id, { id })
  expect(sent).toEqual({ type: 'chat.sent', chat_id: chat, id, seq: 2 })
  expect(town.signals).toMatchObject([
    { type: 'chat.envelope', exceptConnection: 7, body: { seq: 2, envelope: { id, content: 'AAAA' } } },
  ])
  expect(new Set(town.signals[0]!.to as Uuid[])).toEqual(new Set([ada.id, ben.id]))
})

test('the same again is answered the same, and other bytes under its id are refused', async () => {
  const id = newEnvelopeId()
  const first = await send(ada.id, { id })
  expect(await send(ada.id, { id })).toEqual(first)
  expect(await send(ada.id, { id, content: 'AAAB' })).toMatchObject({ code: 'envelope_id_reused' })
  const log = await town.as(ada.id, 'GET', `/v1/chats/${chat}/log?after_seq=0`)
  expect(log.body.items.filter((item: { id: string }) => item.id === id)).toHaveLength(1)
})

test('messages that wait together are judged each by itself, and a repeat among them is no second message', async () => {
  const [id, again] = [newEnvelopeId(), newEnvelopeId()]
  await send(ada.id, { id: again })
  const answers = await Promise.all([
    send(ada.id, { id }),
    send(ada.id, { id }),
    send(ada.id, { id, content: 'AAAB' }),
    send(ada.id, { id: again }),
    send(ada.id, { epoch: 9 }),
    send(ada.id, { device_id: ben.device.device }),
    send(ada.id, { chat_id: toWireId('chat', newUuid(town.clock)) }),
    send(ada.id),
  ])
  expect(answers.map(answer => answer['code'] ?? answer['type'])).toEqual([
    'chat.sent',
    'chat.sent',
    'envelope_id_reused',
    'chat.sent',
    'stale_epoch',
    'not_found',
    'not_found',
    'chat.sent',
  ])
  expect(answers[4]).toMatchObject({ epoch: 1 })
  expect(answers[1]).toEqual(answers[0])
  const log = await town.as(ada.id, 'GET', `/v1/chats/${chat}/log?after_seq=0`)
  const seqs = log.body.items.map((item: { seq: number }) => item.seq)
  expect(seqs).toEqual(seqs.map((_: number, at: number) => at + 1))
})

test('across a block nothing is sent, and what was sent before is still answered', async () => {
  const id = newEnvelopeId()
  const before = await send(ada.id, { id })
  town.block(ada.id, ben.id)
  expect(await send(ada.id)).toMatchObject({ type: 'chat.refused', code: 'you_block_member' })
  expect(await send(ben.id, { device_id: ben.device.device })).toMatchObject({ code: 'member_unavailable' })
  expect(await send(ada.id, { id })).toEqual(before)
  town.unblock(ada.id, ben.id)
})

test.each([
  ['no base64', { content: 'not base64!' }],
  ['half a group of base64', { content: 'AAAAA' }],
  ['empty', { content: '' }],
  ['too large', { content: Buffer.alloc(64 * 1024 + 3).toString('base64') }],
  ['a negative epoch', { epoch: -1 }],
  ['no id of an envelope', { id: 'msg_01h455vb4pex5vsknk084sn02q' }],
  ['a chat that is no id', { chat_id: 7 }],
])('%s is refused as not valid', async (_, fields) => {
  expect(await send(ada.id, fields)).toMatchObject({ type: 'chat.refused', code: 'invalid_request' })
})

test('who sends more than a member may in a minute is told when to go on', async () => {
  const cem = await settle('cem')
  const fields = { device_id: cem.device.device }
  // Each counts, also one that is refused.
  for (let sent = 0; sent < 600; sent += 100) {
    await Promise.all(Array.from({ length: 100 }, () => send(cem.id, fields)))
  }
  expect(await send(cem.id, fields)).toMatchObject({ code: 'too_many_requests', retry_after_ms: 60_000 })
  town.clock.advance(60_000)
  expect(await send(cem.id, fields)).toMatchObject({ code: 'not_found' })
})

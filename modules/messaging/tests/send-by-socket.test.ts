import { httpChatServer, openEngine, readIdentity, type SendLine, sendBySocket } from '@stoa/chat-engine'
import { type MemberCtx, newUuid, toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSendHandler } from '../chats/send-frame.ts'
import { firstDevice, type TestDevice } from './devices.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
let ada: { id: Uuid; device: TestDevice }
let ben: { id: Uuid; device: TestDevice }
let chat: string
/** What the live connection does: answers, is not there, or ends before the answer has come. */
let mode: 'open' | 'gone' | 'ends' = 'open'
const requests: string[] = []
const frames: object[] = []

beforeAll(async () => {
  town = await foundTown()
  ada = await settle('ada')
  ben = await settle('ben')
  const opened = await ada.device.open('pair', [ben.device.member])
  if (opened.code !== 'opened') throw new Error(opened.code)
  chat = opened.chat
  await ben.device.sync()
})
afterAll(() => town.close())

async function settle(handle: string) {
  const id = await town.settle(handle)
  return { id, device: (await firstDevice(town, id)).device }
}

/** Ada's device once more, over its store, with a live connection for what it sends. */
async function liveEngine() {
  const handler = createSendHandler(town.services)
  const actor: MemberCtx['actor'] = { kind: 'member', memberId: ada.id, sessionId: ada.id, steppedUpAt: null }
  let hear: Parameters<SendLine['onFrame']>[0] = () => {}
  let close = () => {}
  const line: SendLine = {
    send(frame) {
      if (mode === 'gone') return false
      frames.push(frame)
      void handler({ ...town.ctx, actor }, { ...frame }, 1).then(answer => {
        if (mode === 'ends') close()
        else hear(answer as { type: string })
      })
      return true
    },
    onFrame: listener => {
      hear = listener
    },
    onClosed: listener => {
      close = listener
    },
  }
  const server = httpChatServer((method, path, body) => {
    if (path.endsWith('/envelopes')) requests.push(path)
    return town.as(ada.id, method, path, body)
  })
  const store = ada.device.store
  const identity = (await readIdentity(store))!
  const newId = (prefix: 'dev' | 'chat' | 'env') => toWireId(prefix, newUuid(town.clock))
  return openEngine({ store, identity, newId, server: sendBySocket(server, line) })
}

test.each([
  ['over the live connection, without a request', 'open', 1, 0],
  ['by a request when there is no connection', 'gone', 0, 1],
  ['once, by both, when the connection ends before the answer', 'ends', 1, 1],
] as const)('a message is sent %s', async (_, how, framesSent, requestsMade) => {
  mode = how
  frames.length = 0
  requests.length = 0
  const engine = await liveEngine()
  const { sent } = await engine.send(chat, { kind: 'text', text: `sent: ${how}` })
  await sent
  expect([frames.length, requests.length]).toEqual([framesSent, requestsMade])
  await ben.device.sync()
  const texts = await ben.device.texts(chat)
  expect(texts.filter(text => text.endsWith(`sent: ${how}`))).toHaveLength(1)
})

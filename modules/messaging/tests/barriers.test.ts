import type { Uuid } from '@stoa/kit'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTypingHandler } from '../chats/signal-typing.ts'
import { firstDevice, type TestDevice } from './devices.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
let ada: { id: Uuid; device: TestDevice }
let ben: { id: Uuid; device: TestDevice }
let chat: string

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
beforeEach(() => {
  town.signals.length = 0
})

async function settle(handle: string) {
  const id = await town.settle(handle)
  return { id, device: (await firstDevice(town, id)).device }
}

async function say(who: typeof ada, text: string): Promise<number> {
  await (await who.device.send(chat, { kind: 'text', text })).sent
  return (await town.as(who.id, 'GET', `/v1/chats/${chat}`)).body.last_seq
}

const readBy = (who: typeof ada, seq: number) => town.as(who.id, 'POST', `/v1/chats/${chat}/read`, { seq })

/** How far Ada has read, as Ben is told. */
async function toldToBen(): Promise<number> {
  const { members } = (await town.as(ben.id, 'GET', `/v1/chats/${chat}`)).body
  return members.find((one: { member: { id: string } }) => one.member.id === ada.device.member).read_seq
}

test('who reads across a block does so unseen, until the block is gone and they read on', async () => {
  await readBy(ada, await say(ben, 'Hello Ada'))
  const before = await toldToBen()
  const seq = await say(ben, 'Are you there?')
  town.block(ada.id, ben.id)
  town.signals.length = 0
  await readBy(ada, seq)
  expect(town.signals).toEqual([expect.objectContaining({ type: 'chat.read', to: [ada.id] })])
  const own = (await town.as(ada.id, 'GET', `/v1/chats/${chat}`)).body
  expect(own).toMatchObject({ unread_count: 0, read_seq: seq })
  expect(await toldToBen()).toBe(before)
  town.unblock(ada.id, ben.id)
  expect(await toldToBen()).toBe(before)
  const next = await say(ben, 'Good')
  await readBy(ada, next)
  expect(await toldToBen()).toBe(next)
})

test('typing is told to the others in the chat, seldom, and not across a block', async () => {
  const handler = createTypingHandler(town)
  const types = (who: typeof ada, chat_id: string) =>
    handler(
      { ...town.ctx, actor: { kind: 'member', memberId: who.id, sessionId: who.id, steppedUpAt: null } },
      { type: 'chat.typing', chat_id },
    )
  const heard = () => town.signals.filter(signal => signal.type === 'chat.typing')
  await types(ada, chat)
  await types(ada, chat)
  expect(heard()).toEqual([
    { to: [ben.id], type: 'chat.typing', body: { chat_id: chat, member_id: ada.device.member } },
  ])
  town.clock.advance(2_000)
  town.block(ben.id, ada.id)
  await types(ada, chat)
  town.unblock(ben.id, ada.id)
  const eve = await settle('eve')
  await types(eve, chat)
  await types(eve, 'chat_none')
  await types(eve, 7 as unknown as string)
  expect(heard()).toHaveLength(1)
  town.clock.advance(2_000)
  await types(ada, chat)
  expect(heard()).toHaveLength(2)
})

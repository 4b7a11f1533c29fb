import { frank } from '@stoa/chat-engine'
import { fromWireId, type MemberCtx, toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRevealed } from '../chats/read-revealed.ts'
import { firstDevice, recoveredDevice, type TestDevice } from './devices.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
const people = new Map<string, { id: Uuid; device: TestDevice; phrase: string }>()
let chat: string

beforeAll(async () => {
  town = await foundTown()
  for (const name of ['ada', 'ben', 'cem', 'dot']) {
    const id = await town.settle(name)
    people.set(name, { id, ...(await firstDevice(town, id)) })
  }
  const opened = await of('ada').device.open('group', [of('ben').device.member, of('dot').device.member])
  if (opened.code !== 'opened') throw new Error(opened.code)
  chat = opened.chat
  await of('ben').device.sync()
})
afterAll(() => town.close())

const of = (name: string) => people.get(name)!

const acting = (name: string): MemberCtx => ({
  ...town.ctx,
  actor: { kind: 'member', memberId: of(name).id, sessionId: of(name).id, steppedUpAt: null },
})

/** As the server reads what this member's device has opened. */
function read(name: string, revealed: { id: string; opening: string }[], chatId = chat) {
  const shown = revealed.map(({ id, opening }) => ({
    id: fromWireId('env', id)!,
    opening: new Uint8Array(Buffer.from(opening, 'base64')),
  }))
  return readRevealed(acting(name), fromWireId('chat', chatId)!, shown)
}

async function say(name: string, text: string): Promise<string> {
  const { id, sent } = await of(name).device.send(chat, { kind: 'text', text })
  await sent
  return id
}

const textsOf = (proven: Awaited<ReturnType<typeof read>>) =>
  [...proven!.messages.values()].map(({ text }) => text)

test('the chosen messages are opened, whoever wrote them, with their edits and no others', async () => {
  const before = await say('ada', 'please stop')
  const bad = await say('ben', 'never')
  await (await of('ben').device.send(chat, { kind: 'edit', of: bad, text: 'never ever' })).sent
  await say('ben', 'this stays closed')
  await of('ada').device.sync()
  const revealed = await of('ada').device.reveal(chat, [before, bad])
  const proven = await read('ada', revealed)
  expect(textsOf(proven)).toEqual(['please stop', 'never', 'never ever'])
  expect(proven!.messages.get(fromWireId('env', bad)!)).toMatchObject({ senderId: of('ben').id })
  expect(proven!.otherIds).toEqual(new Set([of('ben').id, of('dot').id]))
})

test('a new device of the reporter opens them too', async () => {
  const bad = await say('ben', 'from before the new device')
  await of('ada').device.sync()
  const laptop = await recoveredDevice(town, of('ada').id, of('ada').phrase)
  await laptop.sync()
  await laptop.readHistory(chat)
  expect(textsOf(await read('ada', await laptop.reveal(chat, [bad])))).toEqual(['from before the new device'])
})

test('words that were not sent, and messages in the place of others, prove nothing', async () => {
  const [one, two] = [await say('ben', 'one'), await say('ben', 'two')]
  await of('ada').device.sync()
  const [first, second] = await of('ada').device.reveal(chat, [one, two])
  const opening = Buffer.from(first!.opening, 'base64')
  const put = Buffer.from(opening)
  put.write('six', opening.indexOf('one'))
  // What a liar can make: a sound opening of words that ben's device never sent.
  const place = { chat, id: one, device: of('ben').device.device }
  const made = Buffer.from(frank(place, Buffer.from('{"kind":"text","text":"made up"}')).plain)
  for (const forged of [put, made, opening.subarray(0, 40), Buffer.alloc(0)]) {
    expect(textsOf(await read('ada', [{ id: one, opening: forged.toString('base64') }]))).toEqual([])
  }
  const swapped = [
    { id: one, opening: second!.opening },
    { id: two, opening: first!.opening },
    { id: toWireId('env', of('ada').id), opening: first!.opening },
  ]
  expect(textsOf(await read('ada', swapped))).toEqual([])
})

test('who was not there when it was said can show nothing of it', async () => {
  const bad = await say('ben', 'before cem came')
  await of('ada').device.sync()
  const revealed = await of('ada').device.reveal(chat, [bad])
  expect(await read('cem', revealed)).toBeNull()
  expect(await of('ada').device.add(chat, [of('cem').device.member])).toEqual({ code: 'changed' })
  expect(textsOf(await read('cem', revealed))).toEqual([])
  expect(textsOf(await read('ben', revealed))).toEqual(['before cem came'])
})

test('a message that could not be reported is not shown', async () => {
  const { device, id } = of('ben')
  const second = await recoveredDevice(town, id, of('ben').phrase)
  await second.sync()
  await of('ada').device.sync()
  // Sealed by one device and handed in as another's: the server would hold it against the wrong place.
  const swapping: Town = {
    ...town,
    as: (memberId, method, url, body) =>
      town.as(memberId, method, url, body && 'epoch' in body ? { ...body, device_id: device.device } : body),
  }
  const { openDevice } = await import('./devices.ts')
  const hiding = await openDevice(swapping, id, second.store)
  await (await hiding.send(chat, { kind: 'text', text: 'nobody can prove this' })).sent
  await of('ada').device.sync()
  expect((await of('ada').device.entries(chat)).at(-1)).toMatchObject({ content: { kind: 'unreadable' } })
})

import { newUuid, toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstDevice, openDevice, type TestDevice } from './devices.ts'
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

async function settle(handle: string) {
  const id = await town.settle(handle)
  return { id, device: (await firstDevice(town, id)).device }
}

const newEnvelopeId = () => toWireId('env', newUuid(town.clock))

const readChat = async () => (await town.as(ada.id, 'GET', `/v1/chats/${chat}`)).body

const lastEnvelope = async () =>
  (await town.as(ada.id, 'GET', `/v1/chats/${chat}/log?after_seq=0`)).body.items.at(-1)

/** Sends an envelope as Ben's device would, with what the test changes about it. */
async function post(fields: object) {
  const { epoch } = await readChat()
  const envelope = { id: newEnvelopeId(), device_id: ben.device.device, epoch, content: 'AAAA', ...fields }
  return town.as(ben.id, 'POST', `/v1/chats/${chat}/envelopes`, envelope)
}

async function say(device: TestDevice, text: string): Promise<void> {
  await (await device.send(chat, { kind: 'text', text })).sent
}

test('what is repeated, made up or of another chat is shown as unreadable, and what follows is read', async () => {
  await say(ada.device, 'first')
  const { content } = await lastEnvelope()
  expect((await post({ content })).status).toBe(201)
  expect((await post({ content: Buffer.from('made up').toString('base64') })).status).toBe(201)
  await say(ada.device, 'second')
  await ben.device.sync()
  await ada.device.sync()
  const texts = await ada.device.texts(chat)
  expect(texts.map(text => text.replace(/^.*: /, ''))).toEqual([
    'first',
    'unreadable',
    'unreadable',
    'second',
  ])
})

test('an envelope of a stale or of a later epoch is refused with the one that counts', async () => {
  const { epoch } = await readChat()
  for (const wrong of [epoch - 1, epoch + 1]) {
    expect(await post({ epoch: wrong })).toMatchObject({
      status: 409,
      body: { code: 'stale_epoch', epoch, errors: [{ field: 'epoch', rule: 'current' }] },
    })
  }
})

test('the same id with other bytes, and with another device, is refused', async () => {
  const { id, content } = await lastEnvelope()
  expect((await post({ id, content })).body.code).toBe('envelope_id_reused')
  const own = newEnvelopeId()
  expect((await post({ id: own })).status).toBe(201)
  expect((await post({ id: own })).status).toBe(200)
  expect((await post({ id: own, content: 'AAAB' })).body.code).toBe('envelope_id_reused')
})

test.each([
  ['too large', { content: Buffer.alloc(64 * 1024 + 3).toString('base64') }, 'content'],
  ['no base64', { content: 'not base64!' }, 'content'],
  ['empty', { content: '' }, 'content'],
  ['a negative epoch', { epoch: -1 }, 'epoch'],
  ['no id of an envelope', { id: 'msg_01h455vb4pex5vsknk084sn02q' }, 'id'],
])('%s is refused by name', async (_, fields, field) => {
  const answer = await post(fields)
  expect(answer.status).toBe(400)
  expect(answer.body.errors[0].field).toContain(field)
})

test("another member's device, and a chat that one is not in, answer like nothing", async () => {
  expect((await post({ device_id: ada.device.device })).body.code).toBe('not_found')
  const cem = await settle('cem')
  const tried = [
    await town.as(cem.id, 'GET', `/v1/chats/${chat}`),
    await town.as(cem.id, 'GET', `/v1/chats/${chat}/log`),
    await town.as(cem.id, 'GET', `/v1/chats/${chat}/epochs/1`),
    await town.as(cem.id, 'POST', `/v1/chats/${chat}/read`, { seq: 1 }),
    await town.as(cem.id, 'POST', `/v1/chats/${chat}/envelopes`, {
      id: newEnvelopeId(),
      device_id: cem.device.device,
      epoch: 1,
      content: 'AAAA',
    }),
  ]
  expect(tried.map(answer => answer.status)).toEqual([404, 404, 404, 404, 404])
})

test('a server that says that somebody else wrote a message is not believed', async () => {
  await say(ada.device, 'I said this')
  const lying: Town = {
    ...town,
    async as(memberId, method, url, body) {
      const answer = await town.as(memberId, method, url, body)
      if (!url.includes('/log')) return answer
      const items = answer.body.items.map((item: object) => ({ ...item, sender_id: 'mem_somebodyelse' }))
      return { ...answer, body: { ...answer.body, items } }
    },
  }
  const device = await openDevice(lying, ben.id, ben.device.store)
  await device.sync()
  const entry = (await device.entries(chat)).at(-1)!
  // Nor is it shown: in the name of the one who is said to have written it, nobody could report it.
  expect(entry).toMatchObject({ sender: ada.device.member, content: { kind: 'unreadable' } })
})

test('a server that leaves an entry out is noticed, and nothing is skipped', async () => {
  await say(ada.device, 'one')
  await say(ada.device, 'two')
  const cutting: Town = {
    ...town,
    async as(memberId, method, url, body) {
      const answer = await town.as(memberId, method, url, body)
      if (url.includes('/log')) answer.body.items.splice(0, 1)
      return answer
    },
  }
  const cut = await openDevice(cutting, ben.id, ben.device.store)
  const before = await cut.texts(chat)
  await cut.sync()
  expect(await cut.texts(chat)).toEqual(before)
  await ben.device.sync()
  expect((await ben.device.texts(chat)).map(text => text.replace(/^.*: /, '')).slice(-2)).toEqual([
    'one',
    'two',
  ])
})

test('a device that another member signed is not registered', async () => {
  const account = (await town.as(ada.id, 'GET', '/v1/chat/account')).body
  const [device] = account.devices
  const answer = await town.as(ben.id, 'POST', '/v1/chat/devices', {
    id: toWireId('dev', newUuid(town.clock)),
    signature_key: device.signature_key,
    certificate: device.certificate,
    label: 'stolen',
    key_packages: [],
    last_resort: 'AAAA',
  })
  expect(answer).toMatchObject({ status: 422, body: { code: 'wrong_certificate' } })
})

test('a chat that a member breaks by a commit nobody can follow is founded anew by whoever comes first', async () => {
  await say(ada.device, 'before')
  const { epoch } = await readChat()
  const garbage = Buffer.from('this is no commit').toString('base64')
  const broken = await town.as(ben.id, 'POST', `/v1/chats/${chat}/commits`, {
    id: newEnvelopeId(),
    device_id: ben.device.device,
    epoch,
    content: garbage,
    group_info: garbage,
  })
  expect(broken.status).toBe(201)
  // Each finds it broken, one founds it anew, the other is let in.
  for (const device of [ada.device, ben.device, ada.device, ben.device]) await device.sync()
  await say(ben.device, 'and after')
  await ada.device.sync()
  await say(ada.device, 'still here')
  await ben.device.sync()
  for (const device of [ada.device, ben.device]) {
    const texts = (await device.texts(chat)).map(text => text.replace(/^.*: /, ''))
    expect(texts.slice(-2)).toEqual(['and after', 'still here'])
  }
})

test('entries that a server gives in another order are noticed, and read once they come in theirs', async () => {
  await say(ada.device, 'earlier')
  await say(ada.device, 'later')
  const swapping: Town = {
    ...town,
    async as(memberId, method, url, body) {
      const answer = await town.as(memberId, method, url, body)
      if (url.includes('/log')) answer.body.items.reverse()
      return answer
    },
  }
  const misled = await openDevice(swapping, ben.id, ben.device.store)
  const before = await misled.texts(chat)
  await misled.sync()
  expect(await misled.texts(chat)).toEqual(before)
  await ben.device.sync()
  const texts = (await ben.device.texts(chat)).map(text => text.replace(/^.*: /, ''))
  expect(texts.slice(-2)).toEqual(['earlier', 'later'])
})

test("the time of a message is the server's: a client cannot name one", async () => {
  const tried = await post({ created_at: '2001-01-01T00:00:00.000Z' })
  expect(tried.status).toBe(400)
  expect(tried.body.errors[0].rule).toBe('additionalProperties')
  const at = town.clock.now().toISOString()
  expect((await post({})).body.created_at).toBe(at)
})

test('a device that was away for a month catches up in bounded pages, and reads everything once', async () => {
  const [pages, device] = [[] as number[], ben.device]
  await device.sync()
  const before = (await device.texts(chat)).length
  const { epoch } = await readChat()
  for (let sent = 0; sent < 250; sent += 50) {
    const batch = Array.from({ length: 50 }, () =>
      town.as(ada.id, 'POST', `/v1/chats/${chat}/envelopes`, {
        ...{ id: newEnvelopeId(), device_id: ada.device.device, epoch, content: 'AAAA' },
      }),
    )
    for (const { status } of await Promise.all(batch)) expect(status).toBe(201)
  }
  await say(ada.device, 'are you back?')
  town.clock.advance(31 * 24 * 60 * 60_000)
  const counting: Town = {
    ...town,
    async as(memberId, method, url, body) {
      const answer = await town.as(memberId, method, url, body)
      if (url.includes('/log')) pages.push(answer.body.items.length)
      return answer
    },
  }
  const back = await openDevice(counting, ben.id, device.store)
  await back.sync()
  const texts = (await back.texts(chat)).slice(before)
  expect(texts).toHaveLength(251)
  expect(texts.at(-1)).toMatch(/are you back\?$/)
  expect(pages.slice(0, 3)).toEqual([100, 100, 51])
  expect(Math.max(...pages)).toBe(100)
  await say(back, 'I am')
  await ada.device.sync()
  expect((await ada.device.texts(chat)).at(-1)).toMatch(/I am$/)
})

test.each([
  ['a page of more than 200', 'limit=201', 'limit'],
  ['both ends at once', 'after_seq=1&before_seq=3', 'after_seq'],
  ['a seq below nothing', 'after_seq=-1', 'after_seq'],
])('%s of the log is refused by name', async (_, query, field) => {
  const answer = await town.as(ada.id, 'GET', `/v1/chats/${chat}/log?${query}`)
  expect(answer.status).toBe(400)
  expect(answer.body.errors[0].field).toContain(field)
})

test('a flood of invites is slowed down, into new chats and into those that stand', async () => {
  const flooder = await settle('flooder')
  const guest = await settle('gus')
  const opened = await flooder.device.open('group', [ada.device.member])
  if (opened.code !== 'opened') throw new Error(opened.code)
  const url = `/v1/chats/${opened.chat}/commits`
  const { epoch } = (await town.as(flooder.id, 'GET', `/v1/chats/${opened.chat}`)).body
  const inviting = {
    id: newEnvelopeId(),
    device_id: flooder.device.device,
    content: 'AAAA',
    group_info: 'AAAA',
  }
  // Refused as stale, so that the group stays whole; what is counted is the trying.
  const invite = () =>
    town.as(flooder.id, 'POST', url, { ...inviting, epoch: epoch + 1, add_member_ids: [guest.device.member] })
  const answers = []
  for (let tries = 0; tries < 130; tries += 10) {
    answers.push(...(await Promise.all(Array.from({ length: 10 }, invite))))
  }
  expect(answers[0]!.body.code).toBe('stale_epoch')
  expect(answers.at(-1)).toMatchObject({ status: 429, body: { code: 'slow_down' } })
  const another = await flooder.device.open('group', [guest.device.member])
  expect(another).toMatchObject({ code: 'refused', refused: 'slow_down' })
})

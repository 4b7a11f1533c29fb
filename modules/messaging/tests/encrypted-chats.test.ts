import { fromWireId, toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forgetMember } from '../forget-member.ts'
import { firstDevice, linkedDevice, openDevice, recoveredDevice, type TestDevice } from './devices.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
const people = new Map<string, { id: Uuid; device: TestDevice; phrase: string }>()

beforeAll(async () => {
  town = await foundTown()
  for (const name of ['ada', 'ben', 'cem', 'dot']) {
    const id = await town.settle(name)
    people.set(name, { id, ...(await firstDevice(town, id)) })
  }
})
afterAll(() => town.close())

async function settle(name: string) {
  const id = await town.settle(name)
  people.set(name, { id, ...(await firstDevice(town, id)) })
  return of(name)
}

const of = (name: string) => people.get(name)!

async function openPair(one: string, other: string): Promise<string> {
  const opened = await of(one).device.open('pair', [of(other).device.member])
  if (opened.code !== 'opened') throw new Error(opened.code)
  await of(one).device.sync()
  await of(other).device.sync()
  return opened.chat
}

async function say(device: TestDevice, chat: string, text: string): Promise<void> {
  const { sent } = await device.send(chat, { kind: 'text', text })
  await sent
}

const line = (name: string, text: string) => `${of(name).device.member.slice(-4)}: ${text}`

describe('a chat of two', () => {
  test('is read by both, and by nobody who looks into the database', async () => {
    const chat = await openPair('ada', 'ben')
    await say(of('ada').device, chat, 'xyzzy plugh')
    await say(of('ada').device, chat, 'second')
    await of('ben').device.sync()
    await say(of('ben').device, chat, 'third')
    await of('ada').device.sync()
    const expected = [line('ada', 'xyzzy plugh'), line('ada', 'second'), line('ben', 'third')]
    expect(await of('ada').device.texts(chat)).toEqual(expected)
    expect(await of('ben').device.texts(chat)).toEqual(expected)
    expect(await findInDatabase(['xyzzy', 'plugh'])).toEqual([])
    expect(JSON.stringify(town.signals)).not.toContain('xyzzy')
  })

  test('is one, whoever opens it again', async () => {
    const chat = await openPair('ada', 'ben')
    expect(await openPair('ben', 'ada')).toBe(chat)
    await say(of('ben').device, chat, 'still here')
    await of('ada').device.sync()
    expect((await of('ada').device.texts(chat)).at(-1)).toBe(line('ben', 'still here'))
  })

  test('counts what is unread, but not reactions', async () => {
    const chat = await openPair('cem', 'dot')
    await say(of('cem').device, chat, 'one')
    await say(of('cem').device, chat, 'two')
    const [entry] = await of('cem').device.entries(chat)
    await (await of('cem').device.send(chat, { kind: 'reaction', to: entry!.id, emoji: '🙂' })).sent
    const seen = () => town.as(of('dot').id, 'GET', `/v1/chats/${chat}`)
    const before = (await seen()).body
    expect(before).toMatchObject({ unread_count: 2, last_seq: 4 })
    await town.as(of('dot').id, 'POST', `/v1/chats/${chat}/read`, { seq: 4 })
    expect((await seen()).body).toMatchObject({ unread_count: 0, read_seq: 4 })
  })

  test('is closed while one blocks the other', async () => {
    const chat = await openPair('ben', 'cem')
    town.block(of('ben').id, of('cem').id)
    await expect(say(of('cem').device, chat, 'hello?')).rejects.toThrow('member_unavailable')
    await expect(say(of('ben').device, chat, 'no')).rejects.toThrow('you_block_member')
    const tried = await of('cem').device.open('group', [of('ben').device.member])
    expect(tried).toEqual({ code: 'refused', refused: 'member_unavailable' })
    town.unblock(of('ben').id, of('cem').id)
    await of('cem').device.sync()
    await of('ben').device.sync()
    const texts = await of('ben').device.texts(chat)
    expect(texts.toSorted()).toEqual([line('cem', 'hello?'), line('ben', 'no')].toSorted())
  })

  test('with oneself is for notes', async () => {
    const { device } = of('ada')
    const opened = await device.open('pair', [])
    if (opened.code !== 'opened') throw new Error(opened.code)
    await say(device, opened.chat, 'buy soup')
    expect(await device.texts(opened.chat)).toEqual([line('ada', 'buy soup')])
  })
})

describe('several devices', () => {
  test('a device that was recovered reads what was said before and what is said after', async () => {
    const chat = await openPair('ada', 'cem')
    await say(of('cem').device, chat, 'before')
    await say(of('ada').device, chat, 'own words')
    await of('ada').device.sync()
    const laptop = await recoveredDevice(town, of('ada').id, of('ada').phrase.toUpperCase())
    await laptop.sync()
    await of('cem').device.sync()
    await say(of('cem').device, chat, 'after')
    await laptop.sync()
    expect((await laptop.texts(chat)).slice(-1)).toEqual([line('cem', 'after')])
    await laptop.readHistory(chat)
    expect((await laptop.texts(chat)).slice(-3)).toEqual([
      line('cem', 'before'),
      line('ada', 'own words'),
      line('cem', 'after'),
    ])
    await say(laptop, chat, 'from the laptop')
    await of('ada').device.sync()
    expect((await of('ada').device.texts(chat)).at(-1)).toBe(line('ada', 'from the laptop'))
  })

  test('a device that another has linked reads along', async () => {
    const chat = await openPair('ben', 'ada')
    await say(of('ada').device, chat, 'for the tablet')
    const tablet = await linkedDevice(town, of('ben').id, of('ben').device)
    if (tablet === 'wrong_code') throw new Error(tablet)
    await tablet.sync()
    await tablet.readHistory(chat)
    expect((await tablet.texts(chat)).at(-1)).toBe(line('ada', 'for the tablet'))
  })

  test('a server that puts its own key into a link gets nothing', async () => {
    const key = Buffer.alloc(32, 9).toString('base64')
    const tablet = await linkedDevice(town, of('ben').id, of('ben').device, body => ({
      ...body,
      public_key: key,
    }))
    expect(tablet).toBe('wrong_code')
  })

  test('a wrong phrase opens nothing', async () => {
    await expect(recoveredDevice(town, of('ada').id, of('ben').phrase)).rejects.toThrow('wrong_phrase')
    await expect(recoveredDevice(town, of('ada').id, 'twelve words that are none')).rejects.toThrow(
      'wrong_phrase',
    )
  })

  test('a device that lost its group comes back by itself', async () => {
    const chat = await openPair('ben', 'dot')
    await say(of('ben').device, chat, 'one')
    await of('dot').device.sync()
    const { store } = of('dot').device
    await store.write([
      [`group/${chat}`, null],
      [`chat/${chat}`, null],
    ])
    await of('dot').device.sync()
    await say(of('ben').device, chat, 'two')
    await of('dot').device.sync()
    expect((await of('dot').device.texts(chat)).slice(-2)).toEqual([line('ben', 'one'), line('ben', 'two')])
  })
})

describe('a group', () => {
  test('lets nobody read on who was taken out', async () => {
    const { device } = of('ada')
    const opened = await device.open('group', [of('ben').device.member, of('cem').device.member])
    if (opened.code !== 'opened') throw new Error(opened.code)
    const { chat } = opened
    for (const name of ['ben', 'cem']) await of(name).device.sync()
    await say(of('cem').device, chat, 'hello')
    await device.syncChat(chat)
    expect(await device.remove(chat, [of('cem').device.member])).toEqual({ code: 'changed' })
    await say(device, chat, 'without cem')
    for (const name of ['ben', 'cem']) await of(name).device.sync()
    expect(await of('ben').device.texts(chat)).toEqual([line('cem', 'hello'), line('ada', 'without cem')])
    expect(await of('cem').device.texts(chat)).toEqual([line('cem', 'hello')])
    const log = await town.as(of('cem').id, 'GET', `/v1/chats/${chat}/log`)
    expect(log.body.items.at(-1).kind).toBe('commit')
    const back = await device.add(chat, [of('cem').device.member])
    expect(back).toEqual({ code: 'changed' })
    await say(device, chat, 'welcome back')
    await of('cem').device.sync()
    expect((await of('cem').device.texts(chat)).at(-1)).toBe(line('ada', 'welcome back'))
  })

  test('does not fork when two change it at once', async () => {
    const { device } = of('ada')
    const opened = await device.open('group', [of('ben').device.member])
    if (opened.code !== 'opened') throw new Error(opened.code)
    const { chat } = opened
    const laptop = await recoveredDevice(town, of('ada').id, of('ada').phrase)
    await laptop.sync()
    await device.sync()
    const changes = await Promise.all([
      device.add(chat, [of('cem').device.member]),
      laptop.add(chat, [of('dot').device.member]),
    ])
    expect(changes).toEqual([{ code: 'changed' }, { code: 'changed' }])
    for (const name of ['ben', 'cem', 'dot']) await of(name).device.sync()
    await say(of('ben').device, chat, 'all here')
    for (const one of [device, laptop, of('cem').device, of('dot').device]) {
      await one.sync()
      expect((await one.texts(chat)).at(-1)).toBe(line('ben', 'all here'))
    }
  })

  test('only an admin adds', async () => {
    const { device } = of('ada')
    const opened = await device.open('group', [of('ben').device.member])
    if (opened.code !== 'opened') throw new Error(opened.code)
    await of('ben').device.sync()
    const tried = await of('ben').device.add(opened.chat, [of('dot').device.member])
    expect(tried).toEqual({ code: 'refused', refused: 'not_admin' })
    await say(of('ben').device, opened.chat, 'and it still works')
  })
})

test('messages that many devices send at once are kept in one order, each once', async () => {
  const { device } = of('ada')
  const names = ['ben', 'cem', 'dot']
  const opened = await device.open(
    'group',
    names.map(name => of(name).device.member),
  )
  if (opened.code !== 'opened') throw new Error(opened.code)
  for (const name of names) await of(name).device.sync()
  const all = ['ada', ...names]
  await Promise.all(
    all.flatMap(name =>
      Array.from({ length: 10 }, (_, index) => say(of(name).device, opened.chat, `${name} ${index}`)),
    ),
  )
  const read = []
  for (const name of all) {
    await of(name).device.sync()
    read.push(await of(name).device.texts(opened.chat))
  }
  expect(read[0]).toHaveLength(40)
  expect(new Set(read[0]).size).toBe(40)
  for (const other of read.slice(1)) expect(other).toEqual(read[0])
})

test('a device that is ended while it sends sends each message once', async () => {
  const chat = await openPair('cem', 'ben')
  const { store } = of('cem').device
  const answers = { lost: true }
  const lossy: typeof town = {
    ...town,
    async as(memberId, method, url, body) {
      const answer = await town.as(memberId, method, url, body)
      // The server took it, and the device never hears of it.
      if (answers.lost && url.endsWith('/envelopes')) throw new Error('the line is dead')
      return answer
    },
  }
  const cut = await openDevice(lossy, of('cem').id, store)
  const { sent } = await cut.send(chat, { kind: 'text', text: 'once' })
  await expect(sent).rejects.toThrow('dead')
  const again = await openDevice(town, of('cem').id, store)
  await again.sync()
  await again.sync()
  await of('ben').device.sync()
  expect((await of('ben').device.texts(chat)).filter(text => text.endsWith('once'))).toHaveLength(1)
  expect((await again.texts(chat)).filter(text => text.endsWith('once'))).toHaveLength(1)
})

test('a device whose key packages are used up is let in by its last resort, and makes new ones', async () => {
  const { id, device } = of('dot')
  await town.db.query('DELETE FROM messaging.key_package WHERE NOT is_last_resort AND member_id = $1', [id])
  for (const text of ['one', 'two']) {
    const opened = await of('ben').device.open('group', [device.member])
    if (opened.code !== 'opened') throw new Error(opened.code)
    await say(of('ben').device, opened.chat, text)
    await device.sync()
    await device.sync()
    expect((await device.texts(opened.chat)).at(-1)).toBe(line('ben', text))
    await town.db.query('DELETE FROM messaging.key_package WHERE NOT is_last_resort AND member_id = $1', [id])
  }
  await device.sync()
  const welcomes = await town.as(id, 'GET', `/v1/chat/devices/${device.device}/welcomes`)
  expect(welcomes.body).toEqual({ items: [], key_packages: 20 })
})

test('who leaves the place leaves their groups, and a chat that nobody is left of goes', async () => {
  const [fay, gil] = [await settle('fay'), await settle('gil')]
  const pair = await openPair('fay', 'gil')
  const opened = await fay.device.open('group', [gil.device.member, of('ada').device.member])
  if (opened.code !== 'opened') throw new Error(opened.code)
  await say(fay.device, pair, 'to gil')
  await forgetMember(town.ctx, fay.id)
  const group = (await town.as(gil.id, 'GET', `/v1/chats/${opened.chat}`)).body
  const rows = group.members.map((one: { role: string; has_left: boolean }) => [one.has_left, one.role])
  expect(rows.toSorted()).toEqual(
    [
      [false, 'admin'],
      [false, 'member'],
      [true, 'admin'],
    ].toSorted(),
  )
  await gil.device.sync()
  expect((await gil.device.texts(pair)).at(-1)).toMatch(/to gil$/)
  await forgetMember(town.ctx, gil.id)
  const logs = `SELECT 1 FROM messaging.envelope WHERE sender_id = $1`
  expect(await town.db.query(`${logs} AND chat_id = $2`, [fay.id, fromWireId('chat', pair)])).toEqual([])
  expect(await town.db.query('SELECT 1 FROM messaging.member_chat WHERE member_id = $1', [fay.id])).toEqual(
    [],
  )
  expect(await town.db.query(logs, [fay.id])).not.toEqual([])
})

test('a member without a device cannot be written to yet', async () => {
  const eve = await town.settle('eve')
  const tried = await of('ada').device.open('pair', [toWireId('mem', eve)])
  expect(tried).toEqual({ code: 'not_set_up', members: [toWireId('mem', eve)] })
})

/** Every place in the database where one of these words stands, as text or as bytes. */
async function findInDatabase(words: readonly string[]): Promise<string[]> {
  const tables = await town.db.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    for (const word of words) {
      const hex = Buffer.from(word).toString('hex')
      const rows = await town.db.query(
        `SELECT 1 FROM ${name} t WHERE t::text ILIKE $1 OR t::text ILIKE $2 LIMIT 1`,
        [`%${word}%`, `%${hex}%`],
      )
      if (rows.length > 0) found.push(`${word} in ${name}`)
    }
  }
  return found
}

import { type MemberCtx, newUuid, toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetMember } from '../forget-member.ts'
import { ownOlderChats, ownOlderMessages } from '../read-own.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
let ada: Uuid
let ben: Uuid
let eve: Uuid
beforeAll(async () => {
  town = await foundTown()
  ada = await town.settle('ada')
  ben = await town.settle('ben')
  eve = await town.settle('eve')
})
afterAll(() => town.close())

/** A conversation as the time before encryption left it. */
async function keep(members: Uuid[], texts: string[]): Promise<string> {
  const id = newUuid(town.clock)
  const at = town.clock.now()
  await town.db.query('INSERT INTO messaging.conversation (conversation_id, created_at) VALUES ($1, $2)', [
    id,
    at,
  ])
  for (const member of members) {
    await town.db.query('INSERT INTO messaging.participant VALUES ($1, $2)', [id, member])
    await town.db.query('INSERT INTO messaging.older_chat VALUES ($1, $2, $3)', [member, id, at])
  }
  for (const [index, text] of texts.entries()) {
    await town.db.query(
      `INSERT INTO messaging.message (conversation_id, seq, message_id, sender_id, text, created_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, index + 1, newUuid(town.clock), members[index % 2], text, at],
    )
  }
  town.clock.advance(1_000)
  return toWireId('conv', id)
}

const list = async (who: Uuid) => (await town.as(who, 'GET', '/v1/older-chats')).body.items
const read = (who: Uuid, id: string, query = '') =>
  town.as(who, 'GET', `/v1/older-chats/${id}/messages${query}`)
const texts = (body: { items: { text: string }[] }) => body.items.map(item => item.text)
const count = async () =>
  Number((await town.db.query<{ n: bigint }>('SELECT count(*) AS n FROM messaging.message'))[0]!.n)

test('both read what was said, page by page, and nobody else does', async () => {
  const id = await keep([ada, ben], ['one', 'two', 'three'])
  expect(await list(ada)).toMatchObject([{ id, with: { handle: 'ben' } }])
  expect(await list(ben)).toMatchObject([{ id, with: { handle: 'ada' } }])
  expect(await list(eve)).toEqual([])
  const latest = (await read(ada, id, '?limit=2')).body
  expect([texts(latest), latest.has_more]).toEqual([['two', 'three'], true])
  const first = (await read(ada, id, `?before_seq=${latest.items[0].seq}`)).body
  expect([texts(first), first.has_more]).toEqual([['one'], false])
  for (const stranger of [await read(eve, id), await town.as(eve, 'DELETE', `/v1/older-chats/${id}`)]) {
    expect(stranger.status).toBe(404)
  }
})

test('the list is paged, the latest first', async () => {
  const [later, latest] = [await keep([ada, eve], ['a']), await keep([ada, eve], ['b'])]
  const page = (await town.as(ada, 'GET', '/v1/older-chats?limit=1')).body
  expect(page.items).toMatchObject([{ id: latest }])
  const next = (await town.as(ada, 'GET', `/v1/older-chats?limit=1&cursor=${page.next_cursor}`)).body
  expect(next.items).toMatchObject([{ id: later }])
})

test('nothing can be said in them any more', async () => {
  const id = await keep([ada, ben], ['closed'])
  const tried = await town.as(ada, 'POST', `/v1/conversations/${id}/messages`, { text: 'more' })
  expect(tried.status).toBe(404)
})

test('what one lets go of stays with the other, and goes with the second', async () => {
  const id = await keep([ada, ben], ['keep this', 'or not'])
  const before = await count()
  expect((await town.as(ada, 'DELETE', `/v1/older-chats/${id}`)).status).toBe(204)
  expect((await read(ada, id)).status).toBe(404)
  expect((await town.as(ada, 'DELETE', `/v1/older-chats/${id}`)).status).toBe(404)
  expect(texts((await read(ben, id)).body)).toEqual(['keep this', 'or not'])
  expect((await town.as(ben, 'DELETE', `/v1/older-chats/${id}`)).status).toBe(204)
  expect(await count()).toBe(before - 2)
})

test('two who let go at once leave nothing behind', async () => {
  const id = await keep([ada, ben], ['both at once'])
  const before = await count()
  await Promise.all([ada, ben].map(who => town.as(who, 'DELETE', `/v1/older-chats/${id}`)))
  expect(await count()).toBe(before - 1)
})

test('who leaves lets go of everything, and takes it along before', async () => {
  const gone = await town.settle('gone')
  const shared = await keep([gone, ben], ['to ben', 'to gone'])
  const ctx: MemberCtx = {
    ...town.ctx,
    actor: { kind: 'member', memberId: gone, sessionId: gone, steppedUpAt: null },
  }
  const own = await ownOlderChats(ctx).next()
  const told: string[] = []
  for await (const { text } of ownOlderMessages(ctx, own.value!)) told.push(text)
  expect(told).toEqual(['to gone', 'to ben'])
  await forgetMember(town.ctx, gone)
  expect(await list(gone)).toEqual([])
  expect(texts((await read(ben, shared)).body)).toEqual(['to ben', 'to gone'])
  const before = await count()
  await forgetMember(town.ctx, ben)
  expect(await count()).toBeLessThanOrEqual(before - 2)
})

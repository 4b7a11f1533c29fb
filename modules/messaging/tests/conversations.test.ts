import { encodeCursor, newUuid, toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let ada: Uuid
let ben: Uuid
let cleo: Uuid

beforeAll(async () => {
  town = await foundTown()
  ada = await town.settle('ada')
  ben = await town.settle('ben')
  cleo = await town.settle('cleo')
})
afterAll(() => town.close())

describe('opening', () => {
  test('makes one conversation for a pair, whoever opens it and however often', async () => {
    const opened = await Promise.all(
      [ada, ben, ada, ben].map((member, i) =>
        town.as(member, 'PUT', `/v1/conversations/with/${i % 2 ? 'ada' : 'ben'}`),
      ),
    )
    expect(opened.map(answer => answer.status)).toEqual([200, 200, 200, 200])
    expect(new Set(opened.map(answer => answer.body.id)).size).toBe(1)
    expect(opened[0]!.body).toMatchObject({
      with: { handle: 'ben' },
      last_message: null,
      unread_count: 0,
      last_read_seq: 0,
      other_read_seq: 0,
    })
    expect(opened[1]!.body.with.handle).toBe('ada')
  })

  test('is seen by the other member with the first message', async () => {
    const id = await town.open(ada, 'cleo')
    expect((await town.as(cleo, 'GET', '/v1/conversations')).body.items).toEqual([])
    expect((await town.as(cleo, 'GET', `/v1/conversations/${id}`)).status).toBe(200)
    const sent = await town.send(ada, id, 'hello')
    const list = await town.as(cleo, 'GET', '/v1/conversations')
    expect(list.body.items).toMatchObject([
      { id, with: { handle: 'ada' }, unread_count: 1, last_message: sent.body },
    ])
  })

  test('with oneself, with nobody and as a visitor is refused', async () => {
    expect(await town.as(ada, 'PUT', '/v1/conversations/with/ada')).toMatchObject({
      status: 422,
      body: { code: 'cannot_message_self' },
    })
    expect((await town.as(ada, 'PUT', '/v1/conversations/with/nobody')).status).toBe(404)
    expect((await town.as(null, 'PUT', '/v1/conversations/with/ada')).status).toBe(401)
  })
})

describe("somebody else's conversation", () => {
  test('is not found, like one that never was', async () => {
    const foreign = await town.open(ada, 'ben')
    const unknown = toWireId('conv', newUuid(town.clock))
    for (const id of [foreign, unknown]) {
      const answers = [
        await town.as(cleo, 'GET', `/v1/conversations/${id}`),
        await town.as(cleo, 'GET', `/v1/conversations/${id}/messages`),
        await town.send(cleo, id, 'let me in'),
        await town.as(cleo, 'POST', `/v1/conversations/${id}/read`, { seq: 0 }),
      ]
      for (const answer of answers) expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } })
    }
  })
})

describe('the list', () => {
  test('stands in order of last activity, in pages', async () => {
    const dana = await town.settle('dana')
    const ids: string[] = []
    for (const handle of ['one', 'two', 'three', 'four', 'five']) {
      await town.settle(handle)
      town.clock.advance(1000)
      ids.push(await town.open(dana, handle))
    }
    town.clock.advance(1000)
    await town.send(dana, ids[1]!, 'up')
    const expected = [ids[1], ids[4], ids[3], ids[2], ids[0]]
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const { body } = await town.as(dana, 'GET', `/v1/conversations?limit=2${cursor && `&cursor=${cursor}`}`)
      seen.push(...body.items.map((item: { id: string }) => item.id))
      cursor = body.next_cursor
    }
    expect(seen).toEqual(expected)
  })

  test.each([
    ['garbage', 'AAAA'],
    ['another shape', encodeCursor({ seq: 1 })],
    ['SQL', encodeCursor({ t: 1, id: "' OR 1=1 --" })],
    ['a time out of range', encodeCursor({ t: 9e15, id: '019cadf6-0000-7000-8000-000000000000' })],
  ])('a cursor of %s is refused', async (_, cursor) => {
    const answer = await town.as(ada, 'GET', `/v1/conversations?cursor=${encodeURIComponent(cursor)}`)
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_cursor' } })
  })

  test('a page of 100 takes as many statements as a page of one', async () => {
    const hub = await town.settle('hub')
    for (let i = 0; i < 100; i++) {
      await town.settle(`spoke${i}`)
      await town.send(hub, await town.open(hub, `spoke${i}`), 'hi')
    }
    const count = async (limit: number) => {
      town.queries.length = 0
      const { body } = await town.as(hub, 'GET', `/v1/conversations?limit=${limit}`)
      expect(body.items).toHaveLength(limit)
      return town.queries.length
    }
    // Cards of members that were looked at just now are remembered.
    const [one, hundred] = [await count(1), await count(100)]
    expect(hundred).toBe(one)
    expect(one).toBeLessThanOrEqual(3)
  })
})

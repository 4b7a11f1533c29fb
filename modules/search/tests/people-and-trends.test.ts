import type { Uuid } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findTrends, hideTag, showTag } from '../index.ts'
import { recordTopics } from '../topics/record-topics.ts'
import { sweepTopicUses } from '../trends/find-trends.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
const members: Uuid[] = []

beforeAll(async () => {
  town = await foundTown()
  for (let n = 0; n < 8; n += 1) members.push(await town.settle(`member${n}`, `Zélie Nº${n}`))
  await town.settle('zephyr', 'Anna Müller')
  // They have been here for long: new accounts weigh less in the trends.
  town.clock.advance(30 * 24 * 3_600_000)
})
afterAll(() => town.close())

describe('people', () => {
  const handles = async (q: string) => {
    const { body } = await town.as(members[0]!, 'GET', `/v1/search/people?q=${encodeURIComponent(q)}`)
    return body.items.map((person: { handle: string }) => person.handle)
  }

  test('are found by handle and any word of the name, those followed first', async () => {
    expect(await handles('zelie')).toHaveLength(8)
    expect(await handles('MULL')).toEqual(['zephyr'])
    expect(await handles('@zeph')).toEqual(['zephyr'])
    await town.as(members[0]!, 'PUT', '/v1/members/member6/follow')
    expect((await handles('ze')).slice(0, 2)).toEqual(['member6', 'zephyr'])
  })

  test('who block the reader are not found', async () => {
    const { status } = await town.as(members[7]!, 'PUT', '/v1/members/member0/block')
    expect(status).toBe(204)
    expect(await handles('member7')).toEqual([])
    expect((await town.as(members[0]!, 'GET', '/v1/search/suggest?q=member7')).body.people).toEqual([])
  })

  test.each(['%', '\u0000', '\ud800', '*:', "'"])('nobody is found by %j', async q => {
    const answer = await town.as(members[0]!, 'GET', `/v1/search/people?q=${encodeURI(q.toWellFormed())}`)
    expect(answer).toMatchObject({ status: 200, body: { items: [], next_cursor: null } })
  })

  test('need a member and a text', async () => {
    expect((await town.as(null, 'GET', '/v1/search/people?q=a')).status).toBe(401)
    expect((await town.as(members[0]!, 'GET', '/v1/search/people?q=')).status).toBe(400)
    expect((await town.as(members[0]!, 'GET', '/v1/search/people')).body.errors[0].field).toContain('q')
  })
})

/** As the index does it for each post. */
async function speak(member: number | Uuid, tag: string, hoursAgo = 0): Promise<void> {
  const authorId = typeof member === 'number' ? members[member]! : member
  const post = {
    postId: authorId,
    authorId,
    createdAt: new Date(town.clock.now().getTime() - hoursAgo * 3_600_000),
    tags: [tag],
    links: [],
  }
  await recordTopics(
    town.ctx,
    [
      {
        ...post,
        text: '',
        language: null,
        mentionIds: [],
        answeredId: null,
        traits: [],
        responses: { likes: 0, replies: 0, reposts: 0 },
      },
    ],
    new Set([post.postId]),
  )
}

describe('trends', () => {
  const labels = async () => {
    await findTrends(town.ctx)
    const { body } = await town.as(members[0]!, 'GET', '/v1/trends')
    return body.items.map((trend: { label: string; members: number }) => `${trend.label} ${trend.members}`)
  }

  test('count members, not posts, and compare with what is usual', async () => {
    for (let day = 1; day <= 6; day += 1)
      for (let n = 0; n < 5; n += 1)
        for (let hour = 0; hour < 24; hour += 3) await speak(n, 'Weather', day * 24 + hour)
    for (let n = 0; n < 5; n += 1) await speak(n, 'weather')
    for (let n = 0; n < 4; n += 1) await speak(n, 'regatta', n)
    for (let times = 0; times < 30; times += 1)
      for (let n = 0; n < 2; n += 1) await speak(n, 'buynow', times % 5)
    expect(await labels()).toEqual(['regatta 4'])
  })

  test('leave out a circle in which each follows each', async () => {
    for (const one of [1, 2, 3])
      for (const other of [1, 2, 3])
        if (one !== other) await town.as(members[one]!, 'PUT', `/v1/members/member${other}/follow`)
    for (const n of [1, 2, 3]) await speak(n, 'circle')
    expect(await labels()).toEqual(['regatta 4'])
    await speak(4, 'circle')
    expect((await labels()).sort()).toEqual(['circle 4', 'regatta 4'])
  })

  test('are not made by one member with a thousand posts, nor by two', async () => {
    for (let times = 0; times < 1_000; times += 1) await speak(5, 'mygiveaway', times % 24)
    for (let times = 0; times < 100; times += 1)
      for (const n of [5, 6]) await speak(n, 'ourgiveaway', times % 24)
    expect((await labels()).sort()).toEqual(['circle 4', 'regatta 4'])
  })

  test('are not made by seven accounts opened for it, nor carried by a few old ones among them', async () => {
    const fresh: Uuid[] = []
    for (let n = 0; n < 16; n += 1) fresh.push(await town.settle(`fresh${n}`))
    for (let hour = 0; hour < 20; hour += 1)
      for (const member of fresh.slice(0, 7)) await speak(member, 'pump', hour)
    expect(await labels()).not.toContainEqual(expect.stringContaining('pump'))
    // Sixteen new accounts with one old one weigh 5, five old ones the same: many more new ones win nothing.
    for (const member of fresh) await speak(member, 'crowd')
    await speak(0, 'crowd')
    for (let n = 0; n < 6; n += 1) await speak(n, 'lighthouse')
    expect((await labels()).slice(0, 2)).toEqual(['lighthouse 6', 'crowd 17'])
    await town.db.query("DELETE FROM search.topic_use WHERE topic IN ('crowd', 'lighthouse')")
  })

  test('leave out what a member mutes, for that member alone', async () => {
    for (const text of ['#Régatta', 'circle'])
      expect((await town.as(members[7]!, 'POST', '/v1/me/muted-words', { text })).status).toBe(201)
    expect((await labels()).sort()).toEqual(['circle 4', 'regatta 4'])
    expect((await town.as(members[7]!, 'GET', '/v1/trends')).body.items).toEqual([])
  })

  test('are hidden and shown by staff', async () => {
    await hideTag(town.ctx, '#Regatta')
    expect((await town.as(members[0]!, 'GET', '/v1/trends')).body.items).toHaveLength(1)
    expect(await labels()).toEqual(['circle 4'])
    await showTag(town.ctx, 'regatta')
    expect(await labels()).toHaveLength(2)
  })

  test('are suggested as tags while typing, and forgotten after eight days', async () => {
    const suggest = (q: string) =>
      town.as(members[0]!, 'GET', `/v1/search/suggest?q=${encodeURIComponent(q)}`)
    expect((await suggest('#REG')).body).toEqual({ people: [], tags: [{ tag: 'regatta', posts: 4 }] })
    expect((await suggest('we')).body.tags).toMatchObject([{ posts: 245 }])
    expect((await suggest('r')).body.tags).toEqual([])
    town.clock.advance(9 * 24 * 3_600_000)
    await sweepTopicUses(town.ctx)
    expect(await town.db.query('SELECT 1 FROM search.topic_use')).toEqual([])
    expect(await labels()).toEqual([])
  })
})

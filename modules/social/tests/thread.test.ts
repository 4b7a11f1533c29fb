import type { Uuid } from '@stoa/kit'
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

const write = async (by: Uuid, text: string, more: object = {}): Promise<string> => {
  town.clock.advance(1000)
  return (await town.as(by, 'POST', '/v1/posts', { text, ...more })).body.id
}
const thread = async (viewer: Uuid | null, id: string, query = '') =>
  (await town.as(viewer, 'GET', `/v1/posts/${id}/thread${query}`)).body
// biome-ignore lint/suspicious/noExplicitAny: bodies of answers
const outline = (replies: any[]) =>
  replies.map(({ post, depth }) => `${'-'.repeat(depth)}${'gone' in post ? 'gone' : post.text}`)

describe('a conversation', () => {
  test("is read like one: the author's continuation first, each answer under what it answers", async () => {
    const root = await write(ada, 'root')
    const early = await write(ben, 'early', { reply_to: root })
    const more = await write(ada, 'root, more', { reply_to: root })
    await write(cleo, 'late', { reply_to: root })
    const under = await write(ada, 'under early', { reply_to: early })
    await write(ada, 'and more', { reply_to: more })
    const deep = await write(ben, 'deep', { reply_to: under })
    const read = await thread(null, root)
    expect(read).toMatchObject({
      ancestors: [],
      has_more_ancestors: false,
      post: { id: root, counts: { replies: 3 } },
    })
    expect(outline(read.replies.items)).toEqual([
      '-root, more',
      '--and more',
      '-early',
      '--under early',
      '---deep',
      '-late',
    ])
    const fromDeep = await thread(cleo, deep)
    expect(fromDeep.ancestors.map((post: { text: string }) => post.text)).toEqual([
      'root',
      'early',
      'under early',
    ])
    expect(fromDeep.post).toMatchObject({
      thread_id: root,
      reply_to: { id: under, author: { handle: 'ada' } },
    })
    await town.as(ben, 'DELETE', `/v1/posts/${early}`)
    expect(outline((await thread(null, root)).replies.items)).toEqual([
      '-root, more',
      '--and more',
      '-gone',
      '--under early',
      '---deep',
      '-late',
    ])
    expect((await thread(null, root)).post.counts.replies).toBe(2)
    expect((await thread(null, under)).ancestors).toMatchObject([{ text: 'root' }, { id: early, gone: true }])
    expect((await thread(null, under)).post.reply_to).toEqual({ id: early, author: null })
    await town.as(ada, 'DELETE', `/v1/posts/${root}`)
    expect((await thread(null, deep)).ancestors).toMatchObject([
      { gone: true },
      { gone: true },
      { text: 'under early' },
    ])
    expect((await town.as(null, 'GET', `/v1/posts/${root}/thread`)).status).toBe(404)
    const answer = await town.as(cleo, 'POST', '/v1/posts', { text: 'too late', reply_to: root })
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'reply_to_gone', errors: [{ field: 'reply_to' }] },
    })
  })

  test('is bounded: pages of answers, a few below each, the nearest above', async () => {
    const root = await write(ada, 'busy')
    const ids: string[] = []
    for (let i = 0; i < 5; i++) ids.push(await write(ben, `answer ${i}`, { reply_to: root }))
    for (let i = 0; i < 5; i++) await write(cleo, `below ${i}`, { reply_to: ids[0]! })
    const seen: string[] = []
    let cursor = ''
    do {
      const page = (await thread(null, root, `?limit=2${cursor && `&cursor=${cursor}`}`)).replies
      seen.push(...outline(page.items))
      if (!cursor) expect(page.items[0]).toMatchObject({ depth: 1, hidden_replies: 2 })
      cursor = page.next_cursor
    } while (cursor)
    expect(seen).toEqual([
      '-answer 0',
      ...[0, 1, 2].map(i => `--below ${i}`),
      ...[1, 2, 3, 4].map(i => `-answer ${i}`),
    ])
    let last = root
    for (let i = 0; i < 55; i++) last = await write([ada, ben, cleo][i % 3]!, `step ${i}`, { reply_to: last })
    const read = await thread(ada, last)
    expect(read.ancestors).toHaveLength(50)
    expect(read.has_more_ancestors).toBe(true)
    expect(read.ancestors.at(-1).text).toBe('step 53')
    town.queries.length = 0
    await thread(ada, root)
    expect(town.queries.length).toBeLessThanOrEqual(16)
  })

  test.each(['e30', 'bm8', encodeURIComponent('{"r":7}')])('refuses the cursor %s', async cursor => {
    const root = await write(ada, 'cursor')
    expect((await town.as(ada, 'GET', `/v1/posts/${root}/thread?cursor=${cursor}`)).status).toBe(400)
  })

  test('does not lead past a block', async () => {
    const [dora, emil] = [await town.settle('dora'), await town.settle('emil')]
    const root = await write(dora, 'mine')
    await town.as(dora, 'PUT', '/v1/members/emil/block')
    expect((await town.as(emil, 'GET', `/v1/posts/${root}/thread`)).status).toBe(404)
    for (const more of [{ reply_to: root }, { quote: root }])
      expect((await town.as(emil, 'POST', '/v1/posts', { text: 'let me in', ...more })).status).toBe(422)
    for (const mark of ['like', 'repost'])
      expect((await town.as(emil, 'PUT', `/v1/posts/${root}/${mark}`)).status).toBe(404)
    const other = await write(ada, 'open to all')
    await write(emil, 'from emil', { reply_to: other })
    expect(outline((await thread(dora, other)).replies.items)).toEqual([])
    expect(outline((await thread(ben, other)).replies.items)).toEqual(['-from emil'])
  })
})

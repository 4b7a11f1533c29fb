import { encodeCursor, type Uuid } from '@stoa/kit'
import { explaining, type Plan } from '@stoa/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { weighPosts } from '../post-index/weigh-posts.ts'
import { probePosts } from '../posts/post-search-store.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
let ada: Uuid
const others: Uuid[] = []
const dayMs = 86_400_000

beforeAll(async () => {
  town = await foundTown()
  ada = await town.settle('ada')
  for (let n = 0; n < 7; n += 1) others.push(await town.settle(`other${n}`))
})
afterAll(() => town.close())

async function like(postId: string, count: number): Promise<void> {
  for (const member of others.slice(0, count))
    expect((await town.as(member, 'PUT', `/v1/posts/${postId}/like`)).status).toBeLessThan(300)
}

const search = async (q: string, more = '') => {
  const { status, body } = await town.as(
    ada,
    'GET',
    `/v1/search/posts?q=${encodeURIComponent(q)}&order=top${more}`,
  )
  expect(status).toBe(200)
  return body
}
const best = async (q: string): Promise<string[]> =>
  (await search(q)).items.map((item: { post: { text: string } }) => item.post.text)

describe('the best posts', () => {
  let liked: string

  test('come first by what others did, a week of age weighing as much as half of it', async () => {
    liked = await town.post(ada, 'marmalade of old, liked by seven')
    const older = await town.post(ada, 'marmalade of old, liked by three')
    town.clock.advance(10 * dayMs)
    await town.post(ada, 'marmalade of today')
    await like(liked, 7)
    await like(older, 3)
    await weighPosts(town.ctx)
    expect(await best('marmalade')).toEqual([
      'marmalade of old, liked by seven',
      'marmalade of old, liked by three',
      'marmalade of today',
    ])
    town.clock.advance(8 * dayMs)
    await town.post(ada, 'marmalade of next week')
    expect((await best('marmalade')).slice(0, 2)).toEqual([
      'marmalade of old, liked by seven',
      'marmalade of next week',
    ])
  })

  test('answers and reposts count twice, and what is taken back counts no more', async () => {
    const [before] = await best('marmalade')
    expect(before).toBe('marmalade of old, liked by seven')
    for (const member of others) await town.as(member, 'DELETE', `/v1/posts/${liked}/like`)
    await weighPosts(town.ctx)
    expect((await best('marmalade')).at(-1)).toBe('marmalade of old, liked by seven')
    await town.post(others[0]!, 'I answer', { reply_to: liked })
    await town.as(others[1]!, 'PUT', `/v1/posts/${liked}/repost`)
    await town.as(others[2]!, 'PUT', `/v1/posts/${liked}/repost`)
    await weighPosts(town.ctx)
    expect((await best('marmalade')).indexOf('marmalade of old, liked by seven')).toBeLessThan(3)
  })

  test('can be asked for within days, and every page goes on where the last ended', async () => {
    const day = (ms: number) => new Date(ms).toISOString().slice(0, 10)
    const today = town.clock.now().getTime()
    expect(await best(`marmalade since:${day(today - dayMs)}`)).toEqual(['marmalade of next week'])
    expect(await best(`marmalade until:${day(today - dayMs)}`)).toHaveLength(3)
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: { items: { post: { id: string } }[]; next_cursor: string | null } = await search(
        'marmalade',
        `&limit=1${cursor ? `&cursor=${cursor}` : ''}`,
      )
      seen.push(...page.items.map(item => item.post.id))
      cursor = page.next_cursor
    } while (cursor)
    expect(seen).toHaveLength(4)
    expect(new Set(seen).size).toBe(4)
  })

  test('a cursor of one order is refused in the other, and so is an unknown order', async () => {
    const place = { t: 1, id: '00000000-0000-0000-0000-000000000000', l: 1 }
    const ask = (more: string) => town.as(ada, 'GET', `/v1/search/posts?q=marmalade&${more}`)
    expect((await ask(`order=top&cursor=${encodeCursor(place)}`)).body.code).toBe('invalid_cursor')
    expect((await ask(`cursor=${encodeCursor({ ...place, o: 'top' })}`)).body.code).toBe('invalid_cursor')
    expect((await ask('order=worst')).status).toBe(400)
  })

  test('of a tag are asked for in the same way', async () => {
    const many = await town.post(ada, 'pickled #quince')
    await town.post(ada, 'fresh #quince')
    await like(many, 2)
    await weighPosts(town.ctx)
    const { body } = await town.as(ada, 'GET', '/v1/tags/quince/timeline?order=top')
    expect(body.items.map((item: { post: { text: string } }) => item.post.text)).toEqual([
      'pickled #quince',
      'fresh #quince',
    ])
  })
})

describe('minimums', () => {
  test('ask for so many likes, answers or reposts, exactly', async () => {
    const four = await town.post(ada, 'chutney four')
    const six = await town.post(ada, 'chutney six')
    await like(four, 4)
    await like(six, 6)
    await town.as(others[0]!, 'PUT', `/v1/posts/${four}/repost`)
    await town.post(others[1]!, 'an answer', { reply_to: six })
    await weighPosts(town.ctx)
    expect(await town.find(ada, 'chutney min_likes:4')).toEqual(['chutney six', 'chutney four'])
    // Between two levels the index cannot tell them apart.
    expect(await town.find(ada, 'chutney min_likes:6')).toEqual(['chutney six'])
    expect(await town.find(ada, 'chutney min_likes:7')).toEqual([])
    expect(await town.find(ada, 'chutney min_reposts:1')).toEqual(['chutney four'])
    expect(await town.find(ada, 'chutney min_replies:1')).toEqual(['chutney six'])
    expect(await town.find(ada, 'min_likes:6')).toEqual(['chutney six'])
  })

  test('are looked up a storm at a time: each post once, and only when it comes to another level', async () => {
    const id = await town.post(ada, 'a storm of relish')
    await like(id, 7)
    town.queries.length = 0
    await weighPosts(town.ctx)
    const upserts = () => town.queries.filter(text => text.includes('INSERT INTO search.post ')).length
    expect(upserts()).toBe(1)
    town.queries.length = 0
    await weighPosts(town.ctx)
    expect(upserts()).toBe(0)
  })
})

test.each(['latest', 'top'] as const)(
  'a look for the %s posts reads the index, never the table',
  async order => {
    const plans: Plan[] = []
    await town.db.transaction(async db => {
      // Few rows would be read whole; the plan must be able to do without.
      await db.query('SET LOCAL enable_seqscan = off')
      const looked = probePosts(explaining(db, plans), {
        order,
        narrow: "'marmalad' & 'time:all'",
        exact: null,
        before: { at: new Date('2100-01-01'), postId: '00000000-0000-0000-0000-000000000000' as Uuid },
        since: null,
        until: null,
        candidates: 400,
        wanted: 20,
      })
      // A plan has no rows to be read.
      await looked.catch(() => {})
    })
    // Through the index of documents: a bitmap has no other to come from.
    expect(plans[0]!.scans).toContain('Bitmap Heap Scan post')
    expect(plans[0]!.scans.join(' ')).not.toContain('Seq Scan')
  },
)

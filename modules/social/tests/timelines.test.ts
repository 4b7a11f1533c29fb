import { encodeCursor, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { followMember } from '../graph/follow-member.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
let ada: Uuid
let ben: Uuid
beforeAll(async () => {
  town = await foundTown()
  ada = await town.settle('ada')
  ben = await town.settle('ben')
})
afterAll(() => town.close())

const homeOf = async (member: Uuid) => (await town.posts(member, '/v1/timelines/home')).map(post => post.text)

describe('the home timeline', () => {
  test('takes up the posts of a member one follows, then new ones, and loses them on unfollowing', async () => {
    await town.post(ben, 'before')
    await town.follow(ada, 'ben')
    expect(await homeOf(ada)).toEqual(['before'])
    town.clock.advance(1000)
    const id = await town.post(ben, 'after')
    town.signals.length = 0
    await town.runJobs()
    expect(await homeOf(ada)).toEqual(['after', 'before'])
    const woken = town.signals.filter(
      signal => signal.type === 'timeline.new' && signal.body['post_id'] === id,
    )
    expect(woken.flatMap(signal => [...signal.to]).sort()).toEqual([ada, ben].sort())
    await town.unfollow(ada, 'ben')
    expect(await homeOf(ada)).toEqual([])
    expect(await town.db.query('SELECT 1 FROM social.home_timeline WHERE member_id = $1', [ada])).toEqual([])
    expect(await homeOf(ben)).toEqual(['after', 'before'])
  })

  test('hides a post that a late job wrote after an unfollow, and a deleted one before its job ran', async () => {
    await town.follow(ada, 'ben')
    await town.runJobs()
    town.clock.advance(1000)
    await town.post(ben, 'late')
    const following = await town.db.query('DELETE FROM social.following WHERE member_id = $1 RETURNING *', [
      ada,
    ])
    await town.runJobs()
    expect(
      await town.db.query('SELECT 1 FROM social.home_timeline WHERE member_id = $1', [ada]),
    ).toHaveLength(3)
    expect(await homeOf(ada)).toEqual([])
    expect(following).toHaveLength(1)
    await town.db.query('INSERT INTO social.following VALUES ($1, $2, $3)', [ada, ben, town.clock.now()])
    const [{ id }] = await town.posts(ben, '/v1/members/ben/posts')
    await town.as(ben, 'DELETE', `/v1/posts/${id}`)
    expect(await homeOf(ada)).toEqual(['after', 'before'])
    await town.runJobs()
    expect(
      await town.db.query('SELECT 1 FROM social.home_timeline WHERE member_id = $1', [ada]),
    ).toHaveLength(2)
  })

  test('misses no post that was published while the follow was being written', async () => {
    const [eve, finn] = [await town.settle('eve'), await town.settle('finn')]
    expect(await homeOf(eve)).toEqual([])
    await town.db.transaction(async db => {
      const actor = { kind: 'member', memberId: eve, sessionId: eve, steppedUpAt: null } as const
      await followMember({ ...town.ctx, db, actor }, finn)
      await town.post(finn, 'meanwhile')
      await town.runJobs()
    })
    expect(await homeOf(eve)).toEqual([])
    await town.runJobs()
    expect(await homeOf(eve)).toEqual(['meanwhile'])
  })

  test('needs a signed-in member', async () => {
    for (const list of ['home', 'local']) {
      expect((await town.as(null, 'GET', `/v1/timelines/${list}`)).status).toBe(401)
    }
  })
})

describe('the local timeline', () => {
  test('shows everybody, over midnight, and forgets after 30 days', async () => {
    const cleo = await town.settle('cleo')
    town.clock.set(new Date('2026-05-01T23:59:59.500Z'))
    await town.post(cleo, 'yesterday')
    town.clock.advance(1000)
    await town.post(ben, 'today')
    const texts = async () => (await town.walk(ada, '/v1/timelines/local', 1)).map(item => item.post.text)
    expect(await texts()).toEqual(['today', 'yesterday'])
    town.clock.advance(30 * 86_400_000)
    expect(await texts()).toEqual(['today'])
    await town.db.query("SELECT graphile_worker.add_job('social.forget-old-local')")
    await town.runJobs()
    const days = await town.db.query<{ day: string }>('SELECT DISTINCT day::text FROM social.local_timeline')
    expect(days).toEqual([{ day: '2026-05-02' }])
    expect((await town.as(ada, 'GET', '/v1/members/cleo/posts')).body.items).toHaveLength(1)
  })
})

describe('lists', () => {
  test.each([
    ['garbage', '%%%'],
    ['another shape', encodeCursor({ seq: 1 })],
    ['SQL', encodeCursor({ t: 1, id: "' OR 1=1 --" })],
    ['a time out of range', encodeCursor({ t: 9e15, id: '019cadf6-0000-7000-8000-000000000000' })],
    ['extra members', encodeCursor({ t: 1, id: '019cadf6-0000-7000-8000-000000000000', memberId: 'x' })],
    ['a long text', 'A'.repeat(513)],
  ])('refuse a cursor of %s', async (_, cursor) => {
    for (const url of ['timelines/home', 'timelines/local', 'members/ben/posts', 'members/ben/followers']) {
      const answer = await town.as(ada, 'GET', `/v1/${url}?cursor=${encodeURIComponent(cursor)}`)
      expect(answer.status, url).toBe(400)
    }
  })

  test.each(['limit=0', 'limit=101', 'limit=x', 'limit='])('refuse %s', async query => {
    expect((await town.as(ada, 'GET', `/v1/timelines/home?${query}`)).status).toBe(400)
  })

  test('a full page takes as many statements as a short one', async () => {
    const hub = await town.settle('hub')
    for (let i = 0; i < 40; i++) {
      // The newest post is another's: of oneself nobody asks who blocks.
      await town.post(hub, `own ${i}`)
      const other = await town.settle(`other${i}`)
      for (let j = 0; j < 3; j++)
        await town.as(hub, 'PUT', `/v1/posts/${await town.post(other, `${i}.${j}`)}/like`)
      await town.follow(hub, `other${i}`)
      await town.follow(other, 'hub')
    }
    await town.runJobs()
    await town.as(hub, 'GET', '/v1/timelines/home')
    const forgetAll = () => town.db.caches!.hear({ to: 'servers', type: 'resync', body: {} })
    const count = async (url: string, limit: number, { remembered = false } = {}) => {
      if (!remembered) forgetAll()
      town.queries.length = 0
      const { body } = await town.as(hub, 'GET', `/v1/${url}?limit=${limit}`)
      expect(body.items, url).toHaveLength(limit)
      return town.queries.length
    }
    const statements: Record<string, number[]> = {}
    for (const [url, full] of [
      ['timelines/home', 100],
      ['timelines/local', 100],
      ['members/hub/posts', 40],
      ['members/hub/followers', 40],
      ['members/hub/following', 40],
    ] as const) {
      statements[url] = [
        await count(url, 1),
        await count(url, full),
        // What is the same for every reader is remembered; what is this reader's is asked for.
        await count(url, full, { remembered: true }),
      ]
    }
    expect(statements).toEqual({
      'timelines/home': [6, 6, 4],
      'timelines/local': [6, 6, 4],
      'members/hub/posts': [9, 9, 7],
      'members/hub/followers': [5, 5, 4],
      'members/hub/following': [5, 5, 4],
    })
  })
})

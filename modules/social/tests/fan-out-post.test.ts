import { newUuid, toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { fanOutPost, withdrawPost } from '../timelines/fan-out-post.ts'
import type { PostRef } from '../timelines/timeline.ts'
import { foundTown, type Town } from './town.ts'

// Small numbers, and every post trims, so that a handful of followers crosses each of them.
vi.mock('../policy.ts', async original => ({
  ...(await original<typeof import('../policy.ts')>()),
  fanOutMaxFollowers: 5,
  fanOutChunkRows: 2,
  homeTimelineKeptRows: 3,
  isTrimDue: () => true,
}))

let town: Town
let star: Uuid
const fans: Uuid[] = []
beforeAll(async () => {
  town = await foundTown()
  star = await town.settle('star')
  for (let i = 0; i < 5; i++) {
    fans.push(await town.settle(`fan${i}`))
    await town.follow(fans[i]!, 'star')
    await town.as(fans[i]!, 'GET', '/v1/timelines/home')
  }
  await town.runJobs()
})
beforeEach(() => {
  town.clock.advance(1000)
})
afterAll(() => town.close())

async function publish(text: string): Promise<PostRef> {
  await town.post(star, text)
  const [ref] = await town.db.query<PostRef>(
    'SELECT post_id AS "postId", author_id AS "authorId", created_at AS "createdAt" FROM social.post WHERE text = $1',
    [text],
  )
  return ref!
}

const writtenTo = async (ref: PostRef) =>
  (
    await town.db.query<{ id: Uuid }>(
      'SELECT member_id AS id FROM social.home_timeline WHERE post_id = $1 AND member_id <> author_id',
      [ref.postId],
    )
  ).map(row => row.id)

describe('fan-out', () => {
  test('reaches every follower once, however often the job runs, and wakes them in chunks', async () => {
    const ref = await publish('one')
    town.signals.length = 0
    for (let i = 0; i < 3; i++) await fanOutPost(town.ctx, ref)
    await town.runJobs()
    expect((await writtenTo(ref)).sort()).toEqual([...fans].sort())
    const audiences = town.signals.slice(0, 4).map(signal => signal.to.length)
    expect(audiences).toEqual([1, 2, 2, 1])
    expect(new Set(town.signals.slice(0, 4).flatMap(signal => [...signal.to]))).toEqual(
      new Set([star, ...fans]),
    )
    expect(town.signals[0]).toMatchObject({
      type: 'timeline.new',
      body: { post_id: toWireId('post', ref.postId), author_id: toWireId('mem', star) },
    })
  })

  test('writes to nobody who has never looked, and such a one finds all at the first look', async () => {
    const newcomer = await town.settle('newcomer')
    await town.follow(newcomer, 'fan0')
    await town.runJobs()
    await town.post(fans[0]!, 'for the newcomer')
    await town.runJobs()
    const written = () => town.db.query('SELECT 1 FROM social.home_timeline WHERE member_id = $1', [newcomer])
    expect(await written()).toHaveLength(0)
    const home = await town.as(newcomer, 'GET', '/v1/timelines/home')
    expect(home.body.items).toMatchObject([{ post: { text: 'for the newcomer' } }])
    expect(await written()).toHaveLength(1)
  })

  test('of a post that is gone writes nothing', async () => {
    await fanOutPost(town.ctx, { postId: newUuid(town.clock), authorId: star, createdAt: town.clock.now() })
    const ref = await publish('short-lived')
    await town.as(star, 'DELETE', `/v1/posts/${toWireId('post', ref.postId)}`)
    await town.runJobs()
    await fanOutPost(town.ctx, ref)
    expect(await writtenTo(ref)).toEqual([])
  })

  test('withdrawing leaves no row, also when repeated', async () => {
    const ref = await publish('regret')
    await town.runJobs()
    expect(await writtenTo(ref)).toHaveLength(5)
    await withdrawPost(town.ctx, ref)
    await withdrawPost(town.ctx, ref)
    expect(await writtenTo(ref)).toEqual([])
  })

  test('trims each timeline to its newest rows', async () => {
    for (const text of ['t1', 't2', 't3', 't4']) {
      town.clock.advance(1000)
      await publish(text)
      await town.runJobs()
    }
    const texts = (await town.walk(fans[0]!, '/v1/timelines/home', 2)).map(item => item.post.text)
    expect(texts).toEqual(['t4', 't3', 't2'])
  })

  test('stops for an author with too many followers, whose posts are merged in from then on', async () => {
    const last = await town.settle('fan5')
    await town.follow(last, 'star')
    await town.runJobs()
    const ref = await publish('to the crowd')
    await town.runJobs()
    expect(await writtenTo(ref)).toEqual([])
    expect(await town.db.query('SELECT member_id FROM social.merged_author')).toEqual([{ member_id: star }])
    for (const fan of [fans[0]!, last]) {
      const page = await town.as(fan, 'GET', '/v1/timelines/home?limit=1')
      expect(page.body.items).toMatchObject([{ post: { text: 'to the crowd' } }])
    }
    await town.unfollow(last, 'star')
    expect((await town.as(last, 'GET', '/v1/timelines/home')).body.items).toEqual([])
  })
})

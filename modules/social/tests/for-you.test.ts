import type { Uuid } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let reader: Uuid
let friend: Uuid
let stranger: Uuid
beforeAll(async () => {
  town = await foundTown()
  reader = await town.settle('reader')
  friend = await town.settle('friend')
  stranger = await town.settle('stranger')
  await town.follow(reader, 'friend')
  await town.runJobs()
})
afterAll(() => town.close())

interface Entry {
  post: { id: string; text: string }
  why: { code: string; points: number; handle: string | null }[]
}

async function forYou(query = ''): Promise<{ items: Entry[]; next_cursor: string | null }> {
  const answer = await town.as(reader, 'GET', `/v1/timelines/for-you${query}`)
  expect(answer.status).toBe(200)
  return answer.body
}
const rankPopular = () =>
  town.ctx.db.query("SELECT graphile_worker.add_job('social.rank-popular')").then(town.runJobs)

describe('the ranked timeline', () => {
  test('brings what members followed like and what is popular, and says why', async () => {
    await town.post(friend, 'from a friend')
    const liked = await town.post(stranger, 'liked by a friend')
    const popular = await town.post(stranger, 'liked by strangers')
    await town.post(reader, 'my own')
    await town.as(friend, 'PUT', `/v1/posts/${liked}/like`)
    for (const name of ['ann', 'bob', 'cid']) {
      await town.as(await town.settle(name), 'PUT', `/v1/posts/${popular}/like`)
    }
    await town.runJobs()
    await rankPopular()
    const { items } = await forYou()
    const why = new Map(items.map(item => [item.post.text, item.why]))
    expect([...why.keys()].sort()).toEqual(['from a friend', 'liked by a friend', 'liked by strangers'])
    expect(why.get('from a friend')).toContainEqual({ code: 'you_follow', points: 6, handle: null })
    expect(why.get('liked by a friend')).toContainEqual({
      code: 'liked_by_followed',
      points: 3,
      handle: 'friend',
    })
    expect(why.get('liked by strangers')).toContainEqual({ code: 'popular', points: 3, handle: null })
    expect(items[0]!.post.text).toBe('from a friend')
  })

  test('goes on where a page ended, each post once', async () => {
    const first = await forYou('?limit=2')
    const second = await forYou(`?limit=2&cursor=${first.next_cursor}`)
    const ids = [...first.items, ...second.items].map(item => item.post.id)
    expect(new Set(ids).size).toBe(3)
    expect(second.next_cursor).toBeNull()
    const forged = await town.as(reader, 'GET', '/v1/timelines/for-you?cursor=abc')
    expect([forged.status, forged.body.code]).toEqual([400, 'invalid_cursor'])
  })

  test('shows nothing of who is blocked, and can be switched off', async () => {
    await town.as(reader, 'PUT', '/v1/members/stranger/block')
    expect((await forYou()).items.map(item => item.post.text)).toEqual(['from a friend'])
    await town.as(reader, 'PATCH', '/v1/me/profile-settings', { for_you: false })
    const off = await town.as(reader, 'GET', '/v1/timelines/for-you')
    expect([off.status, off.body.code]).toEqual([409, 'for_you_off'])
    expect((await town.as(null, 'GET', '/v1/timelines/for-you')).status).toBe(401)
  })

  test('looks at a bounded number of things, however much there is', async () => {
    await town.as(reader, 'PATCH', '/v1/me/profile-settings', { for_you: true })
    const count = async () => {
      // Whatever was remembered is read anew.
      town.db.caches!.hear({ to: 'servers', type: 'resync', body: {} })
      town.queries.length = 0
      await forYou()
      return town.queries.length
    }
    const before = await count()
    for (let i = 0; i < 20; i++) await town.post(friend, `more ${i}`)
    await town.runJobs()
    expect(await count()).toBe(before)
  })
})

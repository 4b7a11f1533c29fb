import type { Uuid } from '@stoa/kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
  await town.follow(cleo, 'ben')
  await town.as(cleo, 'GET', '/v1/timelines/home')
  await town.runJobs()
})
beforeEach(() => {
  town.clock.advance(1000)
})
afterAll(() => town.close())

const repost = (by: Uuid, id: string, method: 'PUT' | 'DELETE' = 'PUT') =>
  town.as(by, method, `/v1/posts/${id}/repost`)
const items = async (viewer: Uuid, url: string) => (await town.as(viewer, 'GET', url)).body.items

describe('a repost', () => {
  test('brings a post to the followers, once, until it is taken back', async () => {
    const id = await town.post(ada, 'pass it on')
    town.clock.advance(1000)
    const at = town.clock.now().toISOString()
    const taps = await Promise.all([repost(ben, id), repost(ben, id), repost(ben, id)])
    expect(taps.map(answer => answer.status)).toEqual([204, 204, 204])
    town.signals.length = 0
    await town.runJobs()
    expect(town.signals.find(signal => signal.to.includes(cleo))).toMatchObject({
      type: 'timeline.new',
      body: { post_id: id },
    })
    const expected = { post: { id, counts: { reposts: 1 } }, reposted_by: { member: { handle: 'ben' }, at } }
    for (const [viewer, url] of [
      [cleo, '/v1/timelines/home'],
      [ben, '/v1/timelines/home'],
      [cleo, '/v1/members/ben/posts'],
    ] as const)
      expect((await items(viewer, url))[0], url).toMatchObject(expected)
    expect((await town.as(ben, 'GET', `/v1/posts/${id}`)).body.viewer.reposted).toBe(true)
    expect(await items(ada, `/v1/posts/${id}/reposts`)).toMatchObject([{ handle: 'ben' }])
    await Promise.all([repost(ben, id, 'DELETE'), repost(ben, id, 'DELETE')])
    await town.runJobs()
    expect(await items(cleo, '/v1/timelines/home')).toEqual([])
    expect((await town.as(ben, 'GET', `/v1/posts/${id}`)).body).toMatchObject({
      counts: { reposts: 0 },
      viewer: { reposted: false },
    })
    expect(await items(ada, `/v1/posts/${id}/reposts`)).toEqual([])
  })

  test('stands beside the post only once a page, the newest entry', async () => {
    await town.follow(cleo, 'ada')
    const id = await town.post(ada, 'twice')
    town.clock.advance(1000)
    await repost(ben, id)
    await town.runJobs()
    const home = await items(cleo, '/v1/timelines/home')
    const entries = home.filter((item: { post: { id: string } }) => item.post.id === id)
    expect(entries).toMatchObject([{ reposted_by: { member: { handle: 'ben' } } }])
  })

  test('of a post for few, of one that is gone and of nothing is refused', async () => {
    const few = (await town.as(ada, 'POST', '/v1/posts', { text: 'few', visibility: 'followers' })).body.id
    expect(await repost(ada, few)).toMatchObject({ status: 422, body: { code: 'cannot_repost' } })
    const id = await town.post(ada, 'soon gone')
    await repost(ben, id)
    await town.as(cleo, 'PUT', `/v1/posts/${id}/like`)
    await town.as(ada, 'DELETE', `/v1/posts/${id}`)
    await town.runJobs()
    expect((await repost(cleo, id)).status).toBe(404)
    expect((await repost(ben, id, 'DELETE')).status).toBe(204)
    const left = await town.db.query(
      `SELECT 1 FROM social.repost r WHERE NOT EXISTS (SELECT FROM social.post p WHERE p.post_id = r.post_id)
       UNION ALL SELECT 1 FROM social.post_like l WHERE NOT EXISTS (SELECT FROM social.post p WHERE p.post_id = l.post_id)
       UNION ALL SELECT 1 FROM social.post_response s WHERE NOT EXISTS (SELECT FROM social.post p WHERE p.post_id = s.post_id)`,
    )
    expect(left).toEqual([])
  })
})

describe('a quote', () => {
  test('shows what it quotes, one deep, and that it is gone', async () => {
    const first = await town.post(ada, 'first')
    const second = (await town.as(ben, 'POST', '/v1/posts', { text: 'second', quote: first })).body
    expect(second.quote).toMatchObject({ id: first, text: 'first', author: { handle: 'ada' } })
    const third = (await town.as(cleo, 'POST', '/v1/posts', { text: 'third', quote: second.id })).body
    expect(third.quote.text).toBe('second')
    expect(third.quote).not.toHaveProperty('quote')
    expect((await town.as(ada, 'GET', `/v1/posts/${first}`)).body.counts.quotes).toBe(1)
    expect((await items(ada, `/v1/posts/${first}/quotes`))[0].post.id).toBe(second.id)
    await town.as(ada, 'DELETE', `/v1/posts/${first}`)
    expect((await town.as(cleo, 'GET', `/v1/posts/${second.id}`)).body.quote).toEqual({
      id: first,
      gone: true,
    })
    await town.as(ben, 'DELETE', `/v1/posts/${second.id}`)
    expect((await town.as(cleo, 'GET', `/v1/posts/${third.id}`)).body.quote).toEqual({
      id: second.id,
      gone: true,
    })
    const answer = await town.as(cleo, 'POST', '/v1/posts', { text: 'late', quote: first })
    expect(answer).toMatchObject({ status: 422, body: { code: 'quote_gone' } })
  })
})

describe('who liked a post', () => {
  test('is told latest first, without those who do not show it', async () => {
    const id = await town.post(ada, 'liked')
    for (const member of [ben, cleo]) {
      town.clock.advance(1000)
      await town.as(member, 'PUT', `/v1/posts/${id}/like`)
    }
    const handles = async (viewer: Uuid) =>
      (await items(viewer, `/v1/posts/${id}/likes`)).map((person: { handle: string }) => person.handle)
    expect(await handles(ada)).toEqual(['cleo', 'ben'])
    expect((await town.posts(ada, '/v1/members/cleo/likes'))[0].id).toBe(id)
    await town.as(cleo, 'PATCH', '/v1/me/profile-settings', { show_likes: false })
    expect(await handles(ada)).toEqual(['ben'])
    expect(await handles(cleo)).toEqual(['cleo', 'ben'])
    expect(await town.as(ada, 'GET', '/v1/members/cleo/likes')).toMatchObject({
      status: 403,
      body: { code: 'likes_not_shown' },
    })
    expect((await town.posts(cleo, '/v1/members/cleo/likes'))[0].id).toBe(id)
  })
})

import type { Uuid } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

const profile = async (viewer: Uuid | null, handle: string) =>
  (await town.as(viewer, 'GET', `/v1/profiles/${handle}`)).body

const noTies = {
  is_self: false,
  follows: false,
  followed_by: false,
  requested: false,
  requests: false,
  blocks: false,
  mutes: false,
  watches: false,
}

describe('following', () => {
  test('shows on both profiles, once', async () => {
    const taps = await Promise.all([1, 2, 3].map(() => town.follow(ada, 'ben')))
    expect(taps.map(answer => answer.status)).toEqual([204, 204, 204])
    expect(await profile(ada, 'ben')).toMatchObject({
      handle: 'ben',
      bio: '',
      joined_at: expect.any(String),
      counts: { posts: 0, followers: 1, following: 0 },
      viewer: { ...noTies, follows: true },
    })
    expect((await profile(ben, 'ada')).viewer).toEqual({ ...noTies, followed_by: true })
    expect((await profile(ada, 'ada')).viewer).toEqual({ ...noTies, is_self: true })
    expect((await profile(null, 'ada')).viewer).toBeNull()
    const { body } = await town.as(ben, 'GET', '/v1/members/ben/followers')
    expect(body).toMatchObject({
      items: [{ handle: 'ada', viewer: { followed_by: true } }],
      next_cursor: null,
    })
    expect((await town.unfollow(ada, 'ben')).status).toBe(204)
    expect((await town.unfollow(ada, 'ben')).status).toBe(204)
    expect((await profile(ada, 'ben')).counts.followers).toBe(0)
  })

  test('oneself and nobody is refused', async () => {
    expect(await town.follow(ada, 'ada')).toMatchObject({ status: 422, body: { code: 'cannot_follow_self' } })
    for (const answer of [
      await town.follow(ada, 'nobody'),
      await town.unfollow(ada, 'nobody'),
      await town.as(ada, 'GET', '/v1/profiles/nobody'),
      await town.as(ada, 'GET', '/v1/members/nobody/posts'),
      await town.as(ada, 'GET', '/v1/members/nobody/followers'),
      await town.as(ada, 'GET', '/v1/members/%00/following'),
      await town.as(ada, 'GET', '/v1/profiles/%27%20OR%201%3D1'),
    ]) {
      expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } })
    }
  })

  test('and unfollowing at once, both ways, neither hangs nor miscounts', async () => {
    const members: Uuid[] = []
    const handles = Array.from({ length: 6 }, (_, i) => `knot${i}`)
    for (const handle of handles) members.push(await town.settle(handle))
    const acts = members.flatMap(member =>
      handles.flatMap(handle =>
        [0, 1, 2, 3].map(i => (i % 3 === 1 ? town.unfollow(member, handle) : town.follow(member, handle))),
      ),
    )
    const statuses = (await Promise.all(acts)).map(answer => answer.status)
    expect(statuses.filter(status => status !== 204 && status !== 422)).toEqual([])
    const skewed = await town.db.query(
      `SELECT * FROM social.following f FULL JOIN social.follower b
         ON b.member_id = f.followee_id AND b.follower_id = f.member_id
       WHERE f.member_id IS NULL OR b.member_id IS NULL`,
    )
    expect(skewed).toEqual([])
    for (const [i, handle] of handles.entries()) {
      const { counts } = await profile(members[i]!, handle)
      const following = await town.walk(members[i]!, `/v1/members/${handle}/following`, 100)
      const followers = await town.walk(members[i]!, `/v1/members/${handle}/followers`, 100)
      expect(counts).toEqual({ posts: 0, following: following.length, followers: followers.length })
    }
  })
})

describe('suggestions', () => {
  test('are whom those you follow follow, then who posted lately, never yourself or known ones', async () => {
    const eve = await town.settle('eve')
    const [p1, p2] = [await town.settle('pal1'), await town.settle('pal2')]
    for (const handle of ['star', 'moon', 'poster']) await town.settle(handle)
    await town.post(await town.settle('recent'), 'hello')
    await town.post(eve, 'hello too')
    await town.follow(p1, 'moon')
    for (const pal of [p1, p2]) for (const handle of ['star', 'eve', 'pal1']) await town.follow(pal, handle)
    for (const handle of ['pal1', 'pal2']) await town.follow(eve, handle)
    const { body } = await town.as(eve, 'GET', '/v1/suggestions?limit=3')
    expect(body.items.map((person: { handle: string }) => person.handle)).toEqual(['star', 'moon', 'recent'])
    expect(body.items[0].viewer).toEqual(noTies)
    expect(body.items.map((person: { reason: object }) => person.reason)).toMatchObject([
      { code: 'followed_by', count: 2, members: [{}, {}] },
      { code: 'followed_by', count: 1, members: [{ handle: 'pal1' }] },
      { code: 'recent' },
    ])
    expect(body.next_cursor).toBeNull()
  })

  test('leave out who was dismissed, who blocks and who does not want to be suggested', async () => {
    const idOf = async (handle: string) =>
      (await town.db.query<{ id: Uuid }>('SELECT id FROM identity.member WHERE handle = $1', [handle]))[0]!.id
    const eve = await idOf('eve')
    expect((await town.as(eve, 'DELETE', '/v1/suggestions/star')).status).toBe(204)
    expect((await town.as(eve, 'DELETE', '/v1/suggestions/star')).status).toBe(204)
    await town.as(await idOf('moon'), 'PATCH', '/v1/me/profile-settings', { discoverable: false })
    await town.as(await idOf('recent'), 'PUT', '/v1/members/eve/block')
    const { body } = await town.as(eve, 'GET', '/v1/suggestions?limit=50')
    const handles = body.items.map((person: { handle: string }) => person.handle)
    for (const handle of ['star', 'moon', 'recent']) expect(handles).not.toContain(handle)
    expect((await town.as(eve, 'DELETE', '/v1/suggestions/nobody')).status).toBe(404)
  })
})

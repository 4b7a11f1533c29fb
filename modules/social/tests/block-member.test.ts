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

const block = (memberId: Uuid, handle: string) => town.as(memberId, 'PUT', `/v1/members/${handle}/block`)
const unblock = (memberId: Uuid, handle: string) => town.as(memberId, 'DELETE', `/v1/members/${handle}/block`)

describe('a block', () => {
  test('ends follows both ways and hides each from the other', async () => {
    const byAda = await town.post(ada, 'of ada')
    const byBen = await town.post(ben, 'of ben')
    await town.follow(ada, 'ben')
    await town.follow(ben, 'ada')
    await town.runJobs()
    expect((await block(ada, 'ben')).status).toBe(204)
    expect((await block(ada, 'ben')).status).toBe(204)
    for (const [viewer, post] of [
      [ada, byBen],
      [ben, byAda],
    ] as const) {
      expect((await town.as(viewer, 'GET', `/v1/posts/${post}`)).status).toBe(404)
      for (const feed of ['home', 'local']) {
        const items = await town.walk(viewer, `/v1/timelines/${feed}`, 10)
        expect(items.map(item => (item.post ?? item).id)).not.toContain(post)
      }
    }
    expect((await town.as(ada, 'GET', '/v1/members/ben/posts')).body.items).toEqual([])
    const { body } = await town.as(ada, 'GET', '/v1/profiles/ben')
    expect(body).toMatchObject({ counts: { followers: 0, following: 0 }, viewer: { blocks: true } })
    expect(await town.walk(ada, '/v1/me/blocked-members', 5)).toMatchObject([{ handle: 'ben' }])
  })

  test('answers the blocked one like nobody, and the one who blocks with what to do', async () => {
    for (const [method, url, body] of [
      ['GET', '/v1/profiles/ada'],
      ['GET', '/v1/members/ada/posts'],
      ['GET', '/v1/members/ada/followers'],
      ['PUT', '/v1/members/ada/follow'],
      ['PUT', '/v1/members/ada/mute', {}],
    ] as const) {
      const nobody = await town.as(ben, method, url.replace('ada', 'nobody'), body)
      const answer = await town.as(ben, method, url, body)
      expect(answer.status).toBe(404)
      expect({ ...answer.body, instance: '' }).toEqual({ ...nobody.body, instance: '' })
    }
    expect(await town.follow(ada, 'ben')).toMatchObject({ status: 422, body: { code: 'you_block_member' } })
  })

  test('keeps the two from naming each other and from meeting under a post', async () => {
    const other = await town.settle('cleo')
    const seen = await town.post(other, 'of cleo')
    await town.as(ben, 'PUT', `/v1/posts/${seen}/like`)
    expect((await town.as(ada, 'GET', `/v1/posts/${seen}/likes`)).body.items).toEqual([])
    expect((await town.as(other, 'GET', `/v1/posts/${seen}/likes`)).body.items).toMatchObject([
      { handle: 'ben' },
    ])
    for (const [author, handle] of [
      [ada, 'ben'],
      [ben, 'ada'],
    ] as const) {
      const naming = await town.as(author, 'POST', '/v1/posts', { text: `hear me, @${handle}` })
      expect(naming).toMatchObject({ status: 201, body: { mentions: [] } })
    }
  })

  test('taken back brings no follow back', async () => {
    await unblock(ada, 'ben')
    await unblock(ada, 'ben')
    const { body } = await town.as(ben, 'GET', '/v1/profiles/ada')
    expect(body.viewer).toMatchObject({ follows: false, followed_by: false, blocks: false })
    expect((await town.follow(ben, 'ada')).status).toBe(204)
    expect(await town.walk(ada, '/v1/me/blocked-members', 5)).toEqual([])
  })

  test('of oneself and of nobody is refused', async () => {
    expect(await block(ada, 'ada')).toMatchObject({ status: 422, body: { code: 'cannot_block_self' } })
    expect((await block(ada, 'nobody')).status).toBe(404)
    expect((await town.as(null, 'PUT', '/v1/members/ada/block')).status).toBe(401)
  })

  test('and follows at the same moment neither hang nor leave a follow across the block', async () => {
    const handles = Array.from({ length: 5 }, (_, i) => `storm${i}`)
    const members: Uuid[] = []
    for (const handle of handles) members.push(await town.settle(handle))
    const acts = [0, 1, 2].flatMap(round =>
      members.flatMap((member, i) =>
        handles.flatMap((handle, j) => {
          if (i === j) return []
          const acts = [town.follow(member, handle)]
          if ((i + j + round) % 3 === 0) acts.push(block(member, handle))
          if ((i + j + round) % 5 === 0) acts.push(unblock(member, handle))
          return acts
        }),
      ),
    )
    const statuses = new Set((await Promise.all(acts)).map(answer => answer.status))
    expect([...statuses].filter(status => ![204, 404, 422].includes(status))).toEqual([])
    const across = await town.db.query(
      `SELECT f.* FROM social.following f JOIN social.blocking b
         ON (b.member_id, b.blocked_id) IN ((f.member_id, f.followee_id), (f.followee_id, f.member_id))`,
    )
    expect(across).toEqual([])
    const counted = await town.db.query(
      `SELECT sum(following)::int AS following, sum(followers)::int AS followers,
              (SELECT count(*)::int FROM social.following) AS a, (SELECT count(*)::int FROM social.follower) AS b
       FROM social.member_count`,
    )
    const [row] = counted as { following: number; followers: number; a: number; b: number }[]
    expect(row).toEqual({ following: row!.a, followers: row!.a, a: row!.a, b: row!.a })
  })
})

import { newUuid, toWireId, type Uuid } from '@stoa/kit'
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

describe('likes', () => {
  test('count once per member, double taps included', async () => {
    const id = await town.post(ada, 'like me')
    const like = (member: Uuid, method: 'PUT' | 'DELETE') => town.as(member, method, `/v1/posts/${id}/like`)
    const seen = async (member: Uuid) => {
      const { body } = await town.as(member, 'GET', `/v1/posts/${id}`)
      return [body.counts.likes, body.viewer.liked]
    }
    const taps = await Promise.all([like(ben, 'PUT'), like(ben, 'PUT'), like(ben, 'PUT'), like(ada, 'PUT')])
    expect(taps.map(answer => answer.status)).toEqual([204, 204, 204, 204])
    expect([await seen(ben), await seen(ada)]).toEqual([
      [2, true],
      [2, true],
    ])
    await Promise.all([like(ben, 'DELETE'), like(ben, 'DELETE')])
    expect([await seen(ben), await seen(ada)]).toEqual([
      [1, false],
      [1, true],
    ])
    expect((await town.as(null, 'GET', `/v1/posts/${id}`)).body).toMatchObject({
      counts: { likes: 1 },
      viewer: { liked: false },
    })
  })

  test('stay exact in a storm of likes and unlikes', async () => {
    const id = await town.post(ada, 'storm')
    const members: Uuid[] = []
    for (let i = 0; i < 30; i++) members.push(await town.settle(`storm${i}`))
    await Promise.all(
      members.flatMap((member, i) =>
        (i % 3 === 0 ? (['PUT', 'DELETE', 'PUT'] as const) : (['PUT', 'PUT', 'DELETE'] as const)).map(
          method => town.as(member, method, `/v1/posts/${id}/like`),
        ),
      ),
    )
    const liked = await town.db.query<{ n: bigint }>(
      'SELECT count(*) AS n FROM social.post_like l JOIN social.post p USING (post_id) WHERE p.text = $1',
      ['storm'],
    )
    expect((await town.as(ada, 'GET', `/v1/posts/${id}`)).body.counts.likes).toBe(Number(liked[0]!.n))
  })

  test('of a post deleted at the same moment leave nothing behind', async () => {
    for (let round = 0; round < 10; round++) {
      const id = await town.post(ada, `fleeting ${round}`)
      const answers = await Promise.all([
        town.as(ben, 'PUT', `/v1/posts/${id}/like`),
        town.as(ada, 'DELETE', `/v1/posts/${id}`),
        town.as(ada, 'PUT', `/v1/posts/${id}/like`),
      ])
      for (const { status } of answers) expect([204, 404]).toContain(status)
    }
    const orphans = await town.db.query(
      'SELECT 1 FROM social.post_count c WHERE NOT EXISTS (SELECT FROM social.post p WHERE p.post_id = c.post_id)',
    )
    expect(orphans).toEqual([])
  })

  test('of unknown posts and by visitors are refused', async () => {
    const unknown = toWireId('post', newUuid(town.clock))
    for (const method of ['PUT', 'DELETE'] as const) {
      expect((await town.as(ada, method, `/v1/posts/${unknown}/like`)).status).toBe(404)
      expect((await town.as(null, method, `/v1/posts/${unknown}/like`)).status).toBe(401)
    }
  })
})

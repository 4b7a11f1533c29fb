import { fromWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { circleMembers, findCirclesWith, isInCircle, ownsCircle } from '../lists/circles.ts'
import { listMembersMax, listsMax } from '../policy.ts'
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

const make = async (title: string, isPrivate = true) =>
  (await town.as(ada, 'POST', '/v1/lists', { title, is_private: isPrivate })).body
const add = (listId: string, handle: string) => town.as(ada, 'PUT', `/v1/lists/${listId}/members/${handle}`)

describe('a list', () => {
  test('holds members once, and shows what they write', async () => {
    const list = await make('  Bakers ')
    expect(list).toMatchObject({ title: 'Bakers', is_private: true, size: 0, is_own: true, has_member: null })
    expect(list.id).toMatch(/^list_/)
    for (const handle of ['ben', 'ben', 'cleo']) expect((await add(list.id, handle)).status).toBe(204)
    const posts: string[] = []
    for (let i = 0; i < 5; i++) {
      town.clock.advance(1000)
      posts.unshift(await town.post(i % 2 ? ben : cleo, `post ${i}`))
    }
    await town.post(ada, 'not on it')
    const items = await town.walk(ada, `/v1/lists/${list.id}/timeline`, 2)
    expect(items.map(item => item.post.id)).toEqual(posts)
    const members = await town.walk(ada, `/v1/lists/${list.id}/members`, 1)
    expect(members.map(member => member.handle)).toEqual(['cleo', 'ben'])
    expect((await town.as(ada, 'GET', `/v1/lists/${list.id}`)).body.size).toBe(2)
    const { body } = await town.as(ada, 'GET', '/v1/lists?member=ben')
    expect(body.items).toMatchObject([{ id: list.id, has_member: true }])
    await town.as(ada, 'DELETE', `/v1/lists/${list.id}/members/ben`)
    await town.as(ada, 'DELETE', `/v1/lists/${list.id}/members/ben`)
    expect((await town.as(ada, 'GET', '/v1/lists?member=ben')).body.items).toMatchObject([
      { size: 1, has_member: false },
    ])
  })

  test('is for its owner alone while it is private, and for the others to read when it is not', async () => {
    const list = await make('Quiet')
    const urls = ['', '/members', '/timeline'].map(part => `/v1/lists/${list.id}${part}`)
    for (const url of urls) expect((await town.as(ben, 'GET', url)).status).toBe(404)
    expect((await town.as(ben, 'GET', '/v1/members/ada/lists')).body.items).toEqual([])
    const changed = await town.as(ada, 'PATCH', `/v1/lists/${list.id}`, { title: 'Open', is_private: false })
    expect(changed.body).toMatchObject({ title: 'Open', is_private: false })
    for (const url of urls) expect((await town.as(ben, 'GET', url)).status).toBe(200)
    expect((await town.as(ben, 'GET', '/v1/members/ada/lists')).body.items).toMatchObject([
      { title: 'Open', is_own: false, owner: { handle: 'ada' } },
    ])
    for (const [method, url, body] of [
      ['PATCH', urls[0]!, { title: 'Mine' }],
      ['DELETE', urls[0]!, undefined],
      ['PUT', `${urls[1]}/ben`, undefined],
      ['DELETE', `${urls[1]}/ben`, undefined],
    ] as const) {
      expect((await town.as(ben, method, url, body)).status).toBe(404)
    }
    await town.as(ada, 'PUT', '/v1/members/ben/block')
    for (const url of urls) expect((await town.as(ben, 'GET', url)).status).toBe(404)
    await town.as(ada, 'DELETE', '/v1/members/ben/block')
  })

  test('loses whom a block parts from its owner, and takes none of them', async () => {
    const list = await make('Parted')
    await add(list.id, 'ben')
    await town.as(ben, 'PUT', '/v1/members/ada/block')
    expect((await town.as(ada, 'GET', `/v1/lists/${list.id}`)).body.size).toBe(0)
    expect((await add(list.id, 'ben')).status).toBe(404)
    await town.as(ben, 'DELETE', '/v1/members/ada/block')
    await town.as(ada, 'PUT', '/v1/members/ben/block')
    expect((await add(list.id, 'ben')).body.code).toBe('you_block_member')
    await town.as(ada, 'DELETE', '/v1/members/ben/block')
  })

  test('is a circle that posts can be meant for', async () => {
    const list = await make('Circle')
    await add(list.id, 'cleo')
    const circle = { ownerId: ada, listId: fromWireId('list', list.id)! }
    expect(await circleMembers(town.ctx, circle)).toEqual([cleo])
    const inside = await Promise.all([ada, ben, cleo].map(id => isInCircle(town.ctx, circle, id)))
    expect(inside).toEqual([true, false, true])
    expect(await findCirclesWith(town.ctx, [circle], cleo)).toEqual(new Set([circle.listId]))
    expect([
      await ownsCircle(town.ctx, circle),
      await ownsCircle(town.ctx, { ...circle, ownerId: ben }),
    ]).toEqual([true, false])
    await town.as(ada, 'DELETE', `/v1/lists/${list.id}`)
    expect(await isInCircle(town.ctx, circle, cleo)).toBe(false)
    expect((await town.as(ada, 'GET', `/v1/lists/${list.id}`)).status).toBe(404)
  })

  test.each([
    ['POST', '/v1/lists', { title: '' }, 400],
    ['POST', '/v1/lists', { title: '\u200b' }, 400],
    ['POST', '/v1/lists', { title: 'x'.repeat(61) }, 400],
    ['POST', '/v1/lists', { title: 'x', extra: 1 }, 400],
    ['GET', '/v1/lists/list_nothing', undefined, 400],
    ['GET', '/v1/lists/list_01h455vb4pex5vsknk084sn02q', undefined, 404],
    ['GET', '/v1/lists?member=nobody', undefined, 404],
  ] as const)('%s %s %j is refused', async (method, url, body, status) => {
    expect((await town.as(ada, method, url, body)).status).toBe(status)
  })

  test('has bounds that requests at once cannot pass together', async () => {
    const list = await make('Full')
    const listId = fromWireId('list', list.id)!
    await town.db.query(
      `INSERT INTO social.list_member SELECT $1, $2, gen_random_uuid(), $4 FROM generate_series(1, $3)`,
      [ada, listId, listMembersMax - 1, town.clock.now()],
    )
    await town.db.query('UPDATE social.list SET size = $2 WHERE list_id = $1', [listId, listMembersMax - 1])
    const added = await Promise.all([add(list.id, 'ben'), add(list.id, 'cleo')])
    expect(added.map(answer => answer.status).sort()).toEqual([204, 422])
    const existing = (await town.as(ada, 'GET', '/v1/lists')).body.items.length
    const made = await Promise.all(Array.from({ length: listsMax - existing + 2 }, (_, i) => make(`${i}`)))
    expect(made.filter(answer => answer.code === 'too_many_lists')).toHaveLength(2)
    expect((await town.as(ada, 'GET', '/v1/lists')).body.items).toHaveLength(listsMax)
  })
})

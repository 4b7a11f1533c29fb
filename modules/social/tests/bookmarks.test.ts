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

const keep = (member: Uuid, id: string, body?: object) =>
  town.as(member, 'PUT', `/v1/posts/${id}/bookmark`, body)
const kept = async (member: Uuid, folder?: string) =>
  (await town.posts(member, `/v1/bookmarks${folder ? `?folder=${folder}` : ''}`)).map(post => post.text)
const makeFolder = async (member: Uuid, title: string): Promise<string> =>
  (await town.as(member, 'POST', '/v1/bookmarks/folders', { title })).body.id

describe('bookmarks', () => {
  test('are private, ordered by the keeping and walked by cursor', async () => {
    const ids = []
    for (const text of ['one', 'two', 'three']) ids.push(await town.post(ada, text))
    for (const id of [ids[1]!, ids[0]!, ids[2]!]) {
      town.clock.advance(1000)
      expect((await keep(ben, id)).status).toBe(204)
    }
    expect((await keep(ben, ids[1]!)).status).toBe(204)
    const items = await town.walk(ben, '/v1/bookmarks', 2)
    expect(items.map(item => item.post.text)).toEqual(['three', 'one', 'two'])
    expect(items.every(item => item.post.viewer.bookmarked)).toBe(true)
    expect(await kept(ada)).toEqual([])
    expect((await town.as(ada, 'GET', `/v1/posts/${ids[0]}`)).body.viewer.bookmarked).toBe(false)
    await town.as(ben, 'DELETE', `/v1/posts/${ids[0]}/bookmark`)
    await town.as(ben, 'DELETE', `/v1/posts/${ids[0]}/bookmark`)
    expect(await kept(ben)).toEqual(['three', 'two'])
    await town.as(ada, 'DELETE', `/v1/posts/${ids[2]}`)
    expect(await kept(ben)).toEqual(['two'])
    expect((await town.as(ben, 'DELETE', `/v1/posts/${ids[2]}/bookmark`)).status).toBe(204)
  })

  test('lie in folders, move between them and outlive them', async () => {
    const [bread, tea] = [await makeFolder(ada, ' Bread '), await makeFolder(ada, 'Tea')]
    const id = await town.post(ben, 'rye')
    const folder = async () => (await town.as(ada, 'GET', `/v1/posts/${id}/bookmark`)).body
    expect(await folder()).toEqual({ bookmarked: false, folder_id: null })
    await keep(ada, id, { folder_id: bread })
    expect([await kept(ada, bread), await kept(ada, tea)]).toEqual([['rye'], []])
    await keep(ada, id, {})
    expect(await folder()).toEqual({ bookmarked: true, folder_id: bread })
    await keep(ada, id, { folder_id: tea })
    expect([await kept(ada, bread), await kept(ada, tea)]).toEqual([[], ['rye']])
    await keep(ada, id, { folder_id: null })
    expect(await folder()).toEqual({ bookmarked: true, folder_id: null })
    await keep(ada, id, { folder_id: tea })
    expect((await town.as(ada, 'DELETE', `/v1/bookmarks/folders/${tea}`)).status).toBe(204)
    expect(await folder()).toEqual({ bookmarked: true, folder_id: null })
    const renamed = await town.as(ada, 'PATCH', `/v1/bookmarks/folders/${bread}`, { title: 'Loaves' })
    expect(renamed.body).toEqual({ id: bread, title: 'Loaves' })
    expect((await town.as(ada, 'GET', '/v1/bookmarks/folders')).body.items).toEqual([renamed.body])
  })

  test('find no way into the folders of others', async () => {
    const folder = await makeFolder(ada, 'Secret')
    const id = await town.post(ada, 'visible')
    expect((await keep(ben, id, { folder_id: folder })).status).toBe(404)
    for (const [method, body] of [['PATCH', { title: 'Mine' }], ['DELETE']] as const)
      expect((await town.as(ben, method, `/v1/bookmarks/folders/${folder}`, body)).status).toBe(404)
    expect((await town.as(ben, 'GET', `/v1/bookmarks?folder=${folder}`)).status).toBe(404)
    expect((await town.as(ben, 'GET', '/v1/bookmarks/folders')).body.items).toEqual([])
  })

  test('refuse what is not there, visitors, wrong titles and the 51st folder', async () => {
    const unknown = toWireId('post', newUuid(town.clock))
    expect((await keep(ben, unknown)).status).toBe(404)
    expect((await town.as(ben, 'DELETE', `/v1/posts/${unknown}/bookmark`)).status).toBe(404)
    expect((await town.as(null, 'GET', '/v1/bookmarks')).status).toBe(401)
    expect((await town.as(ben, 'GET', '/v1/bookmarks?cursor=eHg')).body.code).toBe('invalid_cursor')
    for (const title of ['', '\u200b', 'x'.repeat(61)]) {
      const answer = await town.as(ben, 'POST', '/v1/bookmarks/folders', { title })
      expect([answer.status, answer.body.errors[0].field]).toEqual([400, 'title'])
    }
    const made = await Promise.all(
      Array.from({ length: 55 }, (_, i) => town.as(ben, 'POST', '/v1/bookmarks/folders', { title: `f${i}` })),
    )
    expect(made.filter(answer => answer.status === 201)).toHaveLength(50)
    expect(made.find(answer => answer.status !== 201)?.body.code).toBe('too_many_folders')
  })

  test('of a post of somebody who blocks cannot be made and are not shown', async () => {
    const id = await town.post(ada, 'before the block')
    await keep(ben, id)
    await town.as(ada, 'PUT', '/v1/members/ben/block')
    expect((await kept(ben)).includes('before the block')).toBe(false)
    expect((await keep(ben, await town.post(ada, 'after'))).status).toBe(404)
    await town.as(ada, 'DELETE', '/v1/members/ben/block')
  })
})

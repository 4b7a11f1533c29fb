import { newUuid, toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { weighPosts } from '../post-index/weigh-posts.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
let ada: Uuid
let ben: Uuid

beforeAll(async () => {
  town = await foundTown()
  ada = await town.settle('ada')
  ben = await town.settle('ben')
  await town.post(ada, 'Fresh bread at the harbour')
  await town.post(ben, 'Bread again')
  await town.post(ben, 'Fresh fish')
})
afterAll(() => town.close())

const body = (more: object = {}) => ({
  title: 'Bread',
  description: '',
  is_public: false,
  match: 'all',
  rules: [{ kind: 'words', value: 'bread' }],
  ...more,
})
const texts = (answer: { body: { items: { post: { text: string } }[] } }) =>
  answer.body.items.map(item => item.post.text)

describe('a feed', () => {
  test('shows the posts that fulfil its rules, newest first, and follows its changes', async () => {
    const made = await town.as(ada, 'POST', '/v1/feeds', body())
    expect(made).toMatchObject({ status: 201, body: { title: 'Bread', is_own: true, is_kept: true } })
    const url = `/v1/feeds/${made.body.id}`
    expect(texts(await town.as(ada, 'GET', `${url}/timeline`))).toEqual([
      'Bread again',
      'Fresh bread at the harbour',
    ])
    const rules = [
      { kind: 'words', value: 'fresh' },
      { kind: 'author', value: '@BEN' },
      { kind: 'phrase', value: 'bread again', exclude: true },
    ]
    expect(texts(await town.as(ada, 'POST', '/v1/feeds/preview', { match: 'all', rules }))).toEqual([
      'Fresh fish',
    ])
    const changed = await town.as(ada, 'PUT', url, body({ match: 'any', rules }))
    expect(changed.body.rules[1]).toEqual({ kind: 'author', value: 'ben', exclude: false })
    const first = await town.as(ada, 'GET', `${url}/timeline?limit=1`)
    expect(texts(first)).toEqual(['Fresh fish'])
    const second = await town.as(ada, 'GET', `${url}/timeline?cursor=${first.body.next_cursor}`)
    expect(texts(second)).toEqual(['Fresh bread at the harbour'])
  })

  test('of somebody else is there when it is public, and can be kept', async () => {
    const hidden = (await town.as(ada, 'POST', '/v1/feeds', body())).body.id
    const open = (await town.as(ada, 'POST', '/v1/feeds', body({ is_public: true, title: 'Open' }))).body.id
    for (const path of ['', '/timeline'])
      expect((await town.as(ben, 'GET', `/v1/feeds/${hidden}${path}`)).status).toBe(404)
    expect((await town.as(ben, 'PUT', `/v1/feeds/${hidden}/subscription`)).status).toBe(404)
    expect((await town.as(ben, 'PUT', `/v1/feeds/${open}`, body())).status).toBe(404)
    expect((await town.as(ben, 'DELETE', `/v1/feeds/${open}`)).status).toBe(404)
    expect((await town.as(ben, 'GET', '/v1/feeds/public')).body.items).toMatchObject([
      { id: open, is_kept: false },
    ])
    for (let times = 0; times < 2; times += 1)
      expect((await town.as(ben, 'PUT', `/v1/feeds/${open}/subscription`)).status).toBe(204)
    expect((await town.as(ben, 'GET', '/v1/feeds')).body.items).toMatchObject([
      { id: open, is_own: false, is_kept: true },
    ])
    await town.as(ada, 'PUT', `/v1/feeds/${open}`, body())
    expect((await town.as(ben, 'GET', '/v1/feeds')).body.items).toEqual([])
    await town.as(ada, 'DELETE', `/v1/feeds/${open}`)
    expect((await town.as(ada, 'GET', `/v1/feeds/${open}`)).status).toBe(404)
  })

  test.each([
    [{ title: '  ' }, 422, 'title', 'visible_text'],
    [{ title: 'a\nb' }, 422, 'title', 'max_lines'],
    [{ title: 'x'.repeat(51) }, 422, 'title', 'max_graphemes'],
    [{ rules: [] }, 422, 'rules', 'one_included'],
    [{ rules: [{ kind: 'author', value: "x' OR 1=1" }] }, 422, 'rules.0.value', 'member'],
    [{ rules: [{ kind: 'has', value: 'constructor' }] }, 422, 'rules.0.value', 'has'],
    [{ rules: Array.from({ length: 30 }, () => ({ kind: 'tag', value: 'a' })) }, 422, 'rules', 'max_rules'],
  ])('%j is refused', async (more, status, field, rule) => {
    const answer = await town.as(ada, 'POST', '/v1/feeds', body(more))
    expect(answer).toMatchObject({ status, body: { errors: [{ field, rule }] } })
  })

  test('is one of fifty at most, also when they are made at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => town.as(ben, 'POST', '/v1/feeds', body())),
    )
    expect(answers.filter(answer => answer.status === 201)).toHaveLength(50)
    expect(answers.find(answer => answer.status !== 201)!.body.code).toBe('too_many_feeds')
  })

  test('gathers who is on an own list, whom its reader follows, and what many like', async () => {
    const cleo = await town.settle('cleo')
    const made = await town.as(cleo, 'POST', '/v1/lists', { title: 'Bakers', is_private: true })
    const list = made.body.id
    await town.as(cleo, 'PUT', `/v1/lists/${list}/members/ada`)
    await town.as(cleo, 'PUT', '/v1/members/ben/follow')
    await town.post(ada, 'from the list')
    const liked = await town.post(ben, 'from one followed')
    await town.as(cleo, 'PUT', `/v1/posts/${liked}/like`)
    await weighPosts(town.ctx)
    const preview = async (...rules: object[]) =>
      (await town.as(cleo, 'POST', '/v1/feeds/preview', { match: 'all', rules })).body.items.map(
        (item: { post: { text: string } }) => item.post.text,
      )
    const fresh = { kind: 'words', value: 'from' }
    expect(await preview(fresh, { kind: 'list', value: list })).toEqual(['from the list'])
    expect(await preview(fresh, { kind: 'followed', value: '' })).toEqual(['from one followed'])
    expect(await preview(fresh, { kind: 'min_likes', value: '1' })).toEqual(['from one followed'])
    expect(await preview(fresh, { kind: 'list', value: list, exclude: true })).toEqual(['from one followed'])
    const rules = [{ kind: 'list', value: list }]
    // Who is on a private list would be told by what a public feed shows.
    const open = await town.as(cleo, 'POST', '/v1/feeds', body({ is_public: true, rules }))
    expect(open).toMatchObject({ status: 422, body: { errors: [{ field: 'rules.0.value', rule: 'list' }] } })
    const kept = await town.as(cleo, 'POST', '/v1/feeds', body({ rules }))
    expect(kept.body.rules).toEqual([{ kind: 'list', value: list, exclude: false }])
    const foreign = await town.as(ada, 'POST', '/v1/feeds', body({ rules }))
    expect(foreign.status).toBe(422)
  })

  test('shows nothing of a list that has become private since', async () => {
    const dora = await town.settle('dora')
    const list = (await town.as(dora, 'POST', '/v1/lists', { title: 'Open', is_private: false })).body.id
    await town.as(dora, 'PUT', `/v1/lists/${list}/members/ada`)
    const rules = [{ kind: 'list', value: list }]
    const { id } = (await town.as(dora, 'POST', '/v1/feeds', body({ is_public: true, rules }))).body
    const seen = async (reader: Uuid) =>
      (await town.as(reader, 'GET', `/v1/feeds/${id}/timeline`)).body.items.length
    expect(await seen(ben)).toBeGreaterThan(0)
    await town.as(dora, 'PATCH', `/v1/lists/${list}`, { title: 'Open', is_private: true })
    expect(await seen(ben)).toBe(0)
    expect(await seen(dora)).toBeGreaterThan(0)
  })

  test('needs a member; an unknown one is not found', async () => {
    expect((await town.as(null, 'GET', '/v1/feeds')).status).toBe(401)
    const unknown = `/v1/feeds/${toWireId('feed', newUuid(town.clock))}`
    expect((await town.as(ada, 'GET', unknown)).status).toBe(404)
    expect((await town.as(ada, 'GET', '/v1/feeds/public?cursor=x')).body.code).toBe('invalid_cursor')
  })
})

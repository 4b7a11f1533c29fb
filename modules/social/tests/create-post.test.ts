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

const newId = () => toWireId('post', newUuid(town.clock))

describe('POST /v1/posts', () => {
  test('answers the post and shows it to its author at once', async () => {
    const created = await town.as(ada, 'POST', '/v1/posts', { text: ' Bread is out \r\n ' })
    expect(created.status).toBe(201)
    expect(created.body).toMatchObject({
      text: 'Bread is out',
      author: { handle: 'ada' },
      created_at: town.clock.now().toISOString(),
      counts: { likes: 0 },
      viewer: { liked: false },
    })
    for (const url of ['/v1/timelines/home', '/v1/timelines/local', '/v1/members/ada/posts']) {
      const page = await town.as(ada, 'GET', url)
      expect(page.body.items[0], url).toEqual({ post: created.body, reposted_by: null, why: [] })
    }
    const { body: seenByVisitor } = await town.as(null, 'GET', `/v1/posts/${created.body.id}`)
    const viewer = { ...created.body.viewer, may_reply: false, may_repost: false }
    expect(seenByVisitor).toEqual({ ...created.body, viewer })
  })

  test('a double tap makes one post', async () => {
    const body = { id: newId(), text: 'twice' }
    const answers = await Promise.all([1, 2, 3, 4].map(() => town.as(ada, 'POST', '/v1/posts', body)))
    expect(answers.map(a => a.status).sort()).toEqual([200, 200, 200, 201])
    for (const answer of answers) expect(answer.body).toEqual(answers[0]!.body)
    const posts = await town.posts(ada, '/v1/members/ada/posts')
    expect(posts.filter(post => post.id === body.id)).toHaveLength(1)
    expect((await town.as(ada, 'GET', '/v1/profiles/ada')).body.counts.posts).toBe(2)
  })

  test('an id cannot be used for another text, by another author or again after deletion', async () => {
    const id = newId()
    await town.as(ada, 'POST', '/v1/posts', { id, text: 'mine' })
    const reused = [
      await town.as(ada, 'POST', '/v1/posts', { id, text: 'other' }),
      await town.as(ben, 'POST', '/v1/posts', { id, text: 'mine' }),
    ]
    await town.as(ada, 'DELETE', `/v1/posts/${id}`)
    reused.push(await town.as(ada, 'POST', '/v1/posts', { id, text: 'mine' }))
    for (const answer of reused)
      expect(answer).toMatchObject({ status: 422, body: { code: 'post_id_reused' } })
    expect((await town.as(ben, 'GET', '/v1/members/ben/posts')).body.items).toEqual([])
  })

  test('needs a signed-in member', async () => {
    const answer = await town.as(null, 'POST', '/v1/posts', { text: 'hi' })
    expect(answer).toMatchObject({ status: 401, body: { code: 'sign_in_required' } })
  })

  const family = '👨🏽‍👩🏽‍👧🏽‍👦🏽'
  test.each([
    ['html stays as typed', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['an override is taken out', 'invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['500 emoji families fit', family.repeat(500), family.repeat(500)],
    ['NUL is taken out', 'a\u0000b', 'ab'],
    ['a hidden text of tags is taken out', 'hi\u{e0068}\u{e0069}', 'hi'],
  ])('%s', async (_, text, stored) => {
    const answer = await town.as(ada, 'POST', '/v1/posts', { text })
    expect(answer).toMatchObject({ status: 201, body: { text: stored } })
  })

  test.each([
    ['25,001 letters', 'x'.repeat(25_001), 'max_graphemes'],
    ['10,000 mentions', '@abc '.repeat(10_000), 'max_graphemes'],
    ['21 mentions', Array.from({ length: 21 }, (_, i) => `@abc${i}`).join(' '), 'max_mentions'],
    ['3,000 mentions', Array.from({ length: 3_000 }, (_, i) => `@a${i}`).join(' '), 'max_mentions'],
    ['only zero-width characters', '\u200b\u200d\ufeff', 'visible_text'],
    ['an empty text', '', 'visible_text'],
    ['1,001 lines', Array(1_001).fill('x').join('\n'), 'max_lines'],
    ['a tower of marks', `a${'\u0301'.repeat(99)}`, 'stacked_marks'],
    ['half a character', 'a\ud83d', 'well_formed'],
  ])('%s is refused with its rule', async (_, text, rule) => {
    const answer = await town.as(ada, 'POST', '/v1/posts', { text })
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'invalid_text', errors: [{ field: 'text', rule }] },
    })
  })

  test.each([
    ['no text', {}],
    ['a text that is no text', { text: 7 }],
    [
      'an id of another kind',
      { id: toWireId('msg', '019cadf6-0000-7000-8000-000000000000' as Uuid), text: 'x' },
    ],
    ['an unknown field', { text: 'x', author: 'ben' }],
    ['a text beyond all bounds', { text: 'x'.repeat(100_001) }],
  ])('%s is refused', async (_, body) => {
    expect(await town.as(ada, 'POST', '/v1/posts', body)).toMatchObject({
      status: 400,
      body: { code: 'invalid_request' },
    })
  })
})

describe('DELETE /v1/posts/:id', () => {
  test('takes the post and its likes away, once', async () => {
    const { body: post } = await town.as(ada, 'POST', '/v1/posts', { text: 'soon gone' })
    await town.as(ben, 'PUT', `/v1/posts/${post.id}/like`)
    const before = (await town.as(ada, 'GET', '/v1/profiles/ada')).body.counts.posts
    expect((await town.as(ada, 'DELETE', `/v1/posts/${post.id}`)).status).toBe(204)
    expect((await town.as(ada, 'DELETE', `/v1/posts/${post.id}`)).status).toBe(204)
    expect((await town.as(ada, 'GET', '/v1/profiles/ada')).body.counts.posts).toBe(before - 1)
    expect((await town.as(ada, 'GET', `/v1/posts/${post.id}`)).status).toBe(404)
    for (const url of ['/v1/timelines/home', '/v1/timelines/local', '/v1/members/ada/posts']) {
      expect(JSON.stringify((await town.as(ada, 'GET', url)).body), url).not.toContain(post.id)
    }
    expect(await town.db.query('SELECT 1 FROM social.post_count WHERE likes > 0')).toEqual([])
  })

  test("somebody else's and unknown posts are not found", async () => {
    const { body: post } = await town.as(ada, 'POST', '/v1/posts', { text: 'stays' })
    for (const id of [post.id, newId()]) {
      expect(await town.as(ben, 'DELETE', `/v1/posts/${id}`)).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      })
    }
    expect((await town.as(ben, 'GET', `/v1/posts/${post.id}`)).status).toBe(200)
  })

  test('an id that is none is refused', async () => {
    expect((await town.as(ada, 'GET', '/v1/posts/7')).status).toBe(400)
  })
})

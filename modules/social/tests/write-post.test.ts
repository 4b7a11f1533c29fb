import { newUuid, toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

const write = async (by: Uuid, body: object) => (await town.as(by, 'POST', '/v1/posts', body)).body
const read = (viewer: Uuid | null, id: string) => town.as(viewer, 'GET', `/v1/posts/${id}`)

describe('a post', () => {
  test('tells whom and what it names, once each', async () => {
    const post = await write(ada, {
      text: 'For @Ben, @ben and @nobody_here: #Bread #bread #Été :loaf: https://example.org/#x javascript:alert(1)',
      language: 'en-gb',
      content_warning: ' Crumbs ',
    })
    expect(post).toMatchObject({
      mentions: [{ id: toWireId('mem', ben), handle: 'ben' }],
      tags: ['bread', 'été'],
      language: 'en-GB',
      content_warning: 'Crumbs',
      format: 'plain',
    })
    const [event] = await town.db.query<{ payload: object }>(
      "SELECT payload FROM kit.event WHERE type = 'social.post_created' ORDER BY id DESC LIMIT 1",
    )
    expect(event!.payload).toMatchObject({
      mention_ids: [ben],
      links: ['https://example.org/#x'],
      reply_to: null,
    })
  })

  test('that is long is folded in lists and whole on its page', async () => {
    const text = `${'Once upon a time '.repeat(1_000)}the end`
    const post = await write(ada, { text })
    expect(post).toMatchObject({ text, is_folded: false, format: 'basic' })
    const [first] = await town.posts(ben, '/v1/members/ada/posts')
    expect(first).toMatchObject({ id: post.id, is_folded: true })
    expect(first.text.length).toBeLessThanOrEqual(500)
    expect(text.startsWith(first.text)).toBe(true)
    expect((await read(ben, post.id)).body).toMatchObject({ text, is_folded: false })
  })

  test.each([
    [
      'a text that is said to be plain and is too long for it',
      { text: 'x'.repeat(501), format: 'plain' },
      'text',
    ],
    ['a long warning', { text: 'x', content_warning: 'x'.repeat(201) }, 'content_warning'],
    ['a language that is none', { text: 'x', language: '???' }, 'language'],
  ])('with %s is refused', async (_, body, field) => {
    const answer = await town.as(ada, 'POST', '/v1/posts', body)
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_text', errors: [{ field }] } })
  })

  test.each([
    ['HTML', { text: '<script>alert(1)</script>' }],
    ['Markdown that would run', { text: '[x](javascript:alert(1)) ![x](data:text/html,x)', format: 'basic' }],
  ])('with %s is only text', async (_, body) => {
    expect(await write(ada, body)).toMatchObject({ text: body.text, link_card: null, tags: [] })
  })
})

describe('media', () => {
  const upload = async (owner: Uuid) => {
    const id = newUuid(town.clock)
    await town.db.query(
      `INSERT INTO media.attachment VALUES (
         $1, $2, 'unclaimed', 'image', 'image/webp', 'a loaf', 8, 8, NULL, false, NULL, '{large.webp,small.webp}', 9,
         sha256('x'), $3)`,
      [id, owner, town.clock.now()],
    )
    return toWireId('med', id)
  }

  test('is shown with the post, needs no words, and goes with it', async () => {
    const media = [await upload(ada), await upload(ada)]
    const post = await write(ada, { text: '', media })
    expect(post).toMatchObject({ text: '', media: media.map(id => ({ id, alt: 'a loaf' })) })
    expect((await town.posts(ben, '/v1/members/ada/posts?only=media')).map(({ id }) => id)).toEqual([post.id])
    expect((await town.as(ada, 'GET', `/v1/posts/${post.id}/history`)).body.items[0].media).toHaveLength(2)
    await town.as(ada, 'DELETE', `/v1/posts/${post.id}`)
    expect(await town.db.query('SELECT 1 FROM media.attachment')).toEqual([])
  })

  test('of another member, of another post, twice or unknown is refused, and nothing is written', async () => {
    const used = await upload(ada)
    await write(ada, { text: 'one', media: [used] })
    const own = await upload(ada)
    for (const media of [
      [own, used],
      [await upload(ben)],
      [own, own],
      [toWireId('med', newUuid(town.clock))],
    ]) {
      const id = toWireId('post', newUuid(town.clock))
      const answer = await town.as(ada, 'POST', '/v1/posts', { id, text: 'two', media })
      expect(answer).toMatchObject({
        status: 422,
        body: { code: 'media_not_found', errors: [{ field: 'media' }] },
      })
      expect((await town.as(ada, 'POST', '/v1/posts', { id, text: 'two' })).status).toBe(201)
    }
    expect((await town.as(ada, 'POST', '/v1/posts', { text: 'x', media: Array(5).fill(own) })).status).toBe(
      400,
    )
    expect((await write(ada, { text: 'three', media: [own] })).media).toHaveLength(1)
  })
})

describe('visibility', () => {
  test('for a circle holds for those who are in it', async () => {
    const list = (await town.as(ada, 'POST', '/v1/lists', { title: 'Close', is_private: true })).body.id
    await town.as(ada, 'PUT', `/v1/lists/${list}/members/cleo`)
    const post = await write(ada, { text: 'for few', visibility: 'circle', circle_id: list })
    const statuses = await Promise.all(
      [ada, cleo, ben, null].map(async viewer => (await read(viewer, post.id)).status),
    )
    expect(statuses).toEqual([200, 200, 404, 404])
    for (const [by, circle_id] of [
      [ben, list],
      [ada, toWireId('list', newUuid(town.clock))],
      [ada, undefined],
    ] as const) {
      const answer = await town.as(by, 'POST', '/v1/posts', { text: 'x', visibility: 'circle', circle_id })
      expect(answer).toMatchObject({ status: 422, body: { code: 'circle_not_found' } })
    }
  })

  test('for followers and for those named holds on its page, in lists and for likes', async () => {
    await town.follow(ben, 'ada')
    town.clock.advance(1000)
    const followers = await write(ada, { text: 'to followers', visibility: 'followers' })
    const mentioned = await write(ada, { text: 'to @cleo', visibility: 'mentioned' })
    await town.runJobs()
    const status = async (viewer: Uuid | null, id: string) => (await read(viewer, id)).status
    expect(await Promise.all([ada, ben, cleo, null].map(viewer => status(viewer, followers.id)))).toEqual([
      200, 200, 404, 404,
    ])
    expect(await Promise.all([ada, ben, cleo, null].map(viewer => status(viewer, mentioned.id)))).toEqual([
      200, 404, 200, 404,
    ])
    const shown = async (viewer: Uuid | null, url: string) =>
      (await town.posts(viewer, url))
        .map(post => post.id)
        .filter(id => [followers.id, mentioned.id].includes(id))
    expect(await shown(ben, '/v1/timelines/home')).toEqual([followers.id])
    expect(await shown(ben, '/v1/members/ada/posts')).toEqual([followers.id])
    expect(await shown(cleo, '/v1/members/ada/posts')).toEqual([mentioned.id])
    expect(await shown(null, '/v1/members/ada/posts')).toEqual([])
    expect(await shown(ada, '/v1/timelines/local')).toEqual([])
    expect((await town.as(cleo, 'PUT', `/v1/posts/${followers.id}/like`)).status).toBe(404)
    expect((await read(ben, followers.id)).body.viewer).toMatchObject({ may_reply: true, may_repost: false })
    expect(
      (await town.as(cleo, 'POST', '/v1/posts', { text: 'hm', reply_to: followers.id })).body,
    ).toMatchObject({
      code: 'reply_to_gone',
      errors: [{ field: 'reply_to' }],
    })
    expect((await town.as(ben, 'POST', '/v1/posts', { text: 'see', quote: followers.id })).body.code).toBe(
      'cannot_quote',
    )
  })
})

describe('an edit', () => {
  test('changes what the post says and keeps what it said', async () => {
    town.clock.advance(1000)
    const post = await write(ada, { text: 'Opne at 8 #door' })
    const writtenAt = town.clock.now().toISOString()
    town.clock.advance(60_000)
    const edit = (by: Uuid, body: object) => town.as(by, 'PUT', `/v1/posts/${post.id}`, body)
    const edited = await edit(ada, { text: 'Open at 8, says @ben #shop', content_warning: 'early' })
    const editedAt = town.clock.now().toISOString()
    expect(edited).toMatchObject({
      status: 200,
      body: {
        text: 'Open at 8, says @ben #shop',
        edited_at: editedAt,
        created_at: writtenAt,
        mentions: [{ handle: 'ben' }],
        tags: ['shop'],
      },
    })
    town.clock.advance(60_000)
    expect(
      (await edit(ada, { text: 'Open at 8, says @ben #shop', content_warning: 'early' })).body.edited_at,
    ).toBe(editedAt)
    const history = await town.as(null, 'GET', `/v1/posts/${post.id}/history`)
    expect(history.body.items).toMatchObject([
      { version: 2, text: 'Open at 8, says @ben #shop', content_warning: 'early', created_at: editedAt },
      { version: 1, text: 'Opne at 8 #door', content_warning: null, created_at: writtenAt },
    ])
    expect((await edit(ben, { text: 'mine' })).status).toBe(404)
    expect((await edit(ada, { text: '' })).body).toMatchObject({ code: 'invalid_text' })
    await town.as(ada, 'DELETE', `/v1/posts/${post.id}`)
    expect((await edit(ada, { text: 'again' })).status).toBe(404)
    expect((await town.as(ada, 'GET', `/v1/posts/${post.id}/history`)).status).toBe(404)
    expect(await town.db.query('SELECT 1 FROM social.post_version')).toEqual([])
  })

  test('that comes twice at once is one, and there is an end to editing', async () => {
    const { id } = await write(ada, { text: 'v1' })
    const edit = (text: string) => town.as(ada, 'PUT', `/v1/posts/${id}`, { text })
    await Promise.all([edit('v2'), edit('v2'), edit('v2')])
    expect((await town.as(ada, 'GET', `/v1/posts/${id}/history`)).body.items).toHaveLength(2)
    for (let version = 3; version <= 51; version++) await edit(`v${version}`)
    expect(await edit('v52')).toMatchObject({ status: 422, body: { code: 'too_many_edits' } })
    expect((await town.as(ada, 'GET', `/v1/posts/${id}/history`)).body.items).toHaveLength(51)
  })
})

describe('a pin', () => {
  test('holds one post at the top of the first page alone', async () => {
    const dora = await town.settle('dora')
    const ids: string[] = []
    for (const text of ['one', 'two', 'three']) {
      town.clock.advance(1000)
      ids.push((await write(dora, { text })).id)
    }
    const pin = (method: 'PUT' | 'DELETE', id: string, by = dora) =>
      town.as(by, method, `/v1/posts/${id}/pin`)
    const listed = async () => (await town.walk(dora, '/v1/members/dora/posts', 2)).map(item => item.post.id)
    expect((await pin('PUT', ids[1]!)).status).toBe(204)
    expect((await pin('PUT', ids[0]!)).status).toBe(204)
    expect(await listed()).toEqual([ids[0], ids[2], ids[1]])
    expect((await town.posts(ada, '/v1/members/dora/posts')).map(post => post.is_pinned)).toEqual([
      true,
      false,
      false,
    ])
    expect((await pin('DELETE', ids[0]!)).status).toBe(204)
    expect(await listed()).toEqual([ids[2], ids[1], ids[0]])
    expect(await pin('PUT', ids[0]!, ada)).toMatchObject({ status: 422, body: { code: 'cannot_pin' } })
    const quiet = await write(dora, { text: 'quiet', visibility: 'mentioned' })
    expect((await pin('PUT', quiet.id)).body.code).toBe('cannot_pin')
  })
})

import { fromWireId, newUuid, toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
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

async function upload(alt: string | null, owner = ada): Promise<string> {
  const id = newUuid(town.clock)
  await town.db.query(
    `INSERT INTO media.attachment VALUES (
       $1, $2, 'unclaimed', 'image', 'image/webp', $4, 8, 8, NULL, false, NULL, '{large.webp,small.webp}', 9,
       sha256('x'), $3)`,
    [id, owner, town.clock.now(), alt],
  )
  return toWireId('med', id)
}
const attachments = () => town.db.query('SELECT id FROM media.attachment').then(rows => rows.length)
const stateOf = async (id: string) =>
  (
    await town.db.query<{ state: string }>('SELECT state FROM media.attachment WHERE id = $1', [
      fromWireId('med', id),
    ])
  )[0]?.state

interface Shown {
  id: string
  alt: string | null
}
const shownIn = (body: { media: Shown[] }) => body.media.map(({ id, alt }) => [id, alt])

let loaf: string
let oven: string
let postId: string
const edit = (body: object) => town.as(ada, 'PUT', `/v1/posts/${postId}`, { text: 'Bread', ...body })
const history = async () => (await town.as(ben, 'GET', `/v1/posts/${postId}/history`)).body.items.map(shownIn)

beforeEach(async () => {
  await town.db.query('DELETE FROM media.attachment')
  loaf = await upload('A loaf')
  oven = await upload(null)
  postId = (await town.as(ada, 'POST', '/v1/posts', { text: 'Bread', media: [loaf, oven] })).body.id
  town.clock.advance(60_000)
})

test('pictures are added, taken out, moved and described, and each version shows what it showed', async () => {
  const market = await upload('The market')
  const first = await edit({ media: [{ id: oven, alt: 'The oven' }, { id: market }, { id: loaf }] })
  expect(first.status).toBe(200)
  expect(first.body.edited_at).toBe(town.clock.now().toISOString())
  const second = [
    [oven, 'The oven'],
    [market, 'The market'],
    [loaf, 'A loaf'],
  ]
  expect(shownIn(first.body)).toEqual(second)
  // Words of the post alone leave the pictures.
  expect(shownIn((await edit({ text: 'Bread and cake' })).body)).toEqual(second)
  const last = await edit({ text: '', media: [{ id: loaf, alt: 'Rye' }] })
  expect(last.body.text).toBe('')
  expect(await history()).toEqual([
    [[loaf, 'Rye']],
    second,
    second,
    [
      [loaf, 'A loaf'],
      [oven, null],
    ],
  ])
  // What was taken out is still seen in the history, may come back, and goes with the post.
  expect(await stateOf(market)).toBe('claimed')
  expect(shownIn((await edit({ media: [{ id: market }] })).body)).toEqual([[market, 'The market']])
  expect((await town.posts(ben, '/v1/members/ada/posts?only=media')).map(({ id }) => id)).toContain(postId)
  await town.as(ada, 'DELETE', `/v1/posts/${postId}`)
  expect(await attachments()).toBe(0)
})

test('the same again, or no media named, is no edit', async () => {
  const same = { media: [{ id: loaf, alt: ' A loaf ' }, { id: oven }] }
  for (const body of [same, {}]) expect((await edit(body)).body.edited_at).toBeNull()
  expect(await history()).toHaveLength(1)
})

test('a text may go only where pictures stay', async () => {
  expect(await edit({ text: '', media: [] })).toMatchObject({ status: 400, body: { code: 'invalid_text' } })
  const bare = await edit({ media: [] })
  expect(bare).toMatchObject({ status: 200, body: { media: [] } })
  expect((await town.posts(ben, '/v1/members/ada/posts?only=media')).map(({ id }) => id)).not.toContain(
    postId,
  )
})

test('what cannot be shown is refused, and nothing is written or taken', async () => {
  const fresh = await upload(null)
  const other = await upload(null)
  await town.as(ada, 'POST', '/v1/posts', { text: 'Another', media: [other] })
  const foreign = await upload('Ben’s', ben)
  for (const bad of [other, foreign, toWireId('med', newUuid(town.clock)), fresh]) {
    const media = [{ id: fresh }, { id: bad, alt: 'Mine now' }]
    expect(await edit({ media })).toMatchObject({
      status: 422,
      body: { code: 'media_not_found', errors: [{ field: 'media' }] },
    })
  }
  expect(await edit({ media: [{ id: loaf }, { id: fresh, alt: 'x'.repeat(1_501) }] })).toMatchObject({
    status: 400,
    body: { code: 'invalid_alt', errors: [{ field: 'media.1.alt', rule: 'max_graphemes' }] },
  })
  for (const media of [[loaf], [{ id: 'loaf' }], [{ id: loaf, url: 'x' }], Array(5).fill({ id: loaf })])
    expect((await edit({ media })).status).toBe(400)
  expect(await stateOf(fresh)).toBe('unclaimed')
  expect(await history()).toHaveLength(1)
  const byBen = { text: 'Mine', media: [{ id: loaf }] }
  expect((await town.as(ben, 'PUT', `/v1/posts/${postId}`, byBen)).status).toBe(404)
})

import { newUuid, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let nadia: Uuid
let tom: Uuid
let ines: Uuid

beforeAll(async () => {
  town = await foundTown()
  nadia = await town.settle('nadia')
  tom = await town.settle('tom')
  ines = await town.settle('ines')
})
afterAll(() => town.close())

const act = (memberId: Uuid, method: 'PUT' | 'DELETE', handle: string, what: string, body?: object) =>
  town.as(memberId, method, `/v1/members/${handle}/${what}`, body)
const watches = async (memberId: Uuid, handle: string): Promise<boolean> =>
  (await town.as(memberId, 'GET', `/v1/profiles/${handle}`)).body.viewer.watches
const told = async (memberId: Uuid): Promise<string[]> =>
  (await town.bell(memberId, 'posts')).map(notice => notice.post.text)

async function post(memberId: Uuid, text: string, more: object = {}): Promise<string> {
  town.clock.advance(60_000)
  const answer = await town.as(memberId, 'POST', '/v1/posts', { text, ...more })
  expect(answer.status).toBe(201)
  return answer.body.id
}

beforeEach(async () => {
  await town.db.query('DELETE FROM notifications.notice')
  for (const member of [tom, ines]) {
    await act(member, 'PUT', 'nadia', 'follow')
    expect((await act(member, 'PUT', 'nadia', 'watch')).status).toBe(204)
  }
})

test('who watches a member is told of each post, once, until it is deleted', async () => {
  expect(await watches(tom, 'nadia')).toBe(true)
  expect((await act(tom, 'PUT', 'nadia', 'watch')).status).toBe(204)
  const id = await post(nadia, 'Bread at noon')
  await post(nadia, 'And at six')
  const [latest, first, ...others] = await town.bell(tom, 'posts')
  expect(others).toEqual([])
  expect(latest).toMatchObject({
    kind: 'new_post',
    actors: [{ handle: 'nadia' }],
    post: { text: 'And at six' },
  })
  expect(first).toMatchObject({ post: { id } })
  expect(await town.bell(nadia, 'posts')).toEqual([])
  await town.as(nadia, 'PUT', `/v1/posts/${id}`, { text: 'Bread at one' })
  expect(await told(tom)).toEqual(['And at six', 'Bread at one'])
  await town.as(nadia, 'DELETE', `/v1/posts/${id}`)
  expect(await told(tom)).toEqual(['And at six'])
})

test('a watch needs a follow and ends with it, with a mute and with a block', async () => {
  const refusal = { status: 422, body: { code: 'cannot_watch' } }
  expect(await act(nadia, 'PUT', 'tom', 'watch')).toMatchObject(refusal)
  expect(await act(nadia, 'PUT', 'nadia', 'watch')).toMatchObject(refusal)
  expect((await act(nadia, 'PUT', 'nobody', 'watch')).status).toBe(404)
  expect((await town.as(null, 'PUT', '/v1/members/nadia/watch')).status).toBe(401)
  for (const [method, what] of [
    ['DELETE', 'watch'],
    ['DELETE', 'follow'],
    ['PUT', 'mute'],
    ['PUT', 'block'],
  ] as const) {
    await act(tom, 'PUT', 'nadia', 'follow')
    await act(tom, 'PUT', 'nadia', 'watch')
    expect(await watches(tom, 'nadia')).toBe(true)
    await act(tom, method, 'nadia', what, what === 'mute' ? {} : undefined)
    expect(await watches(tom, 'nadia')).toBe(false)
    if (what === 'mute') expect(await act(tom, 'PUT', 'nadia', 'watch')).toMatchObject(refusal)
    await act(tom, 'DELETE', 'nadia', 'mute')
    await act(tom, 'DELETE', 'nadia', 'block')
  }
  // Not by following again either.
  await act(tom, 'PUT', 'nadia', 'follow')
  expect(await watches(tom, 'nadia')).toBe(false)
  await post(nadia, 'Who hears this')
  expect(await told(tom)).toEqual([])
  expect(await told(ines)).toEqual(['Who hears this'])
  await act(nadia, 'PUT', 'ines', 'block')
  await act(nadia, 'DELETE', 'ines', 'block')
  expect(await watches(ines, 'nadia')).toBe(false)
})

test('nobody is told of a post that is not for them, and of one that names them in the nearer way', async () => {
  const list = (await town.as(nadia, 'POST', '/v1/lists', { title: 'Bakers', is_private: true })).body
  await town.as(nadia, 'PUT', `/v1/lists/${list.id}/members/ines`)
  await post(nadia, 'For my followers', { visibility: 'followers' })
  await post(nadia, 'For the bakers', { visibility: 'circle', circle_id: list.id })
  await post(nadia, 'For @ines alone', { visibility: 'mentioned' })
  await post(nadia, 'Ask @ines for everybody')
  expect(await told(tom)).toEqual(['Ask @ines for everybody', 'For my followers'])
  expect(await told(ines)).toEqual(['For the bakers', 'For my followers'])
  expect(await town.bell(ines, 'mentions')).toHaveLength(2)
})

test('answers to others and reposts are not told, a thread of the own is', async () => {
  const other = await post(tom, 'Is the bakery open')
  await post(nadia, 'It is', { reply_to: other })
  await town.as(nadia, 'PUT', `/v1/posts/${other}/repost`)
  const own = await post(nadia, 'A story')
  await post(nadia, 'Its second part', { reply_to: own })
  expect(await told(ines)).toEqual(['Its second part', 'A story'])
})

test('muted words and threads stay quiet', async () => {
  await town.as(tom, 'POST', '/v1/me/muted-words', { text: 'rye' })
  const id = await post(nadia, 'Fresh rye bread')
  await town.as(ines, 'PUT', `/v1/threads/${id}/mute`)
  await post(nadia, 'Half of it is gone', { reply_to: id })
  expect(await told(tom)).toEqual(['Half of it is gone'])
  expect(await told(ines)).toEqual([])
  expect(await town.unread(ines)).toBe(0)
})

test('can be switched off like every kind', async () => {
  await town.as(tom, 'PATCH', '/v1/notifications/settings', {
    kinds: [{ kind: 'new_post', in_app: false, push: false, email: false }],
  })
  await post(nadia, 'Quiet bread')
  expect(await told(tom)).toEqual([])
  expect(await told(ines)).toEqual(['Quiet bread'])
})

test('many are told five hundred at a time, each once', async () => {
  const crowd = Array.from({ length: 1_001 }, () => newUuid(town.clock))
  await town.db.query(
    `INSERT INTO social.watcher (member_id, watcher_id) SELECT $1, * FROM unnest($2::uuid[])`,
    [nadia, crowd],
  )
  const events = () =>
    town.db
      .query(`SELECT FROM kit.event WHERE type = 'social.watched_post_created'`)
      .then(rows => rows.length)
  const before = await events()
  await post(nadia, 'Bread for a thousand')
  await town.runJobs()
  expect((await events()) - before).toBe(3)
  const counts = () =>
    town.db.query<{ n: number }>(
      `SELECT count(*)::integer AS n FROM notifications.notice WHERE member_id = ANY($1)`,
      [crowd],
    )
  expect(await counts()).toEqual([{ n: 1_001 }])
})

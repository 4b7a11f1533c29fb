import { fromWireId, newUuid, toWireId, type Uuid } from '@stoa/kit'
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

const minute = 60_000
const day = 24 * 60 * minute
const ahead = (ms: number) => new Date(town.clock.now().getTime() + ms).toISOString()
const draft = (member: Uuid, text: string, more: object = {}, post: object = {}) =>
  town.as(member, 'POST', '/v1/drafts', { post: { text, ...post }, ...more })
const read = (member: Uuid, id: string) => town.as(member, 'GET', `/v1/drafts/${id}`)
const change = (id: string, body: object) => town.as(ada, 'PUT', `/v1/drafts/${id}`, body)
const list = async (member: Uuid, query = '') =>
  (await town.as(member, 'GET', `/v1/drafts${query}`)).body.items.map(
    (item: { post: { text: string } }) => item.post.text,
  )
const published = async (id: string) => (await town.as(ben, 'GET', `/v1/posts/${id}`)).body.text
/** Runs what is due by the test's clock: the runner's own is another one. */
const runDue = async () => {
  await town.db.query('UPDATE graphile_worker._private_jobs SET run_at = now()')
  await town.runJobs()
}
const failures = async (id: string) =>
  (
    await town.db.query<{ payload: { code: string } }>(
      "SELECT payload FROM kit.event WHERE type = 'social.draft_failed' AND key = $1",
      [fromWireId('post', id)],
    )
  ).map(event => event.payload.code)

describe('drafts', () => {
  test('are kept as they are, in the order of their changes, for their author alone', async () => {
    const first = (await draft(ada, 'half a th')).body
    town.clock.advance(minute)
    const second = (await draft(ada, '')).body
    expect(first).toMatchObject({ version: 1, publish_at: null, failure: null, media: [] })
    expect(await list(ada)).toEqual(['', 'half a th'])
    town.clock.advance(minute)
    const changed = await change(first.id, { version: 1, post: { text: 'a thought' }, publish_at: null })
    expect(changed.body).toMatchObject({ id: first.id, version: 2, post: { text: 'a thought' } })
    expect(await list(ada)).toEqual(['a thought', ''])
    expect(await list(ben)).toEqual([])
    for (const [method, url, body] of [
      ['GET', `/v1/drafts/${first.id}`],
      ['PUT', `/v1/drafts/${first.id}`, { version: 2, post: { text: 'x' }, publish_at: null }],
      ['DELETE', `/v1/drafts/${first.id}`],
      ['POST', `/v1/drafts/${first.id}/publish`, { version: 2 }],
    ] as const)
      expect((await town.as(ben, method, url, body)).status).toBe(404)
    for (const { id } of [first, second]) await town.as(ada, 'DELETE', `/v1/drafts/${id}`)
    expect(await list(ada)).toEqual([])
    expect((await town.as(ada, 'DELETE', `/v1/drafts/${first.id}`)).status).toBe(404)
  })

  test('of two devices, the second learns of the first', async () => {
    const { id } = (await draft(ada, 'one')).body
    const answers = await Promise.all(
      ['two', 'three'].map(text => change(id, { version: 1, post: { text }, publish_at: null })),
    )
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 409])
    const refused = answers.find(answer => answer.status === 409)!
    expect(refused.body).toMatchObject({ code: 'draft_changed', version: 2, errors: [{ field: 'version' }] })
    expect((await town.as(ada, 'POST', `/v1/drafts/${id}/publish`, { version: 1 })).status).toBe(409)
    await town.as(ada, 'DELETE', `/v1/drafts/${id}`)
  })

  test('become the post of their id, once, whoever presses how often', async () => {
    const { id } = (await draft(ada, 'now it is said')).body
    const presses = await Promise.all(
      Array.from({ length: 4 }, () => town.as(ada, 'POST', `/v1/drafts/${id}/publish`, { version: 1 })),
    )
    expect(presses.map(answer => answer.status).sort()).toEqual([201, 404, 404, 404])
    expect(presses.find(answer => answer.status === 201)!.body).toMatchObject({ id, text: 'now it is said' })
    expect(await published(id)).toBe('now it is said')
    expect(await list(ada)).toEqual([])
    expect((await draft(ada, 'again', { id })).body.code).toBe('post_id_reused')
  })

  test('stay when their post is refused', async () => {
    const { id } = (await draft(ada, '\u200b')).body
    const refused = await town.as(ada, 'POST', `/v1/drafts/${id}/publish`, { version: 1 })
    expect(refused.body).toMatchObject({ code: 'invalid_text', errors: [{ field: 'text' }] })
    expect((await read(ada, id)).body).toMatchObject({ version: 1 })
    await town.as(ada, 'DELETE', `/v1/drafts/${id}`)
  })

  test('sent twice are one, and a hundred are all', async () => {
    const id = toWireId('post', newUuid(town.clock))
    expect((await draft(ben, 'same', { id })).status).toBe(201)
    expect((await draft(ben, 'same', { id })).status).toBe(200)
    expect((await draft(ben, 'other', { id })).status).toBe(409)
    const made = await Promise.all(Array.from({ length: 104 }, (_, i) => draft(ben, `d${i}`)))
    expect(made.filter(answer => answer.status === 201)).toHaveLength(99)
    expect(made.find(answer => answer.status !== 201)!.body.code).toBe('too_many_drafts')
  })

  test('of a wrong form are refused', async () => {
    for (const body of [
      {},
      { post: {} },
      { post: { text: 'x', id: toWireId('post', newUuid(town.clock)) } },
      { post: { text: 'x', nonsense: 1 } },
      { post: { text: 'x' }, publish_at: 'tomorrow' },
    ])
      expect((await town.as(ada, 'POST', '/v1/drafts', body)).status).toBe(400)
    expect((await town.as(null, 'GET', '/v1/drafts')).status).toBe(401)
    const foreign = { media: [toWireId('med', newUuid(town.clock))] }
    expect((await draft(ada, 'x', {}, foreign)).body.code).toBe('media_not_found')
  })
})

describe('a scheduled post', () => {
  test('is published at its time and not before, once', async () => {
    const { id } = (await draft(ada, 'good morning', { publish_at: ahead(day) })).body
    expect(await list(ada, '?scheduled=true')).toEqual(['good morning'])
    expect(await list(ada, '?scheduled=false')).toEqual([])
    await runDue()
    expect(await published(id)).toBeUndefined()
    town.clock.advance(day - 1)
    await runDue()
    expect(await published(id)).toBeUndefined()
    town.clock.advance(1)
    await runDue()
    expect(await published(id)).toBe('good morning')
    const at = (await town.as(ada, 'GET', `/v1/posts/${id}`)).body.created_at
    expect(at).toBe(town.clock.now().toISOString())
    expect(await list(ada)).toEqual([])
    await town.ctx.db.query(
      `SELECT graphile_worker.add_job('social.publish-draft', json_build_object('member_id', $1::text, 'draft_id', $2::text))`,
      [ada, fromWireId('post', id)],
    )
    await runDue()
    expect(await failures(id)).toEqual([])
  })

  test('can be moved, changed and taken back, and waits out a clock that is set back', async () => {
    const { id } = (await draft(ada, 'later', { publish_at: ahead(day) })).body
    const publish_at = ahead(2 * day)
    await change(id, { version: 1, post: { text: 'even later' }, publish_at })
    town.clock.advance(day + minute)
    await runDue()
    expect(await published(id)).toBeUndefined()
    town.clock.advance(-3 * day)
    await runDue()
    town.clock.advance(4 * day)
    await runDue()
    expect(await published(id)).toBe('even later')
    const other = (await draft(ada, 'never', { publish_at: ahead(day) })).body
    await change(other.id, { version: 1, post: { text: 'never' }, publish_at: null })
    const gone = (await draft(ada, 'gone', { publish_at: ahead(day) })).body
    await town.as(ada, 'DELETE', `/v1/drafts/${gone.id}`)
    town.clock.advance(2 * day)
    await runDue()
    expect(await published(other.id)).toBeUndefined()
    expect(await published(gone.id)).toBeUndefined()
    expect(await list(ada)).toEqual(['never'])
  })

  test('that is refused stays a draft, and its author is told why', async () => {
    const parent = await town.post(ben, 'answer me')
    const scheduled = { publish_at: ahead(day) }
    const { id } = (await draft(ada, 'an answer', scheduled, { reply_to: parent })).body
    await town.as(ben, 'DELETE', `/v1/posts/${parent}`)
    town.clock.advance(day)
    await runDue()
    expect(await failures(id)).toEqual(['reply_to_gone'])
    expect((await read(ada, id)).body).toMatchObject({
      version: 2,
      publish_at: null,
      failure: { code: 'reply_to_gone' },
      post: { text: 'an answer' },
    })
    await runDue()
    expect(await failures(id)).toHaveLength(1)
  })

  test('keeps its poll, which begins when it is published', async () => {
    const poll = { options: ['a', 'b'], minutes: 60 }
    const { id } = (await draft(ada, 'which?', { publish_at: ahead(day) }, { poll })).body
    town.clock.advance(day)
    await runDue()
    const post = (await town.as(ben, 'GET', `/v1/posts/${id}`)).body
    expect(post.poll).toMatchObject({ closed: false, closes_at: ahead(60 * minute) })
  })

  test('is refused at once where it can be known to fail', async () => {
    for (const publish_at of [ahead(-day), ahead(5 * minute - 1), ahead(366 * day)])
      expect((await draft(ada, 'x', { publish_at })).body).toMatchObject({
        code: 'invalid_schedule',
        errors: [{ field: 'publish_at' }],
      })
    const publish_at = ahead(day)
    expect((await draft(ada, '', { publish_at })).body.code).toBe('invalid_text')
    const poll = { options: ['a'], minutes: 60 }
    expect((await draft(ada, 'x', { publish_at }, { poll })).body.code).toBe('invalid_poll')
  })
})

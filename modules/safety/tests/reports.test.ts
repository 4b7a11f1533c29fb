import { toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let ann: Uuid
let bob: Uuid
let mod: Uuid
beforeAll(async () => {
  town = await foundTown()
  ann = await town.settle('ann')
  bob = await town.settle('bob')
  mod = await town.hire('mara')
  town.clock.advance(3 * 86_400_000)
})
afterAll(() => town.close())

const report = (by: Uuid, postId: Uuid, more: object = {}) =>
  town.as(by, 'POST', '/v1/reports', { subject: toWireId('post', postId), reason: 'spam', ...more })

it('keeps what was reported, whatever becomes of it', async () => {
  const post = town.post(bob, 'Buy gold now')
  const filed = await report(ann, post, { comment: 'Again and again.' })
  expect(filed.status).toBe(201)
  expect(filed.body).toMatchObject({ subject_kind: 'post', reason: 'spam', outcome: 'open' })
  town.posts.set(post, { ...town.posts.get(post)!, text: 'Have a nice day' })
  await report(mod, post)
  town.posts.delete(post)
  const [found] = (await town.as(mod, 'GET', '/v1/staff/cases')).body.items
  const { body } = await town.as(mod, 'GET', `/v1/staff/cases/${found.id}`)
  expect(body.now).toBeNull()
  expect(body.kept.map((state: { text: string }) => state.text)).toEqual(['Buy gold now', 'Have a nice day'])
  expect(body.reporters[0]).toMatchObject({ comment: 'Again and again.', member: { handle: 'ann' } })
})

it('counts one report for a member and a subject, and answers it again', async () => {
  const post = town.post(bob, 'Twice')
  const first = await report(ann, post)
  const again = await report(ann, post, { reason: 'minors' })
  expect(again.status).toBe(200)
  expect(again.body).toEqual(first.body)
  const both = await Promise.all([report(mod, post), report(mod, post), report(mod, post)])
  expect(both.map(answer => answer.status).sort()).toEqual([200, 200, 201])
  const { items } = (await town.as(mod, 'GET', '/v1/staff/cases')).body
  const found = items.find((item: { excerpt: string }) => item.excerpt === 'Twice')
  expect(found).toMatchObject({ reports: 2, severity: 1 })
})

it('refuses what does not exist, what is not a subject, oneself, and unknown reasons', async () => {
  const own = town.post(ann, 'Mine')
  expect((await report(ann, own)).body.code).toBe('cannot_report_self')
  const absent = await town.as(ann, 'POST', '/v1/reports', { subject: toWireId('post', ann), reason: 'spam' })
  expect(absent.status).toBe(404)
  const payment = { subject: 'pay_01h455vb4pex5vsknk084sn02q', reason: 'spam' }
  expect((await town.as(ann, 'POST', '/v1/reports', payment)).status).toBe(404)
  expect((await report(ann, town.post(bob, 'x'), { reason: 'dull' })).status).toBe(400)
  expect((await report(ann, town.post(bob, 'x'), { comment: 'a'.repeat(1_001) })).body.errors).toMatchObject([
    { field: 'comment', rule: 'max_graphemes' },
  ])
  const visitor = await town.as(null, 'POST', '/v1/reports', {
    subject: toWireId('post', own),
    reason: 'spam',
  })
  expect(visitor.status).toBe(401)
})

it('takes reports on members', async () => {
  const filed = await town.as(ann, 'POST', '/v1/reports', {
    subject: toWireId('mem', bob),
    reason: 'impersonation',
  })
  expect(filed.status).toBe(201)
  expect(filed.body.subject).toBe(toWireId('mem', bob))
})

it('slows down who reports without end', async () => {
  const eager = await town.settle('eager')
  const answers = []
  for (let i = 0; i < 21; i++) answers.push(await report(eager, town.post(bob, `Post ${i}`)))
  expect(answers.slice(0, 20).every(answer => answer.status === 201)).toBe(true)
  expect(answers[20]).toMatchObject({ status: 429, body: { code: 'too_many_reports' } })
  town.clock.advance(60 * 60_000)
  expect((await report(eager, town.post(bob, 'Later'))).status).toBe(201)
})

it('tells the reporter whether something was done, and no more', async () => {
  const cat = await town.settle('cat')
  const acted = town.post(bob, 'Bad')
  const fine = town.post(bob, 'Fine')
  const badCase = await town.report(cat, acted)
  const fineCase = await town.report(cat, fine)
  await town.decide(mod, badCase, { action: 'remove', reason: 'spam', note: 'Third time' })
  await town.decide(mod, fineCase, { action: 'no_action', reason: 'other' })
  const { items } = (await town.as(cat, 'GET', '/v1/me/reports')).body
  expect(items.map((item: { outcome: string }) => item.outcome)).toEqual(['no_action', 'acted'])
  expect(JSON.stringify(items)).not.toContain('Third time')
  const page = (await town.as(cat, 'GET', '/v1/me/reports?limit=1')).body
  const next = await town.as(cat, 'GET', `/v1/me/reports?limit=1&cursor=${page.next_cursor}`)
  expect([...page.items, ...next.body.items]).toEqual(items)
  expect((await town.as(cat, 'GET', '/v1/me/reports?cursor=bm9uc2Vuc2U')).status).toBe(400)
})

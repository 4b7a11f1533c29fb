import { appendEvent, newUuid, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

const minuteMs = 60_000

test('followers of one day are one notice, the latest first, and who leaves is gone', async () => {
  await town.as(tom, 'PUT', '/v1/members/nadia/follow')
  await town.runJobs()
  town.clock.advance(minuteMs)
  await town.as(ines, 'PUT', '/v1/members/nadia/follow')
  const [notice, ...others] = await town.bell(nadia)
  expect(others).toEqual([])
  expect(notice).toMatchObject({ kind: 'follow', actor_count: 2, read: false, post: null, payment: null })
  expect(notice.actors.map((actor: { handle: string }) => actor.handle)).toEqual(['ines', 'tom'])

  await town.as(ines, 'DELETE', '/v1/members/nadia/follow')
  expect((await town.bell(nadia))[0]).toMatchObject({ actor_count: 1, actors: [{ handle: 'tom' }] })
  await town.as(tom, 'DELETE', '/v1/members/nadia/follow')
  expect(await town.bell(nadia)).toEqual([])
})

test('a repeated event tells nothing twice', async () => {
  const paymentId = newUuid(town.clock)
  await town.pay(tom, nadia, paymentId)
  await town.runJobs()
  const before = await town.bell(nadia, 'payments')
  town.clock.advance(minuteMs)
  await town.pay(tom, nadia, paymentId)
  expect(await town.bell(nadia, 'payments')).toEqual(before)
  expect(before).toMatchObject([
    {
      kind: 'payment_received',
      actors: [{ handle: 'tom' }],
      payment: { amount: { amount: '1250', currency: 'USD' } },
    },
  ])
  expect(await town.bell(tom, 'payments')).toEqual([])
})

test('what was seen counts no more, and what comes after it does', async () => {
  town.clock.advance(minuteMs)
  const seen = (await town.as(nadia, 'GET', '/v1/notifications')).body
  expect(await town.unread(nadia)).toBe(1)
  town.signals.length = 0
  expect((await town.as(nadia, 'PUT', '/v1/notifications/read', { up_to: seen.as_of })).status).toBe(204)
  expect(await town.unread(nadia)).toBe(0)
  expect(town.signals).toEqual([{ to: [nadia], type: 'notification.new', body: { unread: 0 } }])
  expect((await town.bell(nadia))[0].read).toBe(true)

  town.clock.advance(minuteMs)
  await town.pay(ines, nadia, newUuid(town.clock))
  await town.as(tom, 'PUT', '/v1/members/nadia/follow')
  await town.runJobs()
  const counts = (await town.as(nadia, 'GET', '/v1/notifications/unread')).body
  expect(counts.total).toBe(2)
  expect(counts.by_filter).toMatchObject({ payments: 1, follows: 1, mentions: 0 })
  // A mark in the future is now: what comes later is still news.
  await town.as(nadia, 'PUT', '/v1/notifications/read', { up_to: '2999-01-01T00:00:00Z' })
  expect(await town.unread(nadia)).toBe(0)
  town.clock.advance(minuteMs)
  await town.pay(ines, nadia, newUuid(town.clock))
  await town.runJobs()
  expect(await town.unread(nadia)).toBe(1)
  // The mark does not move back.
  await town.as(nadia, 'PUT', '/v1/notifications/read', { up_to: '2020-01-01T00:00:00Z' })
  expect(await town.unread(nadia)).toBe(1)
})

test('pages go on where the last ended, and filters narrow them', async () => {
  for (let count = 0; count < 5; count += 1) {
    town.clock.advance(minuteMs)
    await town.pay(tom, ines, newUuid(town.clock))
    await town.runJobs()
  }
  const all = await town.bell(ines)
  expect(all).toHaveLength(5)
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const query: string = cursor === null ? '' : `&cursor=${cursor}`
    const page = (await town.as(ines, 'GET', `/v1/notifications?filter=payments&limit=2${query}`)).body
    ids.push(...page.items.map((item: { id: string }) => item.id))
    cursor = page.next_cursor
  } while (cursor !== null)
  expect(ids).toEqual(all.map(notice => notice.id))
  expect(await town.bell(ines, 'mentions')).toEqual([])
})

test('what cannot be read is refused, and visitors have no bell', async () => {
  expect((await town.as(null, 'GET', '/v1/notifications')).status).toBe(401)
  expect((await town.as(null, 'GET', '/v1/notifications/unread')).status).toBe(401)
  expect((await town.as(nadia, 'GET', '/v1/notifications?filter=gossip')).status).toBe(400)
  expect((await town.as(nadia, 'GET', '/v1/notifications?cursor=e30')).body.code).toBe('invalid_cursor')
  for (const up_to of ['yesterday', '', 5, null]) {
    expect((await town.as(nadia, 'PUT', '/v1/notifications/read', { up_to })).status).toBe(400)
  }
})

test('whom one blocks or mutes is not heard of any more, nor is what they did before', async () => {
  const [leo, mia] = [await town.settle('leo'), await town.settle('mia')]
  await town.as(mia, 'PUT', '/v1/members/leo/follow')
  await town.as(tom, 'PUT', '/v1/members/leo/follow')
  await town.runJobs()
  expect((await town.bell(leo))[0]).toMatchObject({ actor_count: 2 })
  expect((await town.as(leo, 'PUT', '/v1/members/mia/mute', {})).status).toBeLessThan(300)
  expect((await town.bell(leo))[0]).toMatchObject({ actor_count: 1, actors: [{ handle: 'tom' }] })
  await town.pay(mia, leo, newUuid(town.clock))
  expect(await town.bell(leo, 'payments')).toEqual([])
  expect((await town.as(leo, 'PUT', '/v1/members/tom/block')).status).toBeLessThan(300)
  expect(await town.bell(leo)).toEqual([])
})

test('decisions of the staff are told to whom they concern, without the reasons', async () => {
  const uma = await town.settle('uma')
  const decide = (type: string, payload: Record<string, unknown>) =>
    appendEvent(town.ctx, { type: `safety.${type}`, key: uma, payload })
  await decide('decision_made', {
    decision_id: newUuid(town.clock),
    member_id: uma,
    action: 'warn',
    reason: 'spam',
  })
  await decide('decision_made', {
    decision_id: newUuid(town.clock),
    member_id: uma,
    action: 'no_action',
    reason: 'spam',
  })
  await decide('report_resolved', { report_id: newUuid(town.clock), reporter_id: uma, outcome: 'acted' })
  const bell = await town.bell(uma, 'account')
  expect(bell.map(notice => [notice.kind, notice.outcome]).sort()).toEqual([
    ['decision', 'warn'],
    ['report_resolved', 'acted'],
  ])
  expect(JSON.stringify(bell)).not.toContain('spam')
})

test('a locked profile hears who asks, and who asked hears that they may follow', async () => {
  const [zoe, sam] = [await town.settle('zoe'), await town.settle('sam')]
  await town.as(zoe, 'PATCH', '/v1/me/profile-settings', { locked: true })
  await town.as(sam, 'PUT', '/v1/members/zoe/follow')
  expect(await town.bell(zoe)).toMatchObject([{ kind: 'follow_request', actors: [{ handle: 'sam' }] }])
  await town.as(zoe, 'POST', '/v1/me/follow-requests/sam/accept')
  expect(await town.bell(sam)).toMatchObject([{ kind: 'follow_accepted', actors: [{ handle: 'zoe' }] }])
})

import { appendEvent, newUuid, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openPushService, type PushService, readClaims, TestBrowser } from './push-service.ts'
import { foundTown, type Town } from './town.ts'

const push = '/v1/notifications/push'
const settings = '/v1/notifications/settings'

let town: Town
let service: PushService
let nadia: Uuid
let tom: Uuid
let session: Uuid
let browser: TestBrowser

beforeAll(async () => {
  town = await foundTown()
  service = await openPushService()
  nadia = await town.settle('nadia')
  tom = await town.settle('tom')
})
afterAll(async () => {
  await service.close()
  await town.close()
})

beforeEach(async () => {
  await town.db.query('DELETE FROM notifications.push_subscription')
  browser = new TestBrowser()
  session = await town.signIn(nadia, 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0')
  await subscribe(`${service.url}/send/nadia`)
  await town.runJobs()
  service.received = []
  service.answer = 201
  town.clock.advance(60_000)
})

const subscribe = (endpoint: string) => town.as(nadia, 'PUT', push, browser.subscription(endpoint), session)
const isSubscribed = async () => (await town.as(nadia, 'GET', push, undefined, session)).body.subscribed

test('a payment is pushed once, encrypted for the browser alone and signed by this Stoa', async () => {
  const paymentId = newUuid(town.clock)
  await town.pay(tom, nadia, paymentId)
  await town.pay(tom, nadia, paymentId)
  await town.runJobs()
  const [sent, ...others] = service.received
  expect(others).toEqual([])
  expect(sent!.headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'normal', ttl: '86400' })
  expect(sent!.headers['topic']).toMatch(/^[\w-]{32}$/)
  expect(sent!.body.includes('tom')).toBe(false)
  expect(browser.read(sent!.body)).toMatchObject({
    title: 'tom paid you $12.50',
    body: 'Harbour Row',
    path: expect.stringMatching(/^\/wallet\/payments\/pay_/),
  })
  const { key, claims } = readClaims(sent!.headers['authorization']!)
  expect(key).toBe((await town.as(nadia, 'GET', push, undefined, session)).body.public_key)
  expect(claims).toMatchObject({ aud: service.url, sub: 'mailto:stoa@harbour.example' })
})

test('a push speaks the language of the member', async () => {
  await town.as(nadia, 'PATCH', settings, { language: 'fr' })
  await town.pay(tom, nadia, newUuid(town.clock))
  await town.runJobs()
  expect(browser.read(service.received[0]!.body)).toMatchObject({
    title: expect.stringMatching(/^tom vous a payé 12,50\s\$$/),
  })
  await town.as(nadia, 'PATCH', settings, { language: 'en' })
})

test('nothing is pushed of what the member wants otherwise, has seen, or in quiet hours', async () => {
  await town.as(nadia, 'PATCH', settings, { kinds: [{ kind: 'payment_received', push: false }] })
  await town.pay(tom, nadia, newUuid(town.clock))
  await town.runJobs()
  expect(service.received).toEqual([])

  const seen = await town.as(nadia, 'PATCH', settings, {
    kinds: [{ kind: 'payment_received', push: true }],
    quiet_hours: { from: '09:00', until: '10:00' },
    time_zone: 'UTC',
  })
  expect(seen.body.quiet_hours).toEqual({ from: '09:00', until: '10:00' })
  await town.pay(tom, nadia, newUuid(town.clock))
  await town.runJobs()
  expect(service.received).toEqual([])
  expect(await town.unread(nadia)).toBeGreaterThan(0)

  await town.as(nadia, 'PATCH', settings, { quiet_hours: null })
  await town.as(tom, 'PUT', '/v1/members/nadia/follow')
  await town.runJobs()
  expect(service.received).toHaveLength(1)
})

test('a sign-in on a new device wakes even in quiet hours', async () => {
  await town.as(nadia, 'PATCH', settings, {
    quiet_hours: { from: '00:00', until: '23:59' },
    time_zone: 'UTC',
  })
  await town.signIn(nadia, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Version/18.0 Safari/604.1')
  await town.runJobs()
  expect(browser.read(service.received[0]!.body)).toMatchObject({
    title: 'New sign-in to your account: Safari · iPhone',
    path: '/me/security',
  })
  expect((await town.bell(nadia, 'account'))[0]).toMatchObject({
    kind: 'new_device',
    device: 'Safari · iPhone',
  })
  town.clock.advance(60_000)
  await town.signIn(nadia, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1) Version/18.1 Safari/604.1')
  expect(await town.bell(nadia, 'account')).toHaveLength(1)
  await town.as(nadia, 'PATCH', settings, { quiet_hours: null })
})

test.each([404, 410])('a browser that is gone (%i) is forgotten', async status => {
  service.answer = status
  await town.pay(tom, nadia, newUuid(town.clock))
  await town.runJobs()
  expect(service.received).toHaveLength(1)
  expect(await isSubscribed()).toBe(false)
})

test('a service that fails is asked again, some times and no more', async () => {
  service.answer = 503
  await town.pay(tom, nadia, newUuid(town.clock))
  await expect(town.runJobs()).rejects.toThrow('it answered 503')
  expect(service.received).toHaveLength(1)
  const jobs = await town.db.query<{ max_attempts: number }>(
    `SELECT max_attempts FROM graphile_worker.jobs WHERE task_identifier = 'notifications.send-push'`,
  )
  expect(jobs).toMatchObject([{ max_attempts: 6 }])
  service.answer = 201
  await town.db.query('UPDATE graphile_worker._private_jobs SET run_at = now()')
  await town.runJobs()
  expect(service.received).toHaveLength(2)
  expect(await isSubscribed()).toBe(true)
})

test.each([301, 400, 403, 413])('an answer of %i is neither followed nor repeated', async status => {
  service.answer = status
  await town.pay(tom, nadia, newUuid(town.clock))
  await town.runJobs()
  await town.db.query('UPDATE graphile_worker._private_jobs SET run_at = now()')
  await town.runJobs()
  expect(service.received).toHaveLength(1)
})

test('signing out, and a session that has ended by itself, take the pushes along', async () => {
  await appendEvent(town.ctx, {
    type: 'identity.sessions_ended',
    key: nadia,
    payload: { member_id: nadia, session_ids: [session] },
  })
  await town.runJobs()
  expect(await isSubscribed()).toBe(false)

  await subscribe(`${service.url}/send/nadia`)
  await town.db.query('DELETE FROM identity.session WHERE id = $1', [session])
  await town.pay(tom, nadia, newUuid(town.clock))
  await town.runJobs()
  expect(service.received).toEqual([])
  expect(await isSubscribed()).toBe(false)
})

test('the member takes no more pushes when they say so', async () => {
  expect((await town.as(nadia, 'DELETE', push, undefined, session)).status).toBe(204)
  await town.pay(tom, nadia, newUuid(town.clock))
  await town.runJobs()
  expect(service.received).toEqual([])
})

test.each([
  'http://push.example/1',
  'https://10.0.0.1/1',
  'https://[fe80::1]/1',
  'javascript:alert(1)',
  'no address',
])('pushes are not sent to %s', async endpoint => {
  const answer = await subscribe(endpoint)
  expect(answer).toMatchObject({ status: 400, body: { code: 'push_endpoint_refused' } })
})

test('keys that are none are refused, and so is a stranger', async () => {
  const { endpoint, keys } = browser.subscription('https://push.example/1')
  for (const wrong of [{ ...keys, auth: 'short' }, { ...keys, p256dh: 'x'.repeat(86) }, {}]) {
    expect((await town.as(nadia, 'PUT', push, { endpoint, keys: wrong })).status).toBe(400)
  }
  expect((await town.as(null, 'PUT', push, { endpoint, keys })).status).toBe(401)
  expect(
    (await town.as(nadia, 'PUT', push, { endpoint: `https://a.example/${'x'.repeat(3000)}`, keys })).status,
  ).toBe(400)
})

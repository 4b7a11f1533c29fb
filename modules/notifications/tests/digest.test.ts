import { newUuid, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

const settings = '/v1/notifications/settings'
const dayMs = 24 * 60 * 60_000

let town: Town
let nadia: Uuid
let tom: Uuid

beforeAll(async () => {
  town = await foundTown()
  nadia = await town.settle('nadia')
  tom = await town.settle('tom')
})
afterAll(() => town.close())
beforeEach(() => {
  town.mails.length = 0
  town.mailFailure.error = null
})

const runDigests = async () => {
  await town.db.query(`SELECT graphile_worker.add_job('notifications.due-digests', '{}')`)
  await town.runJobs()
}
const pay = () => town.pay(tom, nadia, newUuid(town.clock))

test('nobody who did not ask is mailed', async () => {
  await pay()
  await town.runJobs()
  town.clock.advance(8 * dayMs)
  await runDigests()
  expect(town.mails).toEqual([])
})

test('the digest tells what is unseen, in the language of the member, once for each period', async () => {
  await town.as(nadia, 'PATCH', settings, { digest: 'daily', language: 'fr', time_zone: 'Europe/Paris' })
  await town.as(tom, 'POST', '/v1/posts', { text: 'Bread <b>today</b>, @nadia' })
  await town.runJobs()
  town.clock.advance(dayMs)
  await runDigests()
  await runDigests()
  expect(town.mails).toHaveLength(1)
  const [mail] = town.mails
  expect(mail).toMatchObject({ to: 'nadia@example.org', subject: '2 nouveautés sur Harbour Row' })
  expect(mail!.text).toContain('tom vous a payé 12,50')
  expect(mail!.text).toContain('“Bread <b>today</b>, @nadia”')
  expect(mail!.text).toContain('https://stoa.example/unsubscribe?token=mem_')
  expect(mail!.html).toContain('Bread &#60;b&#62;today')
  expect(mail!.html).not.toContain('<b>today')
  expect(mail!.unsubscribeUrl).toMatch(
    /^https:\/\/stoa\.example\/v1\/notifications\/digest\/unsubscribe\?token=/,
  )

  // The next day nothing is new.
  town.clock.advance(dayMs)
  await runDigests()
  expect(town.mails).toHaveLength(1)
})

test('what was seen, and kinds that are not wanted by mail, are left out', async () => {
  await pay()
  await town.runJobs()
  town.clock.advance(60_000)
  await town.as(nadia, 'PUT', '/v1/notifications/read', { up_to: town.clock.now().toISOString() })
  town.clock.advance(dayMs)
  await runDigests()
  expect(town.mails).toEqual([])

  await town.as(nadia, 'PATCH', settings, { kinds: [{ kind: 'payment_received', email: false }] })
  await pay()
  await town.runJobs()
  town.clock.advance(dayMs)
  await runDigests()
  expect(town.mails).toEqual([])
  await town.as(nadia, 'PATCH', settings, { kinds: [{ kind: 'payment_received', email: true }] })
})

test('a mail server that was not reached is asked again; one that failed otherwise is not', async () => {
  await pay()
  await town.runJobs()
  town.clock.advance(dayMs)
  town.mailFailure.error = Object.assign(new Error('connection refused'), { code: 'ECONNECTION' })
  await expect(runDigests()).rejects.toThrow('connection refused')
  town.mailFailure.error = null
  await town.db.query('UPDATE graphile_worker._private_jobs SET run_at = now()')
  await town.runJobs()
  expect(town.mails).toHaveLength(1)

  await pay()
  await town.runJobs()
  town.clock.advance(dayMs)
  town.mailFailure.error = Object.assign(new Error('lost in the middle'), { code: 'EMESSAGE' })
  await runDigests()
  town.mailFailure.error = null
  await town.db.query('UPDATE graphile_worker._private_jobs SET run_at = now()')
  await town.runJobs()
  expect(town.mails).toHaveLength(1)
})

test('one request without signing in ends the digest, as mail programs send it', async () => {
  await pay()
  await town.runJobs()
  town.clock.advance(dayMs)
  await runDigests()
  const { pathname, search } = new URL(town.mails[0]!.unsubscribeUrl!)
  const stop = (url: string) =>
    town.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    })
  expect((await stop(`${pathname}?token=mem_forged.x`)).statusCode).toBe(400)
  expect((await town.as(nadia, 'GET', settings)).body.digest).toBe('daily')
  expect((await stop(`${pathname}${search}`)).statusCode).toBe(204)
  expect((await town.as(nadia, 'GET', settings)).body.digest).toBe('off')
  expect((await stop(`${pathname}${search}`)).statusCode).toBe(204)
})

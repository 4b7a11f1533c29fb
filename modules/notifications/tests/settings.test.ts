import { newUuid, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

const url = '/v1/notifications/settings'

let town: Town
let nadia: Uuid
let tom: Uuid

beforeAll(async () => {
  town = await foundTown()
  nadia = await town.settle('nadia')
  tom = await town.settle('tom')
})
afterAll(() => town.close())

test('every kind has its settings from the beginning, and one change leaves the others as they are', async () => {
  const before = (await town.as(nadia, 'GET', url)).body
  expect(before).toMatchObject({ quiet_hours: null, digest: 'off', language: 'en', time_zone: 'UTC' })
  const changed = await town.as(nadia, 'PATCH', url, {
    kinds: [{ kind: 'follow', push: false }],
    digest: 'weekly',
    time_zone: 'Europe/Paris',
  })
  expect(changed.status).toBe(200)
  const after = (await town.as(nadia, 'GET', url)).body
  expect(after).toEqual(changed.body)
  expect(after).toMatchObject({ digest: 'weekly', time_zone: 'Europe/Paris', language: 'en' })
  type Setting = { kind: string; push: boolean }
  expect(after.kinds).toEqual(
    before.kinds.map((one: Setting) => (one.kind === 'follow' ? { ...one, push: false } : one)),
  )
  expect((await town.as(tom, 'GET', url)).body).toEqual(before)
})

test('a kind that is not wanted in the app is not listed and not counted', async () => {
  await town.as(tom, 'PATCH', url, { kinds: [{ kind: 'payment_received', in_app: false }] })
  await town.pay(nadia, tom, newUuid(town.clock))
  expect(await town.bell(tom)).toEqual([])
  expect(await town.unread(tom)).toBe(0)
  await town.as(tom, 'PATCH', url, { kinds: [{ kind: 'payment_received', in_app: true }] })
  await town.pay(nadia, tom, newUuid(town.clock))
  expect(await town.bell(tom)).toHaveLength(1)
})

test.each([
  [{ kinds: [{ kind: 'gossip', push: true }] }],
  [{ kinds: [{ kind: 'follow', push: 'yes' }] }],
  [{ quiet_hours: { from: '24:00', until: '07:00' } }],
  [{ quiet_hours: { from: '22:00' } }],
  [{ time_zone: 'Harbour/Row' }],
  [{ time_zone: '' }],
  [{ language: 'de' }],
  [{ digest: 'hourly' }],
  [{ gossip: true }],
])('%j is refused', async change => {
  const answer = await town.as(nadia, 'PATCH', url, change)
  expect(answer.status).toBe(400)
  expect(answer.body.errors.length).toBeGreaterThan(0)
})

test('visitors have no settings', async () => {
  expect((await town.as(null, 'GET', url)).status).toBe(401)
  expect((await town.as(null, 'PATCH', url, {})).status).toBe(401)
})

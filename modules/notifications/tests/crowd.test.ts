import { appendEvents, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

const crowdSize = 1_000

let town: Town
let nadia: Uuid
let crowd: Uuid[]

beforeAll(async () => {
  town = await foundTown()
  nadia = await town.settle('nadia')
  crowd = await Promise.all(Array.from({ length: crowdSize }, (_, at) => town.settle(`member_${at}`)))
}, 120_000)
afterAll(() => town.close())

const followsOf = (members: readonly Uuid[]) =>
  members.map(memberId => ({
    type: 'social.member_followed',
    key: nadia,
    payload: { member_id: memberId, followee_id: nadia },
  }))

const rowsIn = async (table: string) =>
  Number((await town.db.query<{ n: bigint }>(`SELECT count(*) AS n FROM notifications.${table}`))[0]!.n)

test('a thousand at once are one notice, counted exactly, woken once and read at one cost', async () => {
  await appendEvents(town.ctx, followsOf(crowd))
  town.signals.length = 0
  const [notice, ...others] = await town.bell(nadia)
  expect(others).toEqual([])
  expect(notice).toMatchObject({ kind: 'follow', actor_count: crowdSize })
  expect(notice.actors).toHaveLength(3)
  expect(await rowsIn('notice')).toBe(1)
  expect(await rowsIn('notice_count')).toBeLessThanOrEqual(16)
  expect(town.signals.filter(signal => signal.type === 'notification.new')).toHaveLength(1)

  town.queries.length = 0
  await town.as(nadia, 'GET', '/v1/notifications')
  const statements = town.queries.length
  await appendEvents(town.ctx, followsOf(crowd))
  expect((await town.bell(nadia))[0]).toMatchObject({ actor_count: crowdSize })
  town.queries.length = 0
  await town.as(nadia, 'GET', '/v1/notifications')
  expect(town.queries).toHaveLength(statements)
}, 120_000)

test('a group whose day is over keeps its count and forgets all but the latest names', async () => {
  town.clock.advance(3.5 * 24 * 60 * 60_000)
  await town.db.query(`SELECT graphile_worker.add_job('notifications.sweep', '{}')`)
  const [notice] = await town.bell(nadia)
  expect(notice).toMatchObject({ actor_count: crowdSize })
  expect(await rowsIn('notice_actor')).toBe(12)
  // A repeat that comes so late tells nothing.
  const late = followsOf(crowd.slice(0, 5))
  const [event] = late
  await town.db.query(`SELECT graphile_worker.add_job('notifications.take-event', $1)`, [
    JSON.stringify({ ...event, event_id: crowd[0], occurred_at: '2026-03-02T09:00:00Z' }),
  ])
  expect((await town.bell(nadia))[0]).toMatchObject({ actor_count: crowdSize })

  town.clock.advance(90 * 24 * 60 * 60_000)
  await town.db.query(`SELECT graphile_worker.add_job('notifications.sweep', '{}')`)
  expect(await town.bell(nadia)).toEqual([])
  expect(await rowsIn('notice_actor')).toBe(0)
})

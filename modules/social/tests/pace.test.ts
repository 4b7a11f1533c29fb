import type { Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let reader: Uuid
beforeAll(async () => {
  town = await foundTown()
  reader = await town.settle('reader')
})
afterAll(() => town.close())

const publish = (by: Uuid, text: string) => town.as(by, 'POST', '/v1/posts', { text })
const offer = 'Buy my watches, they are cheap and good'

it('holds what is repeated again and again: only its author sees it, and it says so', async () => {
  const spammer = await town.settle('spammer')
  const labels = []
  // Case, digits and marks make no other text of it.
  for (let i = 0; i < 6; i++) labels.push((await publish(spammer, `${offer}! ${i}`)).body.label)
  expect(labels).toEqual([null, null, null, null, 'held', 'held'])
  const held = (await publish(spammer, offer.toUpperCase())).body
  expect(held.label).toBe('held')
  expect((await town.as(reader, 'GET', `/v1/posts/${held.id}`)).status).toBe(404)
  expect((await town.as(null, 'GET', `/v1/posts/${held.id}`)).status).toBe(404)
  expect((await town.as(spammer, 'GET', `/v1/posts/${held.id}`)).body.label).toBe('held')
  const shown = await town.walk(reader, '/v1/timelines/local', 50)
  expect(shown).toHaveLength(4)
  const [row] = await town.db.query<{ count: number }>(
    "SELECT count(*)::integer AS count FROM safety.moderation_case WHERE reason = 'spam'",
  )
  expect(row!.count).toBe(3)
})

it('lets a new member talk', async () => {
  const talker = await town.settle('talker')
  for (const text of [
    'Hello all',
    'Good morning',
    'Good morning',
    'Good morning',
    'https://a.example and https://b.example',
  ]) {
    expect((await publish(talker, text)).body.label).toBeNull()
  }
})

it('slows down who follows everybody, and says until when', async () => {
  const collector = await town.settle('collector')
  for (let i = 0; i < 100; i++) await town.follow(collector, 'reader')
  const refused = await town.follow(collector, 'reader')
  expect(refused).toMatchObject({ status: 429, body: { code: 'slow_down', reasons: ['burst'] } })
  expect(refused.body.retry_after_seconds).toBe(600)
  town.clock.advance(600_000)
  expect((await town.follow(collector, 'reader')).status).toBe(204)
})

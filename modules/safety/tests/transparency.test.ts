import type { Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let reporter: Uuid
let author: Uuid
let mod: Uuid
beforeAll(async () => {
  town = await foundTown()
  reporter = await town.settle('reporter')
  author = await town.settle('author')
  mod = await town.hire('mara')
})
afterAll(() => town.close())

it('counts by month for everybody, and tells few as fewer than five', async () => {
  for (let i = 0; i < 6; i++) {
    const caseId = await town.report(reporter, town.post(author, `Spam ${i}`), 'spam')
    town.clock.advance(30 * 60_000)
    const action = i < 5 ? 'remove' : 'no_action'
    await town.decide(mod, caseId, { action, reason: 'spam' })
  }
  await town.report(reporter, town.post(author, 'Rude'), 'harassment')
  await town.runJobs()
  const { status, body } = await town.as(null, 'GET', '/v1/transparency')
  expect(status).toBe(200)
  expect(body.fewer_than).toBe(5)
  expect(body.months).toEqual([
    {
      month: '2026-03',
      reports: {
        // Seven in all; said, it would tell the hidden one.
        total: null,
        by_reason: [
          { reason: 'harassment', count: null },
          { reason: 'spam', count: 6 },
        ],
      },
      actions: {
        total: null,
        by_kind: [
          { action: 'no_action', reason: 'spam', count: null },
          { action: 'remove', reason: 'spam', count: 5 },
        ],
      },
      appeals: { made: 0, upheld: 0, overturned: 0 },
      median_minutes: 30,
    },
  ])
})

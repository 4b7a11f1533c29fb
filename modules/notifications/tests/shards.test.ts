import { findShardBreaches } from '@stoa/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

test('every table can be spread by the member who is told', async () => {
  const tables = [
    'notice',
    'notice_actor',
    'notice_count',
    'reading',
    'kind_setting',
    'preference',
    'push_subscription',
    'known_device',
  ]
  const keys = Object.fromEntries(tables.map(table => [table, 'member_id']))
  expect(await findShardBreaches(town.db, 'notifications', keys)).toEqual([])
})

import { findShardBreaches } from '@stoa/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

test('every table can be spread by its key', async () => {
  const breaches = await findShardBreaches(town.db, 'messaging', {
    conversation: 'conversation_id',
    participant: 'conversation_id',
    message: 'conversation_id',
    older_chat: 'member_id',
    account: 'member_id',
    device: 'member_id',
    device_link: 'member_id',
    key_package: 'member_id',
    welcome: 'member_id',
    epoch_key: 'member_id',
    member_chat: 'member_id',
    chat_pair: 'low_member_id',
    chat: 'chat_id',
    chat_member: 'chat_id',
    envelope: 'chat_id',
    chat_epoch: 'chat_id',
    chat_file: 'chat_id',
    file_quota: 'member_id',
  })
  expect(breaches).toEqual([])
})

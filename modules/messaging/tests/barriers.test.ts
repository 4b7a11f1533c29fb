import type { Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let ada: Uuid
let ben: Uuid
let talk: string
beforeAll(async () => {
  town = await foundTown()
  ada = await town.settle('ada')
  ben = await town.settle('ben')
  talk = await town.open(ada, 'ben')
  await town.send(ben, talk, 'Hello Ada')
})
afterAll(() => town.close())

const read = async (who: Uuid) => (await town.as(who, 'GET', `/v1/conversations/${talk}`)).body

test('across a block nothing is sent either way, and only who blocks is told of a block', async () => {
  const id = town.newMessageId()
  expect((await town.send(ben, talk, 'Before', id)).status).toBe(201)
  town.block(ada, ben)
  expect(await town.send(ada, talk, 'Hi')).toMatchObject({ status: 422, body: { code: 'you_block_member' } })
  const refused = await town.send(ben, talk, 'Hi')
  expect(refused).toMatchObject({ status: 422, body: { code: 'member_unavailable' } })
  expect(JSON.stringify(refused.body)).not.toContain('block')
  // What was taken before the block is the same message when it is sent again.
  expect((await town.send(ben, talk, 'Before', id)).status).toBe(200)
  expect((await read(ada)).barrier).toBe('you_block')
  expect((await read(ben)).barrier).toBe('unavailable')
  expect((await town.as(ben, 'GET', '/v1/conversations')).body.items[0].barrier).toBe('unavailable')
  const { body } = await town.as(ada, 'GET', `/v1/conversations/${talk}/messages`)
  expect(body.items.map((message: { text: string }) => message.text)).toEqual(['Hello Ada', 'Before'])
  town.unblock(ada, ben)
  expect((await town.send(ada, talk, 'Again')).status).toBe(201)
  expect((await read(ben)).barrier).toBeNull()
})

test('no chat is started across a block, and one that stands still opens', async () => {
  const cleo = await town.settle('cleo')
  town.block(ada, cleo)
  const open = (who: Uuid, handle: string) => town.as(who, 'PUT', `/v1/conversations/with/${handle}`)
  expect((await open(ada, 'cleo')).body.code).toBe('you_block_member')
  const refused = await open(cleo, 'ada')
  const nobody = await open(cleo, 'nobody')
  expect(refused.status).toBe(404)
  expect({ ...refused.body, instance: '' }).toEqual({ ...nobody.body, instance: '' })
  expect((await town.as(cleo, 'GET', '/v1/conversations')).body.items).toEqual([])
  town.block(ada, ben)
  expect((await open(ada, 'ben')).body.id).toBe(talk)
  town.unblock(ada, ben)
})

test('who reads across a block does so unseen, until the block is gone and they read on', async () => {
  const { body: last } = await town.send(ben, talk, 'Are you there?')
  town.block(ada, ben)
  town.signals.length = 0
  const before = (await read(ben)).other_read_seq
  await town.as(ada, 'POST', `/v1/conversations/${talk}/read`, { seq: last.seq })
  expect(town.signals).toEqual([expect.objectContaining({ type: 'conversation.read', to: [ada] })])
  expect((await read(ada)).unread_count).toBe(0)
  expect((await read(ben)).other_read_seq).toBe(before)
  town.unblock(ada, ben)
  expect((await read(ben)).other_read_seq).toBe(before)
  const { body: next } = await town.send(ben, talk, 'Good')
  await town.as(ada, 'POST', `/v1/conversations/${talk}/read`, { seq: next.seq })
  expect((await read(ben)).other_read_seq).toBe(next.seq)
})

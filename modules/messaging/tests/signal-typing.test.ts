import { type MemberCtx, newUuid, toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTypingHandler } from '../signal-typing.ts'
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
})
afterAll(() => town.close())

function ctxOf(memberId: Uuid): MemberCtx {
  return { ...town.ctx, actor: { kind: 'member', memberId, sessionId: memberId, steppedUpAt: null } }
}

test('typing is told to the other member only, at most every two seconds', async () => {
  const type = createTypingHandler(town)
  const frame = { type: 'typing', conversation_id: talk }
  town.signals.length = 0
  await type(ctxOf(ada), frame)
  await type(ctxOf(ada), frame)
  const told = { to: [ben], type: 'typing', body: { conversation_id: talk, member_id: toWireId('mem', ada) } }
  expect(town.signals).toEqual([told])
  town.clock.advance(2000)
  await type(ctxOf(ada), frame)
  expect(town.signals).toEqual([told, told])
  await type(ctxOf(ben), frame)
  expect(town.signals[2]).toMatchObject({ to: [ada] })
})

test('frames about foreign or unknown conversations and malformed ones are dropped', async () => {
  const type = createTypingHandler(town)
  const cleo = await town.settle('cleo')
  town.signals.length = 0
  for (const conversation_id of [talk, toWireId('conv', newUuid(town.clock)), '', 7, null, 'conv_zzz']) {
    await type(ctxOf(cleo), { type: 'typing', conversation_id })
  }
  await type(ctxOf(ada), { type: 'typing' })
  expect(town.signals).toEqual([])
})

test('nobody is told of typing across a block, whoever made it', async () => {
  const type = createTypingHandler(town)
  const frame = { type: 'typing', conversation_id: talk }
  town.block(ada, ben)
  town.signals.length = 0
  await type(ctxOf(ada), frame)
  await type(ctxOf(ben), frame)
  expect(town.signals).toEqual([])
  town.unblock(ada, ben)
  town.clock.advance(2000)
  await type(ctxOf(ben), frame)
  expect(town.signals).toHaveLength(1)
})

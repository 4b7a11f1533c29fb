import { fixedClock, newUuid, type Uuid } from '@stoa/kit'
import { expect, test } from 'vitest'
import { counterSlots, inLockOrder, slotOf } from './counter.ts'

test('members spread over all slots', () => {
  const clock = fixedClock(new Date(0))
  const slots = new Set(Array.from({ length: 500 }, () => slotOf(newUuid(clock))))
  expect([...slots].sort((a, b) => a - b)).toEqual([...Array(counterSlots).keys()])
})

test('locks are taken in one order, whoever follows whom', () => {
  const a = { memberId: 'a' as Uuid, slot: 0 }
  const b0 = { memberId: 'b' as Uuid, slot: 0 }
  const b7 = { memberId: 'b' as Uuid, slot: 7 }
  expect(inLockOrder([b7, a, b0])).toEqual([a, b0, b7])
  expect(inLockOrder([b0, b7, a])).toEqual([a, b0, b7])
})

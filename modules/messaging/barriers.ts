import type { Barrier } from '@stoa/identity'
import type { MessagingRefusal } from './errors.ts'

type BarrierRefusal = Extract<MessagingRefusal, { code: 'you_block_member' | 'member_unavailable' }>

/** What a member is told in a chat of what stands between the two: a block by the other looks like absence. */
export type ToldBarrier = 'you_block' | 'unavailable'

export function toldBarrier(barrier: Barrier | undefined): ToldBarrier | null {
  if (barrier === undefined) return null
  return barrier === 'you_block' ? 'you_block' : 'unavailable'
}

/** The refusal of a message across a barrier; null when there is none. */
export function barrierRefusal(barrier: Barrier | undefined): BarrierRefusal | null {
  const told = toldBarrier(barrier)
  if (told === null) return null
  return { code: told === 'you_block' ? 'you_block_member' : 'member_unavailable' }
}

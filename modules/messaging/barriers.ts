import type { Barrier } from '@stoa/identity'
import type { BarrierRefusal } from './errors.ts'

/** The refusal of a message across a barrier, null when there is none: a block by the other looks like absence. */
export function barrierRefusal(barrier: Barrier | undefined): BarrierRefusal | null {
  if (barrier === undefined) return null
  return { code: barrier === 'you_block' ? 'you_block_member' : 'member_unavailable' }
}

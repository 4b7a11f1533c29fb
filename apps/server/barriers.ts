import { type Barrier, type ReadBarriers, readAbsent } from '@stoa/identity'
import { together, type Uuid } from '@stoa/kit'
import { readBlocks } from '@stoa/social'

/**
 * What keeps members from reaching each other in chats and payments: blocks either way, and the other's being away.
 * Two statements in one trip, for any number of members.
 */
export const readBarriers: ReadBarriers = async (ctx, otherIds) => {
  const [blocks, absent] = await together(ctx, ctx =>
    Promise.all([readBlocks(ctx, ctx.actor.memberId, otherIds), readAbsent(ctx, otherIds)]),
  )
  const barriers = new Map<Uuid, Barrier>()
  for (const id of absent) barriers.set(id, 'absent')
  for (const [id, side] of blocks) barriers.set(id, side === 'own' ? 'you_block' : 'blocked')
  return barriers
}

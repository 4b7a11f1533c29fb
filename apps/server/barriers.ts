import {
  type Barrier,
  type ReadBarriers,
  type ReadBarriersBetween,
  reachKey,
  readAbsent,
} from '@stoa/identity'
import { together, type Uuid } from '@stoa/kit'
import { readBlocks, readBlocksBetween } from '@stoa/social'

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

/** The same for many members at once: two statements in one trip, whatever their number. */
export const readBarriersBetween: ReadBarriersBetween = async (ctx, reaches) => {
  const barriers = new Map<string, Barrier>()
  if (reaches.length === 0) return barriers
  const [blocks, absent] = await together(ctx, ctx =>
    Promise.all([
      readBlocksBetween(ctx, reaches),
      readAbsent(ctx, [...new Set(reaches.map(one => one.otherId))]),
    ]),
  )
  for (const reach of reaches) if (absent.has(reach.otherId)) barriers.set(reachKey(reach), 'absent')
  for (const block of blocks) {
    const key = reachKey(block)
    if (block.isOwn || barriers.get(key) !== 'you_block')
      barriers.set(key, block.isOwn ? 'you_block' : 'blocked')
  }
  return barriers
}

import { appendEvent, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import type { SocialRefusal } from '../errors.ts'
import { blockEvent } from '../events.ts'
import { deleteListMember } from '../lists/list-store.ts'
import { deleteBlock, insertBlock } from './block-store.ts'
import { endFollows } from './make-follow.ts'
import { lockTies } from './tie-store.ts'

export type BlockResult = { code: 'done' } | Extract<SocialRefusal, { code: 'cannot_block_self' }>

/**
 * The acting member blocks another: follows and requests between the two end both ways, each leaves the
 * other's lists, and from now on neither
 * meets the other. A second time changes nothing.
 * @param blockedId of a member known to exist
 */
export async function blockMember(ctx: MemberCtx, blockedId: Uuid): Promise<BlockResult> {
  const { memberId } = ctx.actor
  if (blockedId === memberId) return { code: 'cannot_block_self' }
  return inTransaction(ctx, async ctx => {
    await lockTies(ctx.db, [memberId, blockedId])
    if (!(await insertBlock(ctx.db, memberId, blockedId, ctx.clock.now()))) return { code: 'done' }
    await endFollows(ctx, [
      [memberId, blockedId],
      [blockedId, memberId],
    ])
    await deleteListMember(ctx.db, memberId, blockedId, null)
    await deleteListMember(ctx.db, blockedId, memberId, null)
    await appendEvent(ctx, blockEvent(memberId, blockedId))
    return { code: 'done' }
  })
}

/** The acting member blocks another no longer. What the block ended does not come back. */
export async function unblockMember(ctx: MemberCtx, blockedId: Uuid): Promise<void> {
  const { memberId } = ctx.actor
  await inTransaction(ctx, async ctx => {
    await lockTies(ctx.db, [memberId, blockedId])
    await deleteBlock(ctx.db, memberId, blockedId)
  })
}

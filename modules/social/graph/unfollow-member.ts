import { appendEvent, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { changeCounts } from '../counts/count-store.ts'
import { ownSlot, slotOf } from '../counts/counter.ts'
import { followEvent } from '../events.ts'
import { deleteHomeVia } from '../timelines/timeline-store.ts'
import { deleteFollow } from './follow-store.ts'

/**
 * The acting member no longer follows another, whose posts leave the home timeline. Without a follow nothing
 * changes.
 */
export async function unfollowMember(ctx: MemberCtx, followeeId: Uuid): Promise<void> {
  const { memberId } = ctx.actor
  await inTransaction(ctx, async ctx => {
    if (!(await deleteFollow(ctx.db, memberId, followeeId))) return
    await changeCounts(ctx.db, [
      { memberId, slot: ownSlot, following: -1 },
      { memberId: followeeId, slot: slotOf(memberId), followers: -1 },
    ])
    await deleteHomeVia(ctx.db, memberId, followeeId)
    await appendEvent(ctx, followEvent('social.member_unfollowed', memberId, followeeId))
  })
}

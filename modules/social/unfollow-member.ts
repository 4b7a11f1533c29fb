import { appendEvent, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { ownSlot, slotOf } from './counter.ts'
import { followEvent } from './events.ts'
import { changeCounts } from './store/counts.ts'
import { deleteFollow } from './store/follows.ts'
import { deleteHomeByAuthor } from './store/timelines.ts'

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
    await deleteHomeByAuthor(ctx.db, memberId, followeeId)
    await appendEvent(ctx, followEvent('social.member_unfollowed', memberId, followeeId))
  })
}

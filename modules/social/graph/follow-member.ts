import { appendEvent, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { changeCounts } from '../counts/count-store.ts'
import { ownSlot, slotOf } from '../counts/counter.ts'
import type { SocialRefusal } from '../errors.ts'
import { followEvent } from '../events.ts'
import { backfillHome } from '../timelines/backfill-home.ts'
import { insertFollow } from './follow-store.ts'

export type FollowResult = { code: 'done' } | Extract<SocialRefusal, { code: 'cannot_follow_self' }>

/**
 * The acting member follows another; the other's newest posts stand in the home timeline at once. A second
 * time changes nothing.
 * @param followeeId of a member known to exist
 */
export async function followMember(ctx: MemberCtx, followeeId: Uuid): Promise<FollowResult> {
  const { memberId } = ctx.actor
  if (followeeId === memberId) return { code: 'cannot_follow_self' }
  return inTransaction(ctx, async ctx => {
    if (!(await insertFollow(ctx.db, memberId, followeeId, ctx.clock.now()))) return { code: 'done' }
    await changeCounts(ctx.db, [
      { memberId, slot: ownSlot, following: 1 },
      { memberId: followeeId, slot: slotOf(memberId), followers: 1 },
    ])
    await backfillHome(ctx, memberId, followeeId)
    await appendEvent(ctx, followEvent('social.member_followed', memberId, followeeId))
    return { code: 'done' }
  })
}

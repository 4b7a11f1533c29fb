import { appendEvent, type Ctx, type Uuid } from '@stoa/kit'
import { changeCounts } from '../counts/count-store.ts'
import { type CountChange, ownSlot, slotOf } from '../counts/counter.ts'
import { followEvent } from '../events.ts'
import { backfillHome } from '../timelines/backfill-home.ts'
import { deleteHomeVia } from '../timelines/timeline-store.ts'
import { deleteFollow, insertFollow } from './follow-store.ts'
import { deleteRequest } from './request-store.ts'

/**
 * Makes a follow with everything that belongs to it; an open request is thereby answered. The caller holds the
 * follower's ties and has made sure that nobody blocks.
 */
export async function makeFollow(ctx: Ctx, memberId: Uuid, followeeId: Uuid): Promise<void> {
  await deleteRequest(ctx.db, memberId, followeeId)
  if (!(await insertFollow(ctx.db, memberId, followeeId, ctx.clock.now()))) return
  await changeCounts(ctx.db, countsOfFollow(memberId, followeeId, 1))
  await backfillHome(ctx, memberId, followeeId)
  await appendEvent(ctx, followEvent('social.member_followed', memberId, followeeId))
}

/** Ends these follows and requests, each where there is one. The caller holds the ties of all who follow. */
export async function endFollows(ctx: Ctx, pairs: readonly (readonly [Uuid, Uuid])[]): Promise<void> {
  const ended: (readonly [Uuid, Uuid])[] = []
  for (const pair of pairs) {
    await deleteRequest(ctx.db, ...pair)
    if (await deleteFollow(ctx.db, ...pair)) ended.push(pair)
  }
  // All counters in one go: they are locked in one order, whichever way the follows went.
  await changeCounts(
    ctx.db,
    ended.flatMap(([memberId, followeeId]) => countsOfFollow(memberId, followeeId, -1)),
  )
  for (const [memberId, followeeId] of ended) {
    await deleteHomeVia(ctx.db, memberId, followeeId)
    await appendEvent(ctx, followEvent('social.member_unfollowed', memberId, followeeId))
  }
}

function countsOfFollow(memberId: Uuid, followeeId: Uuid, by: 1 | -1): CountChange[] {
  return [
    { memberId, slot: ownSlot, following: by },
    { memberId: followeeId, slot: slotOf(memberId), followers: by },
  ]
}

import { inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { endFollows } from './make-follow.ts'
import { lockTies } from './tie-store.ts'

/**
 * The acting member no longer follows another, whose posts leave the home timeline, or withdraws the request to.
 * Without either nothing changes.
 */
export async function unfollowMember(ctx: MemberCtx, followeeId: Uuid): Promise<void> {
  const { memberId } = ctx.actor
  await inTransaction(ctx, async ctx => {
    await lockTies(ctx.db, [memberId])
    await endFollows(ctx, [[memberId, followeeId]])
  })
}

/** Another no longer follows the acting member, and is not told. Without a follow nothing changes. */
export async function removeFollower(ctx: MemberCtx, followerId: Uuid): Promise<void> {
  const { memberId } = ctx.actor
  await inTransaction(ctx, async ctx => {
    await lockTies(ctx.db, [followerId])
    await endFollows(ctx, [[followerId, memberId]])
  })
}

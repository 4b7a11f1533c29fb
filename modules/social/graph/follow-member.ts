import { appendEvent, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import type { SocialRefusal } from '../errors.ts'
import { followEvent } from '../events.ts'
import { holdLocked } from '../settings/settings-store.ts'
import { makeFollow } from './make-follow.ts'
import { insertRequest } from './request-store.ts'
import { readStandings } from './standing.ts'
import { lockTies } from './tie-store.ts'

export type FollowResult =
  | { code: 'done' }
  /** The profile is locked: its owner decides. */
  | { code: 'requested' }
  | Extract<SocialRefusal, { code: 'cannot_follow_self' | 'member_not_found' | 'you_block_member' }>

/**
 * The acting member follows another; the other's newest posts stand in the home timeline at once. A locked
 * profile is asked instead. A second time changes nothing.
 * @param followeeId of a member known to exist; one who blocks the acting member answers like nobody
 */
export async function followMember(ctx: MemberCtx, followeeId: Uuid): Promise<FollowResult> {
  const { memberId } = ctx.actor
  if (followeeId === memberId) return { code: 'cannot_follow_self' }
  return inTransaction(ctx, async ctx => {
    await lockTies(ctx.db, [memberId])
    const standing = (await readStandings(ctx, memberId, [followeeId])).get(followeeId)!
    if (standing.blockedBy) return { code: 'member_not_found' }
    if (standing.blocks) return { code: 'you_block_member' }
    if (standing.follows) return { code: 'done' }
    if (!(await holdLocked(ctx.db, followeeId))) {
      await makeFollow(ctx, memberId, followeeId)
      return { code: 'done' }
    }
    if (await insertRequest(ctx.db, memberId, followeeId, ctx.clock.now()))
      await appendEvent(ctx, followEvent('social.follow_requested', memberId, followeeId))
    return { code: 'requested' }
  })
}

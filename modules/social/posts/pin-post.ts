import { inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import type { SocialRefusal } from '../errors.ts'
import { mayPinPost } from '../policy.ts'
import { pinRow, unpinRows } from './pin-store.ts'
import { findSeen } from './sight.ts'

export type PinResult = { code: 'done' } | Extract<SocialRefusal, { code: 'post_not_found' | 'cannot_pin' }>

/** Puts a post of the acting member at the top of the own profile, in place of the one that was there. */
export async function pinPost(ctx: MemberCtx, postId: Uuid): Promise<PinResult> {
  const post = await findSeen(ctx, postId)
  if (post === null) return { code: 'post_not_found' }
  if (!mayPinPost(ctx.actor.memberId, post)) return { code: 'cannot_pin' }
  return inTransaction(ctx, async ctx => {
    await unpinRows(ctx.db, post.authorId, postId)
    return (await pinRow(ctx.db, post.authorId, postId)) ? { code: 'done' } : { code: 'post_not_found' }
  })
}

/** Takes the pin off a post of the acting member. Without one nothing changes. */
export async function unpinPost(ctx: MemberCtx, postId: Uuid): Promise<PinResult> {
  const post = await findSeen(ctx, postId)
  if (post === null) return { code: 'post_not_found' }
  if (post.authorId === ctx.actor.memberId) await unpinRows(ctx.db, post.authorId, null)
  return { code: 'done' }
}

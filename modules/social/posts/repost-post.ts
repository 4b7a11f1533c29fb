import { appendEvent, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { changeCounts } from '../counts/count-store.ts'
import { ownSlot, slotOf } from '../counts/counter.ts'
import type { SocialRefusal } from '../errors.ts'
import { mayRepost } from '../policy.ts'
import { deleteHomeOfMany, insertHome } from '../timelines/timeline-store.ts'
import { repostEvent } from './events.ts'
import { countDown, countUp, isPostGone } from './post-count-store.ts'
import { findAuthor } from './post-store.ts'
import { deleteRepost, insertRepost, type Repost } from './repost-store.ts'
import { deleteResponse, insertResponse } from './response-store.ts'
import { findSeen } from './sight.ts'

export type RepostResult =
  | { code: 'done' }
  | Extract<SocialRefusal, { code: 'post_not_found' | 'cannot_repost' }>

/** Passes a public post on to the acting member's followers; a job brings it to them. A second time changes nothing. */
export async function repostPost(ctx: MemberCtx, postId: Uuid): Promise<RepostResult> {
  const post = await findSeen(ctx, postId)
  if (post === null) return { code: 'post_not_found' }
  if (!mayRepost(post)) return { code: 'cannot_repost' }
  const { memberId } = ctx.actor
  const { authorId } = post
  const repost: Repost = { memberId, postId, authorId, createdAt: ctx.clock.now() }
  try {
    await inTransaction(ctx, async ctx => {
      if (!(await insertRepost(ctx.db, repost))) return
      await insertResponse(ctx.db, { ...repost, kind: 'repost', responseId: memberId })
      await countUp(ctx.db, [{ authorId, postId, slot: slotOf(memberId), count: 'reposts' }])
      // Makes sure of the own row by which lists of many authors find who never posted.
      await changeCounts(ctx.db, [{ memberId, slot: ownSlot }])
      await insertHome(ctx.db, memberId, [{ ...repost, viaId: memberId }])
      await appendEvent(ctx, repostEvent('social.post_reposted', repost))
    })
    return { code: 'done' }
  } catch (error) {
    if (isPostGone(error)) return { code: 'post_not_found' }
    throw error
  }
}

/** Takes the acting member's repost back, whatever has become of the post. Without one nothing changes. */
export async function unrepostPost(ctx: MemberCtx, postId: Uuid): Promise<RepostResult> {
  const authorId = await findAuthor(ctx.db, postId)
  if (authorId === null) return { code: 'post_not_found' }
  const { memberId } = ctx.actor
  await inTransaction(ctx, async ctx => {
    const repost = await deleteRepost(ctx.db, memberId, postId)
    if (repost === null) return
    await deleteResponse(ctx.db, { authorId, postId, kind: 'repost', responseId: memberId })
    await countDown(ctx.db, [{ authorId, postId, slot: slotOf(memberId), count: 'reposts' }])
    await deleteHomeOfMany(ctx.db, [memberId], { ...repost, viaId: memberId })
    await appendEvent(ctx, repostEvent('social.post_unreposted', repost))
  })
  return { code: 'done' }
}

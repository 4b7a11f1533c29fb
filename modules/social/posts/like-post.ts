import { appendEvent, inTransaction, type MemberCtx, settled, together, type Uuid } from '@stoa/kit'
import { slotOf } from '../counts/counter.ts'
import type { SocialRefusal } from '../errors.ts'
import { likeEvent } from './events.ts'
import { deleteLike, insertLike } from './like-store.ts'
import { countDown, countUp, isPostGone } from './post-count-store.ts'
import { findAuthor } from './post-store.ts'
import { deleteResponse, insertResponse } from './response-store.ts'
import { findSeen } from './sight.ts'

export type LikeResult = { code: 'done' } | Extract<SocialRefusal, { code: 'post_not_found' }>

/** Likes a post as the acting member. A second time changes nothing. */
export async function likePost(ctx: MemberCtx, postId: Uuid): Promise<LikeResult> {
  const post = await findSeen(ctx, postId)
  if (post === null) return { code: 'post_not_found' }
  const { memberId } = ctx.actor
  const like = { memberId, postId, authorId: post.authorId, createdAt: ctx.clock.now() }
  try {
    await inTransaction(ctx, async ctx => {
      if (!(await insertLike(ctx.db, like))) return
      const change = { authorId: post.authorId, postId, slot: slotOf(memberId), count: 'likes' } as const
      await together(ctx, ctx =>
        settled([
          insertResponse(ctx.db, { ...like, kind: 'like', responseId: memberId }),
          // Last before the commit: others who like the post at this moment may wait for the row.
          appendEvent(ctx, likeEvent('social.post_liked', like)),
          countUp(ctx.db, [change]),
        ]),
      )
    })
    return { code: 'done' }
  } catch (error) {
    if (isPostGone(error)) return { code: 'post_not_found' }
    throw error
  }
}

/** Takes the acting member's like back, whatever has become of the post. Without one nothing changes. */
export async function unlikePost(ctx: MemberCtx, postId: Uuid): Promise<LikeResult> {
  const authorId = await findAuthor(ctx.db, postId)
  if (authorId === null) return { code: 'post_not_found' }
  const { memberId } = ctx.actor
  await inTransaction(ctx, async ctx => {
    if (!(await deleteLike(ctx.db, memberId, postId))) return
    await together(ctx, ctx =>
      settled([
        deleteResponse(ctx.db, { authorId, postId, kind: 'like', responseId: memberId }),
        appendEvent(ctx, likeEvent('social.post_unliked', { authorId, postId, memberId })),
        countDown(ctx.db, [{ authorId, postId, slot: slotOf(memberId), count: 'likes' }]),
      ]),
    )
  })
  return { code: 'done' }
}

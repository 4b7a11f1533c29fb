import { inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { slotOf } from '../counts/counter.ts'
import type { SocialRefusal } from '../errors.ts'
import { countLikeDown, countLikeUp, deleteLike, insertLike } from './like-store.ts'
import { findAuthor, postExists } from './post-store.ts'

export type LikeResult = { code: 'done' } | Extract<SocialRefusal, { code: 'post_not_found' }>

/** Likes a post as the acting member. A second time changes nothing. */
export async function likePost(ctx: MemberCtx, postId: Uuid): Promise<LikeResult> {
  const { memberId } = ctx.actor
  return change(ctx, postId, async (ctx, authorId) => {
    const like = { memberId, postId, authorId, createdAt: ctx.clock.now() }
    if (await insertLike(ctx.db, like)) await countLikeUp(ctx.db, authorId, postId, slotOf(memberId))
  })
}

/** Takes the acting member's like back. Without one nothing changes. */
export async function unlikePost(ctx: MemberCtx, postId: Uuid): Promise<LikeResult> {
  const { memberId } = ctx.actor
  return change(ctx, postId, async (ctx, authorId) => {
    if (await deleteLike(ctx.db, memberId, postId))
      await countLikeDown(ctx.db, authorId, postId, slotOf(memberId))
  })
}

const foreignKeyViolation = '23503'

async function change(
  ctx: MemberCtx,
  postId: Uuid,
  write: (ctx: MemberCtx, authorId: Uuid) => Promise<void>,
): Promise<LikeResult> {
  const authorId = await findAuthor(ctx.db, postId)
  if (authorId === null || !(await postExists(ctx.db, authorId, postId))) return { code: 'post_not_found' }
  try {
    await inTransaction(ctx, ctx => write(ctx, authorId))
    return { code: 'done' }
  } catch (error) {
    // The author deleted the post between the look and the count.
    if ((error as { code?: string }).code === foreignKeyViolation) return { code: 'post_not_found' }
    throw error
  }
}

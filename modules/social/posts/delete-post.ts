import { appendEvent, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { releaseAttachments } from '@stoa/media'
import { changeCounts } from '../counts/count-store.ts'
import { ownSlot, slotOf } from '../counts/counter.ts'
import type { SocialRefusal } from '../errors.ts'
import { mayChangePost } from '../policy.ts'
import { deleteHomeOfMany, deleteLocal } from '../timelines/timeline-store.ts'
import { postDeleted } from './events.ts'
import { countDown, type PostCountChange } from './post-count-store.ts'
import { type DeletedPost, deletePostRow, findAuthor } from './post-store.ts'
import { deleteResponse } from './response-store.ts'

/**
 * Deletes a post of the acting member, with its counts and former versions. It is gone for every reader at once;
 * a job takes it out of the followers' timelines. What answers it stays, under an empty place. A second time
 * changes nothing.
 */
export async function deletePost(
  ctx: MemberCtx,
  postId: Uuid,
): Promise<{ code: 'deleted' } | Extract<SocialRefusal, { code: 'post_not_found' }>> {
  const authorId = await findAuthor(ctx.db, postId)
  if (authorId === null || !mayChangePost(ctx.actor.memberId, { authorId })) return { code: 'post_not_found' }
  return inTransaction(ctx, async ctx => {
    const deleted = await deletePostRow(ctx.db, authorId, postId)
    if (deleted === null) return { code: 'deleted' }
    await changeCounts(ctx.db, [{ memberId: authorId, slot: ownSlot, posts: -1 }])
    await deleteHomeOfMany(ctx.db, [authorId], deleted)
    await deleteLocal(ctx.db, deleted)
    await untie(ctx, deleted)
    await releaseAttachments(ctx, [...new Set(deleted.mediaIds)])
    await appendEvent(ctx, postDeleted(deleted))
    return { code: 'deleted' }
  })
}

/** Takes the post out of the counts of those it answered and quoted. */
async function untie(ctx: MemberCtx, post: DeletedPost): Promise<void> {
  const slot = slotOf(post.authorId)
  const changes: PostCountChange[] = []
  if (post.replyToId !== null && post.replyToAuthorId !== null)
    changes.push({ authorId: post.replyToAuthorId, postId: post.replyToId, slot, count: 'replies' })
  if (post.quoteId !== null && post.quoteAuthorId !== null) {
    const quoted = { authorId: post.quoteAuthorId, postId: post.quoteId }
    await deleteResponse(ctx.db, { ...quoted, kind: 'quote', responseId: post.postId })
    changes.push({ ...quoted, slot, count: 'quotes' })
  }
  await countDown(ctx.db, changes)
}

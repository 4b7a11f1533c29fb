import { appendEvent, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { changeCounts } from '../counts/count-store.ts'
import { ownSlot } from '../counts/counter.ts'
import type { SocialRefusal } from '../errors.ts'
import { postEvent } from '../events.ts'
import { mayDeletePost } from '../policy.ts'
import { deleteHomeOfMany, deleteLocal } from '../timelines/timeline-store.ts'
import { deletePostRow, findAuthor } from './post-store.ts'

/**
 * Deletes a post of the acting member, with its likes count. It is gone for every reader at once; a job takes
 * it out of the followers' timelines. A second time changes nothing.
 */
export async function deletePost(
  ctx: MemberCtx,
  postId: Uuid,
): Promise<{ code: 'deleted' } | Extract<SocialRefusal, { code: 'post_not_found' }>> {
  const authorId = await findAuthor(ctx.db, postId)
  if (authorId === null || !mayDeletePost(ctx.actor.memberId, { authorId })) return { code: 'post_not_found' }
  return inTransaction(ctx, async ctx => {
    const deleted = await deletePostRow(ctx.db, authorId, postId)
    if (deleted === null) return { code: 'deleted' }
    await changeCounts(ctx.db, [{ memberId: authorId, slot: ownSlot, posts: -1 }])
    await deleteHomeOfMany(ctx.db, [authorId], deleted)
    await deleteLocal(ctx.db, deleted)
    await appendEvent(ctx, postEvent('social.post_deleted', deleted))
    return { code: 'deleted' }
  })
}

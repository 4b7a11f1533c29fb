import { appendEvent, checkText, inTransaction, type MemberCtx, newUuid, type Uuid } from '@stoa/kit'
import { changeCounts } from '../counts/count-store.ts'
import { ownSlot } from '../counts/counter.ts'
import type { SocialRefusal } from '../errors.ts'
import { postEvent } from '../events.ts'
import { postLimits } from '../policy.ts'
import { insertHome, insertLocal } from '../timelines/timeline-store.ts'
import { claimPost, findPosts, insertPost, type PostRow } from './post-store.ts'

export type CreatePostResult =
  | { code: 'created'; post: PostRow }
  /** The same id, author and text as before: nothing was written. */
  | { code: 'repeated'; post: PostRow }
  | Extract<SocialRefusal, { code: 'invalid_text' | 'post_id_reused' }>

/**
 * Publishes a post of the acting member. It stands in the author's own timelines at once; a job brings it to
 * the followers.
 * @param input.id chosen by the client, so that a repeated request makes no second post
 */
export async function createPost(
  ctx: MemberCtx,
  input: { id?: Uuid; text: string },
): Promise<CreatePostResult> {
  const checked = checkText(input.text, postLimits)
  if (!('text' in checked)) return { code: 'invalid_text', ...checked }
  const postId = input.id ?? newUuid(ctx.clock)
  const post: PostRow = {
    postId,
    authorId: ctx.actor.memberId,
    createdAt: ctx.clock.now(),
    text: checked.text,
    isFolded: false,
    format: 'plain',
    language: null,
    contentWarning: null,
    visibility: 'public',
    circleId: null,
    threadId: postId,
    replyToId: null,
    replyToAuthorId: null,
    quoteId: null,
    quoteAuthorId: null,
    mentionIds: [],
    mentionHandles: [],
    tags: [],
    shortcodes: [],
    mediaIds: [],
    isPinned: false,
    version: 1,
    editedAt: null,
    likes: 0,
    replies: 0,
    reposts: 0,
    quotes: 0,
  }
  return inTransaction(ctx, async ctx => {
    if (!(await claimPost(ctx.db, post.postId, post.authorId))) return findRepeated(ctx, post)
    await insertPost(ctx.db, post)
    await changeCounts(ctx.db, [{ memberId: post.authorId, slot: ownSlot, posts: 1 }])
    await insertHome(ctx.db, post.authorId, [post])
    await insertLocal(ctx.db, post)
    await appendEvent(ctx, postEvent('social.post_created', post))
    return { code: 'created', post }
  })
}

/** A claimed id is a repeat only of the very same post. Whose it is otherwise stays untold. */
async function findRepeated(ctx: MemberCtx, post: PostRow): Promise<CreatePostResult> {
  const [before] = await findPosts(ctx.db, [post])
  return before?.text === post.text ? { code: 'repeated', post: before } : { code: 'post_id_reused' }
}

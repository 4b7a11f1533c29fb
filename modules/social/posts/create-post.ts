import { appendEvent, inTransaction, type MemberCtx, newUuid, type Uuid } from '@stoa/kit'
import { claimAttachments } from '@stoa/media'
import { changeCounts } from '../counts/count-store.ts'
import { ownSlot, slotOf } from '../counts/counter.ts'
import type { SocialRefusal } from '../errors.ts'
import { previewLink } from '../links/preview-link.ts'
import { ownsCircle } from '../lists/circles.ts'
import { openPoll } from '../polls/open-poll.ts'
import { type ComposedPoll, composePoll, type NewPoll } from '../polls/poll.ts'
import { insertThreadPost } from '../threads/thread-store.ts'
import { insertHome, insertLocal } from '../timelines/timeline-store.ts'
import { composeText, type Wording } from './compose-text.ts'
import { postCreated } from './events.ts'
import { nameMembers } from './name-members.ts'
import { countUp, isPostGone, type PostCountChange } from './post-count-store.ts'
import { claimPost, findWholePost, insertPost, type PostRow, unclaimPost } from './post-store.ts'
import { readPost } from './read-post.ts'
import { insertResponse } from './response-store.ts'
import type { Visibility } from './schema.ts'

export interface NewPost extends Wording {
  /** Chosen by the client, so that a repeated request makes no second post. */
  id?: Uuid
  replyTo?: Uuid
  quote?: Uuid
  /** Everybody without it. */
  visibility?: Visibility
  circleId?: Uuid
  mediaIds?: readonly Uuid[]
  poll?: NewPoll
}

export type CreatePostResult =
  | { code: 'created'; post: PostRow }
  /** The same post as before: nothing was written. */
  | { code: 'repeated'; post: PostRow }
  | CreatePostRefusal

export type CreatePostRefusal = Extract<
  SocialRefusal,
  {
    code:
      | 'invalid_text'
      | 'invalid_poll'
      | 'post_id_reused'
      | 'reply_to_gone'
      | 'quote_gone'
      | 'cannot_quote'
      | 'circle_not_found'
      | 'media_not_found'
  }
>

/**
 * Publishes a post of the acting member. It stands in the author's own timelines at once; a job brings it to
 * the followers.
 */
export async function createPost(ctx: MemberCtx, input: NewPost): Promise<CreatePostResult> {
  const composed = composeText(input, (input.mediaIds?.length ?? 0) > 0)
  if ('code' in composed) return composed
  const poll = input.poll ? composePoll(input.poll, ctx.clock.now()) : null
  if (poll && 'code' in poll) return poll
  const answered = input.replyTo === undefined ? null : await readPost(ctx, input.replyTo)
  if (input.replyTo !== undefined && answered === null) return { code: 'reply_to_gone' }
  const quoted = input.quote === undefined ? null : await readPost(ctx, input.quote)
  if (input.quote !== undefined && quoted === null) return { code: 'quote_gone' }
  if (quoted && !quoted.viewer.mayRepost) return { code: 'cannot_quote' }
  const circleId = input.visibility === 'circle' ? (input.circleId ?? null) : null
  const circle = circleId && { ownerId: ctx.actor.memberId, listId: circleId }
  if (input.visibility === 'circle' && !(circle && (await ownsCircle(ctx, circle))))
    return { code: 'circle_not_found' }
  const named = await nameMembers(ctx, composed.entities.mentions)
  const postId = input.id ?? newUuid(ctx.clock)
  const post: PostRow = {
    postId,
    authorId: ctx.actor.memberId,
    createdAt: ctx.clock.now(),
    text: composed.text,
    isFolded: false,
    format: composed.format,
    language: composed.language,
    contentWarning: composed.contentWarning,
    visibility: input.visibility ?? 'public',
    circleId,
    threadId: answered?.threadId ?? postId,
    replyToId: answered?.postId ?? null,
    replyToAuthorId: answered?.authorId ?? null,
    quoteId: quoted?.postId ?? null,
    quoteAuthorId: quoted?.authorId ?? null,
    mentionIds: named.map(member => member.id),
    mentionHandles: named.map(member => member.handle),
    tags: composed.entities.tags,
    shortcodes: composed.entities.shortcodes,
    mediaIds: [...(input.mediaIds ?? [])],
    communityNote: null,
    hasPoll: poll !== null,
    linkHash: null,
    importedFrom: null,
    isPinned: false,
    version: 1,
    editedAt: null,
    likes: 0,
    replies: 0,
    reposts: 0,
    quotes: 0,
  }
  return write(ctx, post, { foldAt: composed.foldAt, links: composed.entities.links, poll })
}

async function write(
  ctx: MemberCtx,
  post: PostRow,
  { foldAt, links, poll }: { foldAt: number | null; links: readonly string[]; poll: ComposedPoll | null },
): Promise<CreatePostResult> {
  try {
    return await inTransaction(ctx, async ctx => {
      if (!(await claimPost(ctx.db, post.postId, post.authorId))) return findRepeated(ctx, post)
      const { mediaIds: ids, authorId: ownerId } = post
      const claimed = await claimAttachments(ctx, { ids, ownerId, isPublished: true })
      if (claimed.code !== 'claimed') {
        await unclaimPost(ctx.db, post.postId)
        return { code: 'media_not_found', id: claimed.id }
      }
      await insertPost(ctx.db, post, foldAt)
      if (poll) await openPoll(ctx, post, poll)
      await changeCounts(ctx.db, [{ memberId: post.authorId, slot: ownSlot, posts: 1 }])
      await insertHome(ctx.db, post.authorId, [post])
      // Answers stand in their conversation; the local timeline is for what everybody may join.
      if (post.visibility === 'public' && post.replyToId === null) await insertLocal(ctx.db, post)
      await tie(ctx, post)
      await previewLink(ctx, post, links)
      await appendEvent(ctx, postCreated(post, links))
      return { code: 'created', post }
    })
  } catch (error) {
    // A post that this one answers or quotes was deleted between the look and the count. In a transaction of
    // the caller nothing can be saved any more.
    if (ctx.db.inTransaction || !isPostGone(error)) throw error
    return { code: post.replyToId === null ? 'quote_gone' : 'reply_to_gone' }
  }
}

/** Writes the post beside those it answers and quotes, and counts it there. */
export async function tie(ctx: MemberCtx, post: PostRow): Promise<void> {
  const { postId, authorId, createdAt } = post
  const slot = slotOf(authorId)
  const changes: PostCountChange[] = []
  if (post.replyToId !== null && post.replyToAuthorId !== null) {
    const parent = { parentId: post.replyToId, parentAuthorId: post.replyToAuthorId }
    await insertThreadPost(ctx.db, { threadId: post.threadId, postId, authorId, createdAt, ...parent })
    changes.push({ authorId: post.replyToAuthorId, postId: post.replyToId, slot, count: 'replies' })
  }
  if (post.quoteId !== null && post.quoteAuthorId !== null) {
    const quoted = { authorId: post.quoteAuthorId, postId: post.quoteId }
    await insertResponse(ctx.db, {
      ...quoted,
      kind: 'quote',
      responseId: postId,
      memberId: authorId,
      createdAt,
    })
    changes.push({ ...quoted, slot, count: 'quotes' })
  }
  await countUp(ctx.db, changes)
}

/** A claimed id is a repeat only of the very same post. Whose it is otherwise stays untold. */
async function findRepeated(ctx: MemberCtx, post: PostRow): Promise<CreatePostResult> {
  const before = await findWholePost(ctx.db, post.authorId, post.postId)
  const isSame =
    before !== null &&
    before.text === post.text &&
    before.replyToId === post.replyToId &&
    before.quoteId === post.quoteId &&
    before.visibility === post.visibility
  return isSame ? { code: 'repeated', post: before } : { code: 'post_id_reused' }
}

import {
  appendEvent,
  atOnce,
  inTransaction,
  type MemberCtx,
  newUuid,
  settled,
  together,
  type Uuid,
} from '@stoa/kit'
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
import {
  claimNewPost,
  claimPost,
  findWholePost,
  insertPost,
  isTaken,
  type PostRow,
  unclaimPost,
} from './post-store.ts'
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

interface Written {
  foldAt: number | null
  links: readonly string[]
  poll: ComposedPoll | null
}

async function write(ctx: MemberCtx, post: PostRow, written: Written): Promise<CreatePostResult> {
  try {
    // In a transaction of the caller nothing may fail that is a refusal, and a claim of files may be one.
    return ctx.db.inTransaction || post.mediaIds.length > 0 || written.poll
      ? await writeInSteps(ctx, post, written)
      : await writeAtOnce(ctx, post, written)
  } catch (error) {
    // A post that this one answers or quotes was deleted between the look and the count. In a transaction of
    // the caller nothing can be saved any more.
    if (ctx.db.inTransaction || !isPostGone(error)) throw error
    return { code: post.replyToId === null ? 'quote_gone' : 'reply_to_gone' }
  }
}

/** In one trip: a new id is the rule, so a repeat may cost a transaction that is undone. */
async function writeAtOnce(ctx: MemberCtx, post: PostRow, written: Written): Promise<CreatePostResult> {
  try {
    await atOnce(ctx, ctx =>
      settled([claimNewPost(ctx.db, post.postId, post.authorId), writeRows(ctx, post, written)]),
    )
    return { code: 'created', post }
  } catch (error) {
    if (!isTaken(error)) throw error
    return findRepeated(ctx, post)
  }
}

function writeInSteps(ctx: MemberCtx, post: PostRow, written: Written): Promise<CreatePostResult> {
  return inTransaction(ctx, async ctx => {
    if (!(await claimPost(ctx.db, post.postId, post.authorId))) return findRepeated(ctx, post)
    const { mediaIds: ids, authorId: ownerId } = post
    const claimed = await claimAttachments(ctx, { ids, ownerId, isPublished: true })
    if (claimed.code !== 'claimed') {
      await unclaimPost(ctx.db, post.postId)
      return { code: 'media_not_found', id: claimed.id }
    }
    await together(ctx, ctx => writeRows(ctx, post, written))
    return { code: 'created', post }
  })
}

/** The post first, for what refers to it. */
function writeRows(ctx: MemberCtx, post: PostRow, { foldAt, links, poll }: Written): Promise<unknown> {
  return settled([
    insertPost(ctx.db, post, foldAt),
    poll ? openPoll(ctx, post, poll) : null,
    changeCounts(ctx.db, [{ memberId: post.authorId, slot: ownSlot, posts: 1 }]),
    insertHome(ctx.db, post.authorId, [post]),
    // Answers stand in their conversation; the local timeline is for what everybody may join.
    post.visibility === 'public' && post.replyToId === null ? insertLocal(ctx.db, post) : null,
    previewLink(ctx, post, links),
    appendEvent(ctx, postCreated(post, links)),
    tie(ctx, post),
  ])
}

/** Writes the post beside those it answers and quotes, and counts it there. */
export function tie(ctx: MemberCtx, post: PostRow): Promise<unknown> {
  const { postId, authorId, createdAt } = post
  const slot = slotOf(authorId)
  const changes: PostCountChange[] = []
  const rows: Promise<void>[] = []
  if (post.replyToId !== null && post.replyToAuthorId !== null) {
    const parent = { parentId: post.replyToId, parentAuthorId: post.replyToAuthorId }
    rows.push(insertThreadPost(ctx.db, { threadId: post.threadId, postId, authorId, createdAt, ...parent }))
    changes.push({ authorId: post.replyToAuthorId, postId: post.replyToId, slot, count: 'replies' })
  }
  if (post.quoteId !== null && post.quoteAuthorId !== null) {
    const quoted = { authorId: post.quoteAuthorId, postId: post.quoteId }
    const response = { ...quoted, kind: 'quote', responseId: postId, memberId: authorId, createdAt } as const
    rows.push(insertResponse(ctx.db, response))
    changes.push({ ...quoted, slot, count: 'quotes' })
  }
  return settled([...rows, countUp(ctx.db, changes)])
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

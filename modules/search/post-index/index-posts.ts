import { type Ctx, inTransaction, type Uuid } from '@stoa/kit'
import { getAttachments } from '@stoa/media'
import { nextPostRefs, type PostRef, readSearchablePosts } from '@stoa/social'
import { fillBatch } from '../policy.ts'
import { recordTopics } from '../topics/record-topics.ts'
import {
  finishFilling,
  isFillingFinished,
  lockFilling,
  moveFilling,
  restartFilling,
} from './filling-store.ts'
import { findLinks } from './find-links.ts'
import { deleteDocuments, deleteMarked, upsertDocuments } from './index-store.ts'
import { authorMark, type Trait } from './marks.ts'
import { documentOf, type IndexedPost, type PostDocument, quote } from './post-document.ts'
import { moveCeiling } from './weighing-store.ts'

type Key = Pick<PostRef, 'postId' | 'authorId'>

/** Brings the index to what the posts are now, whatever happened to them: written, edited or deleted. */
export async function indexPosts(ctx: Ctx, keys: readonly Key[]): Promise<void> {
  const found = await readSearchablePosts(ctx, keys)
  const attachments = await getAttachments(
    ctx,
    found.flatMap(post => post.mediaIds),
  )
  const posts = found.map(post => indexedPostOf(post, attachments))
  const existing = new Set(found.map(post => post.postId))
  // In one order, so that two batches never wait for each other in a ring.
  posts.sort((a, b) => (a.postId < b.postId ? -1 : 1))
  const gone = keys.map(key => key.postId).filter(postId => !existing.has(postId))
  await inTransaction(ctx, async ctx => {
    if (gone.length > 0) await deleteDocuments(ctx.db, gone)
    const documents = posts.map(documentOf)
    const added = await upsertDocuments(ctx.db, documents)
    await raiseCeiling(ctx, documents)
    await recordTopics(ctx, posts, added)
  })
}

function indexedPostOf(
  post: Awaited<ReturnType<typeof readSearchablePosts>>[number],
  attachments: Awaited<ReturnType<typeof getAttachments>>,
): IndexedPost {
  const links = findLinks(post.text)
  const media = post.mediaIds.flatMap(id => attachments.get(id) ?? [])
  const traits: Trait[] = [...new Set(media.map(attachment => attachment.kind))]
  if (media.length > 0) traits.push('media')
  if (links.length > 0) traits.push('link')
  if (post.hasPoll) traits.push('poll')
  if (post.replyToAuthorId) traits.push('reply')
  if (post.quoteId) traits.push('quote')
  return {
    postId: post.postId,
    authorId: post.authorId,
    createdAt: post.createdAt,
    text: [
      post.contentWarning,
      post.text,
      ...post.pollOptions,
      ...media.map(attachment => attachment.alt),
      post.linkTitle,
    ]
      .filter(Boolean)
      .join('\n'),
    language: post.language,
    tags: post.tags,
    links,
    mentionIds: post.mentionIds,
    answeredId: post.replyToAuthorId,
    traits,
    responses: { likes: post.likes, replies: post.replies, reposts: post.reposts },
  }
}

/** Notes the highest rank where it lies ahead of now: searches for the best look no higher. */
async function raiseCeiling(ctx: Ctx, documents: readonly PostDocument[]): Promise<void> {
  const highest = Math.max(...documents.map(document => document.rankedAt?.getTime() ?? 0))
  if (highest > ctx.clock.now().getTime()) await moveCeiling(ctx.db, new Date(highest))
}

/** Takes all posts of a member out of the index. */
export async function forgetAuthor(ctx: Ctx, authorId: Uuid): Promise<void> {
  while ((await deleteMarked(ctx.db, quote(authorMark(authorId)), fillBatch)) === fillBatch);
}

/** One step of filling the index. */
export interface FillStep {
  finished: boolean
  /** Posts looked at, also deleted ones. */
  posts: number
  /** The last of them; null at the end. */
  lastPostId: Uuid | null
}

/**
 * Takes one step in filling the index from the posts that were there before it, and commits it. Beside others who
 * do the same each step is taken once.
 */
export function fillStep(ctx: Ctx): Promise<FillStep> {
  return inTransaction(ctx, async ctx => {
    const afterPostId = await lockFilling(ctx.db)
    if (afterPostId === null) return { finished: true, posts: 0, lastPostId: null }
    const keys = await nextPostRefs(ctx, afterPostId, fillBatch)
    await indexPosts(ctx, keys)
    const finished = keys.length < fillBatch
    const lastPostId = keys.at(-1)?.postId ?? null
    if (finished) await finishFilling(ctx.db, ctx.clock.now())
    else await moveFilling(ctx.db, lastPostId!)
    return { finished, posts: keys.length, lastPostId }
  })
}

/** Goes on filling the index, by so many steps at most; answers whether everything is in. */
export async function fillIndex(ctx: Ctx, maxSteps: number): Promise<boolean> {
  for (let step = 0; step < maxSteps; step += 1) if ((await fillStep(ctx)).finished) return true
  return false
}

/** Whether all posts are in that were there when the filling began. */
export async function isIndexFilled(ctx: Ctx): Promise<boolean> {
  return isFillingFinished(ctx.db)
}

/** Fills the index again from the first post on; what stands in it stays and is written over. */
export async function refillIndex(ctx: Ctx): Promise<void> {
  await restartFilling(ctx.db)
}

import { type Ctx, inTransaction, type Uuid } from '@stoa/kit'
import { getAttachments } from '@stoa/media'
import { nextPostRefs, type PostRef, readSearchablePosts, type SearchablePost } from '@stoa/social'
import { fillBatch } from '../policy.ts'
import { recordTopics } from '../topics/record-topics.ts'
import { finishFilling, lockFilling, moveFilling, restartFilling } from './filling-store.ts'
import { findLinks } from './find-links.ts'
import { deleteDocuments, deleteMarked, upsertDocuments } from './index-store.ts'
import { authorMark, type Trait } from './marks.ts'
import { documentOf, type IndexedPost, quote } from './post-document.ts'

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
  const gone = keys.map(key => key.postId).filter(postId => !existing.has(postId))
  await inTransaction(ctx, async ctx => {
    if (gone.length > 0) await deleteDocuments(ctx.db, gone)
    const added = await upsertDocuments(ctx.db, posts.map(documentOf))
    await recordTopics(ctx, posts, added)
  })
}

function indexedPostOf(
  post: SearchablePost,
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
    text: [post.contentWarning, post.text, ...media.map(attachment => attachment.alt)]
      .filter(Boolean)
      .join('\n'),
    language: post.language,
    tags: post.tags,
    links,
    mentionIds: post.mentionIds,
    answeredId: post.replyToAuthorId,
    traits,
  }
}

/** Takes all posts of a member out of the index. */
export async function forgetAuthor(ctx: Ctx, authorId: Uuid): Promise<void> {
  while ((await deleteMarked(ctx.db, quote(authorMark(authorId)), fillBatch)) === fillBatch);
}

/**
 * Goes on filling the index from the posts that were there before it, by so many steps at most; each step commits
 * by itself. Answers whether everything is in.
 */
export async function fillIndex(ctx: Ctx, maxSteps: number): Promise<boolean> {
  for (let step = 0; step < maxSteps; step += 1) {
    const finished = await inTransaction(ctx, async ctx => {
      const afterPostId = await lockFilling(ctx.db)
      if (afterPostId === null) return true
      const keys = await nextPostRefs(ctx, afterPostId, fillBatch)
      await indexPosts(ctx, keys)
      if (keys.length < fillBatch) await finishFilling(ctx.db, ctx.clock.now())
      else await moveFilling(ctx.db, keys.at(-1)!.postId)
      return keys.length < fillBatch
    })
    if (finished) return true
  }
  return false
}

/** Fills the index again from the first post on; what stands in it stays and is written over. */
export async function refillIndex(ctx: Ctx): Promise<void> {
  await restartFilling(ctx.db)
}

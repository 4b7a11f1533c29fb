import { appendEvent, type Ctx, firstDelivery, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { circleMembers } from '../lists/circles.ts'
import { isMuted } from '../mutes/muting.ts'
import { readMutesOfMany } from '../mutes/read-mutes.ts'
import { fanOutChunkRows, watchedNewsMs } from '../policy.ts'
import { completePosts, type ReadPost, textsOf } from '../posts/hydrate-posts.ts'
import { findPosts } from '../posts/post-store.ts'
import type { PostRef } from '../timelines/timeline.ts'
import { watchedPostCreated } from './events.ts'
import { findWatched, nextWatchers } from './watcher-store.ts'

/** One statement for all posts whose authors nobody watches, which are most. */
export async function tellWatchers(ctx: Ctx, refs: readonly PostRef[]): Promise<void> {
  const watched = await findWatched(
    ctx.db,
    refs.map(ref => ref.authorId),
  )
  for (const ref of refs) if (watched.has(ref.authorId)) await tellWatchersOf(ctx, ref)
}

/**
 * Says of a new post who watches its author and is to be told, so many in one event: a constant number of statements
 * for each five hundred. Safe to repeat; a job that comes days late says nothing any more.
 */
async function tellWatchersOf(ctx: Ctx, ref: PostRef): Promise<void> {
  if (ctx.clock.now().getTime() - ref.createdAt.getTime() > watchedNewsMs) return
  let chunk = await nextWatchers(ctx.db, ref.authorId, null, fanOutChunkRows)
  while (chunk.length > 0) {
    // Read anew for each chunk: the author may delete the post while this runs.
    const post = await readAsAuthor(ctx, ref)
    if (post === null || !isNews(post)) return
    const told = await leaveOut(ctx, post, chunk)
    if (told.length > 0) await tellOnce(ctx, ref, chunk[0]!, told)
    if (chunk.length < fanOutChunkRows) return
    chunk = await nextWatchers(ctx.db, ref.authorId, chunk.at(-1)!, fanOutChunkRows)
  }
}

/** A receipt for each chunk keeps a repeated job from saying it again. */
async function tellOnce(ctx: Ctx, ref: PostRef, firstId: Uuid, told: Uuid[]): Promise<void> {
  await inTransaction(ctx, async ctx => {
    if (await firstDelivery(ctx, `social.tell-watchers from ${firstId}`, ref.postId))
      await appendEvent(ctx, watchedPostCreated(ref, told))
  })
}

/** Null when it is gone, removed by the staff or waiting for them. */
async function readAsAuthor(ctx: Ctx, ref: PostRef): Promise<ReadPost | null> {
  const { authorId } = ref
  const author: MemberCtx = {
    ...ctx,
    actor: { kind: 'member', memberId: authorId, sessionId: authorId, steppedUpAt: null },
  }
  const [post] = await completePosts(author, await findPosts(ctx.db, [ref]))
  return post && post.label !== 'held' ? post : null
}

/** An answer to somebody else is between the two; what is for those it names is told them as a mention. */
function isNews(post: ReadPost): boolean {
  const answersOther = post.replyToAuthorId !== null && post.replyToAuthorId !== post.authorId
  return !answersOther && post.visibility !== 'mentioned'
}

/** Those for whom the post is, who have not muted it, and whom it does not concern in a nearer way. */
async function leaveOut(ctx: Ctx, post: ReadPost, watcherIds: readonly Uuid[]): Promise<Uuid[]> {
  const nearer = new Set([...post.mentionIds, post.quoteAuthorId])
  const circle =
    post.visibility === 'circle' && post.circleId !== null
      ? new Set(await circleMembers(ctx, { ownerId: post.authorId, listId: post.circleId }))
      : null
  const wanted = watcherIds.filter(id => !nearer.has(id) && (circle?.has(id) ?? true))
  const mutes = await readMutesOfMany(ctx, wanted, post.threadId)
  const muting = { ...post, texts: textsOf(post) }
  return wanted.filter(id => {
    const own = mutes.get(id)
    return own === undefined || !isMuted(muting, own)
  })
}

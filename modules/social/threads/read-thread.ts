import type { Ctx, Uuid } from '@stoa/kit'
import { readRestrictions } from '@stoa/safety'
import { threadBounds } from '../policy.ts'
import { hydratePosts, type ReadPost } from '../posts/hydrate-posts.ts'
import { readPost } from '../posts/read-post.ts'
import { viewerIdOf } from '../viewer.ts'
import { inReadingOrder, withoutDeadEnds } from './thread.ts'
import { listAncestors, listBelow, listReplies, type ThreadPosition } from './thread-store.ts'

/** A place in a conversation; the post is null when it is gone or not for this reader. */
export interface ReadPlace {
  postId: Uuid
  post: ReadPost | null
}

export interface ReadReply extends ReadPlace {
  parentId: Uuid
  depth: number
  /** Answers to it that stand on its own page. */
  hiddenReplies: number
  /** The staff have limited its author, who is somebody else than the reader. */
  isLimitedAuthor: boolean
}

export interface ReadThread {
  post: ReadPost
  /** What it answers, the first post of the conversation first; only with the first page. */
  ancestors: ReadPlace[]
  /** The conversation began before the first of the ancestors. */
  hasMoreAncestors: boolean
  replies: ReadReply[]
  next: ThreadPosition | null
}

/**
 * A post in its conversation: what it answers, and a page of the answers to it with the first of what hangs below
 * each, in reading order. Null when the post is gone or not for this reader.
 */
export async function readThread(
  ctx: Ctx,
  postId: Uuid,
  page: { after: ThreadPosition | null; limit: number },
): Promise<ReadThread | null> {
  const post = await readPost(ctx, postId)
  if (post === null) return null
  const { threadId } = post
  const isFirst = page.after === null
  const above =
    isFirst && post.replyToId !== null
      ? await listAncestors(ctx.db, threadId, postId, threadBounds.ancestors)
      : []
  const answers = await listReplies(ctx.db, threadId, postId, page.after, page.limit + 1)
  const shown = answers.slice(0, page.limit)
  const below = await listBelow(
    ctx.db,
    threadId,
    shown.map(node => node.postId),
    threadBounds,
  )
  const nodes = [...shown, ...below]
  const posts = await readPosts(ctx, [...above, ...nodes])
  const placed = withoutDeadEnds(inReadingOrder(nodes, postId), node => posts.has(node.postId))
  const authorIds = new Set(placed.map(({ node }) => node.authorId))
  const restrictions = await readRestrictions(ctx, [...authorIds])
  const viewerId = viewerIdOf(ctx)
  const shownBelow = Map.groupBy(placed, ({ node }) => node.parentId)
  const last = shown.at(-1)
  return {
    post,
    ancestors: above.toReversed().map(ref => ({ postId: ref.postId, post: posts.get(ref.postId) ?? null })),
    hasMoreAncestors: above.length > 0 && above.at(-1)!.postId !== threadId,
    replies: placed.map(({ node, depth }) => {
      const reply = posts.get(node.postId) ?? null
      const shownCount = shownBelow.get(node.postId)?.length ?? 0
      const hiddenReplies = Math.max(0, (reply?.replies ?? 0) - shownCount)
      const isLimitedAuthor =
        node.authorId !== viewerId && (restrictions.get(node.authorId)?.limited ?? false)
      return {
        postId: node.postId,
        post: reply,
        parentId: node.parentId,
        depth,
        hiddenReplies,
        isLimitedAuthor,
      }
    }),
    next:
      answers.length > page.limit && last
        ? { rank: last.rank, createdAt: last.createdAt, id: last.postId }
        : null,
  }
}

async function readPosts(
  ctx: Ctx,
  refs: readonly { postId: Uuid; authorId: Uuid }[],
): Promise<Map<Uuid, ReadPost>> {
  const items = refs.map(ref => ({ ...ref, createdAt: new Date(0) }))
  const read = await hydratePosts(ctx, { items, next: null })
  return new Map(read.items.map(({ post }) => [post.postId, post]))
}

import type { Ctx, Uuid } from '@stoa/kit'
import type { Capture, SubjectPort } from '@stoa/safety'
import { completePosts } from '../posts/hydrate-posts.ts'
import { findAuthor, findPosts, type PostRow } from '../posts/post-store.ts'
import { findPost } from '../posts/read-post.ts'
import { listPostsOf } from '../timelines/author-store.ts'
import { findAnswers } from './thread-store.ts'

type Surrounding = Awaited<ReturnType<SubjectPort['surroundings']>>[number]

export function captureOf(post: PostRow): Capture {
  const warning = post.contentWarning === null ? '' : `${post.contentWarning}\n\n`
  return {
    memberId: post.authorId,
    text: warning + post.text,
    mediaIds: post.mediaIds,
    publishedAt: post.createdAt,
  }
}

/** A post for those who moderate: as the acting member may see it, or as it is for the system. */
export async function capturePost(ctx: Ctx, postId: Uuid): Promise<Capture | null> {
  const post = await findPost(ctx, postId)
  if (!post) return null
  if (ctx.actor.kind !== 'system' && (await completePosts(ctx, [post])).length === 0) return null
  return captureOf(post)
}

const answersShown = 4

/** The conversation around a post: its beginning, what it answers, and the first answers to it. */
export async function readAroundPost(ctx: Ctx, postId: Uuid): Promise<Surrounding[]> {
  const post = await findPost(ctx, postId)
  if (!post) return []
  const refs = await findAnswers(ctx.db, post.threadId, postId, answersShown)
  if (post.replyToId && post.replyToAuthorId) {
    refs.push({ postId: post.replyToId, authorId: post.replyToAuthorId })
  }
  if (post.threadId !== postId) {
    const authorId = await findAuthor(ctx.db, post.threadId)
    if (authorId) refs.push({ postId: post.threadId, authorId })
  }
  return presentPosts(await findPosts(ctx.db, refs))
}

const recentShown = 5
const everyAudience = ['public', 'followers', 'mentioned', 'circle'] as const

/** What a member posted of late. */
export async function readRecentPosts(ctx: Ctx, memberId: Uuid): Promise<Surrounding[]> {
  return presentPosts(
    await findPosts(ctx.db, await listPostsOf(ctx.db, memberId, everyAudience, null, recentShown)),
  )
}

function presentPosts(posts: readonly PostRow[]): Surrounding[] {
  return [...posts]
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map(post => ({ ...captureOf(post), subject: { kind: 'post', id: post.postId } }))
}

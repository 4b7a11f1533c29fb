import type { Ctx, Uuid } from '@stoa/kit'
import { completePosts, type ReadPost } from './hydrate-posts.ts'
import { findAuthor, findWholePost, type PostRow } from './post-store.ts'

/** One post by its id alone as it is stored, with its whole text, whoever may see it; null when it is gone. */
export async function findPost(ctx: Ctx, postId: Uuid): Promise<PostRow | null> {
  const authorId = await findAuthor(ctx.db, postId)
  return authorId === null ? null : findWholePost(ctx.db, authorId, postId)
}

/** One post by its id alone, with its whole text; null when it is gone or not for this reader. */
export async function readPost(ctx: Ctx, postId: Uuid): Promise<ReadPost | null> {
  const row = await findPost(ctx, postId)
  const [post] = row === null ? [] : await completePosts(ctx, [row])
  return post ?? null
}

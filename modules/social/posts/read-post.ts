import type { Ctx, Uuid } from '@stoa/kit'
import { completePosts, type ReadPost } from './hydrate-posts.ts'
import { findAuthor, findWholePost } from './post-store.ts'

/** One post by its id alone, with its whole text; null when it does not exist, is gone or not for this reader. */
export async function readPost(ctx: Ctx, postId: Uuid): Promise<ReadPost | null> {
  const authorId = await findAuthor(ctx.db, postId)
  const row = authorId === null ? null : await findWholePost(ctx.db, authorId, postId)
  const [post] = row === null ? [] : await completePosts(ctx, [row])
  return post ?? null
}

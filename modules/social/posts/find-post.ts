import type { Ctx, Uuid } from '@stoa/kit'
import { findAuthor, findPosts, type PostRow } from './post-store.ts'

/** One post by its id alone; null when it does not exist or was deleted. */
export async function findPost(ctx: Ctx, postId: Uuid): Promise<PostRow | null> {
  const authorId = await findAuthor(ctx.db, postId)
  if (authorId === null) return null
  const [post] = await findPosts(ctx.db, [{ authorId, postId }])
  return post ?? null
}

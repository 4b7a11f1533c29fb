import type { Ctx, Uuid } from '@stoa/kit'
import { findAuthor, findWholePost, type PostRow } from './post-store.ts'

/** One post by its id alone, with its whole text; null when it does not exist or was deleted. */
export async function findPost(ctx: Ctx, postId: Uuid): Promise<PostRow | null> {
  const authorId = await findAuthor(ctx.db, postId)
  return authorId === null ? null : findWholePost(ctx.db, authorId, postId)
}

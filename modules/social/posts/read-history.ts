import type { Ctx, Uuid } from '@stoa/kit'
import { readPost } from './read-post.ts'
import { listVersions, type PostVersion } from './version-store.ts'

/** Every wording of a post, the present one first; null when the post is not for this reader. */
export async function readHistory(ctx: Ctx, postId: Uuid): Promise<PostVersion[] | null> {
  const post = await readPost(ctx, postId)
  if (post === null) return null
  const former = await listVersions(ctx.db, post.authorId, postId)
  return [{ ...post, createdAt: post.editedAt ?? post.createdAt }, ...former]
}

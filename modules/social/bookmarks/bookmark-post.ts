import { inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import type { SocialRefusal } from '../errors.ts'
import { findAuthor } from '../posts/post-store.ts'
import { findSeen } from '../posts/sight.ts'
import { deleteBookmark, findFolderOf, saveBookmark } from './bookmark-store.ts'
import { folderExists } from './folder-store.ts'

type Refused<Code extends SocialRefusal['code']> = Extract<SocialRefusal, { code: Code }>

const foreignKeyViolation = '23503'

/**
 * Keeps a post for the acting member; nobody else learns of it. A second time changes nothing but the folder,
 * and that only when one is named.
 * @param folderId null: in no folder
 */
export async function bookmarkPost(
  ctx: MemberCtx,
  postId: Uuid,
  folderId?: Uuid | null,
): Promise<{ code: 'done' } | Refused<'post_not_found' | 'folder_not_found'>> {
  const post = await findSeen(ctx, postId)
  if (post === null) return { code: 'post_not_found' }
  const { memberId } = ctx.actor
  if (folderId && !(await folderExists(ctx.db, memberId, folderId))) return { code: 'folder_not_found' }
  const bookmark = { memberId, postId, authorId: post.authorId, createdAt: ctx.clock.now(), folderId }
  try {
    await inTransaction(ctx, ctx => saveBookmark(ctx.db, bookmark))
    return { code: 'done' }
  } catch (error) {
    // The folder was deleted on another device in between.
    if ((error as { code?: string }).code === foreignKeyViolation) return { code: 'folder_not_found' }
    throw error
  }
}

/** Keeps a post no longer, whatever has become of it. Without a bookmark nothing changes. */
export async function unbookmarkPost(
  ctx: MemberCtx,
  postId: Uuid,
): Promise<{ code: 'done' } | Refused<'post_not_found'>> {
  if ((await findAuthor(ctx.db, postId)) === null) return { code: 'post_not_found' }
  await deleteBookmark(ctx.db, ctx.actor.memberId, postId)
  return { code: 'done' }
}

/** In which folder of the acting member's a post is; undefined when it is not kept. */
export function readFolderOf(ctx: MemberCtx, postId: Uuid): Promise<Uuid | null | undefined> {
  return findFolderOf(ctx.db, ctx.actor.memberId, postId)
}

import { checkText, inTransaction, type MemberCtx, newUuid, type Uuid } from '@stoa/kit'
import type { SocialRefusal } from '../errors.ts'
import { lockTies } from '../graph/tie-store.ts'
import { emptyFolder } from './bookmark-store.ts'
import {
  deleteFolderRow,
  type FolderRow,
  insertFolder,
  listFolders,
  lockFolder,
  renameFolderRow,
} from './folder-store.ts'
import { foldersMax, folderTitleLimits } from './policy.ts'

type Refused<Code extends SocialRefusal['code']> = Extract<SocialRefusal, { code: Code }>

/** Makes a folder of the acting member's. */
export async function createFolder(
  ctx: MemberCtx,
  title: string,
): Promise<{ code: 'done'; folder: FolderRow } | Refused<'invalid_folder_title' | 'too_many_folders'>> {
  const checked = checkText(title, folderTitleLimits)
  if (!('text' in checked)) return { code: 'invalid_folder_title', ...checked }
  const { memberId } = ctx.actor
  return inTransaction(ctx, async ctx => {
    // One change of the own things after the other, so that no two pass the bound together.
    await lockTies(ctx.db, [memberId])
    if ((await listFolders(ctx.db, memberId)).length >= foldersMax) return { code: 'too_many_folders' }
    const folder = { folderId: newUuid(ctx.clock), title: checked.text, createdAt: ctx.clock.now() }
    await insertFolder(ctx.db, memberId, folder)
    return { code: 'done', folder }
  })
}

export async function renameFolder(
  ctx: MemberCtx,
  folderId: Uuid,
  title: string,
): Promise<{ code: 'done'; folder: FolderRow } | Refused<'invalid_folder_title' | 'folder_not_found'>> {
  const checked = checkText(title, folderTitleLimits)
  if (!('text' in checked)) return { code: 'invalid_folder_title', ...checked }
  const folder = await renameFolderRow(ctx.db, ctx.actor.memberId, folderId, checked.text)
  return folder ? { code: 'done', folder } : { code: 'folder_not_found' }
}

/** Deletes a folder; what was in it stays bookmarked, in no folder. */
export function deleteFolder(
  ctx: MemberCtx,
  folderId: Uuid,
): Promise<{ code: 'done' } | Refused<'folder_not_found'>> {
  const { memberId } = ctx.actor
  return inTransaction(ctx, async ctx => {
    if (!(await lockFolder(ctx.db, memberId, folderId))) return { code: 'folder_not_found' }
    await emptyFolder(ctx.db, memberId, folderId)
    await deleteFolderRow(ctx.db, memberId, folderId)
    return { code: 'done' }
  })
}

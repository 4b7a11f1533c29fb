import type { Db, Uuid } from '@stoa/kit'

export interface FolderRow {
  folderId: Uuid
  title: string
  createdAt: Date
}

const columns = 'folder_id AS "folderId", title, created_at AS "createdAt"'

/** The member's folders by title; a member has only so many. */
export function listFolders(db: Db, memberId: Uuid): Promise<FolderRow[]> {
  return db.query<FolderRow>(
    `SELECT ${columns} FROM social.bookmark_folder WHERE member_id = $1 ORDER BY lower(title), folder_id`,
    [memberId],
    'social.list_folders',
  )
}

export async function folderExists(db: Db, memberId: Uuid, folderId: Uuid): Promise<boolean> {
  const rows = await db.query(
    'SELECT 1 FROM social.bookmark_folder WHERE member_id = $1 AND folder_id = $2',
    [memberId, folderId],
    'social.folder_exists',
  )
  return rows.length === 1
}

export async function insertFolder(db: Db, memberId: Uuid, folder: FolderRow): Promise<void> {
  await db.query(
    'INSERT INTO social.bookmark_folder (member_id, folder_id, title, created_at) VALUES ($1, $2, $3, $4)',
    [memberId, folder.folderId, folder.title, folder.createdAt],
    'social.insert_folder',
  )
}

/** Null when the member has no such folder. */
export async function renameFolderRow(
  db: Db,
  memberId: Uuid,
  folderId: Uuid,
  title: string,
): Promise<FolderRow | null> {
  const rows = await db.query<FolderRow>(
    `UPDATE social.bookmark_folder SET title = $3 WHERE member_id = $1 AND folder_id = $2 RETURNING ${columns}`,
    [memberId, folderId, title],
    'social.rename_folder',
  )
  return rows[0] ?? null
}

/** Deletes an empty folder; false when the member has no such folder. */
export async function deleteFolderRow(db: Db, memberId: Uuid, folderId: Uuid): Promise<boolean> {
  const rows = await db.query(
    'DELETE FROM social.bookmark_folder WHERE member_id = $1 AND folder_id = $2 RETURNING 1',
    [memberId, folderId],
    'social.delete_folder',
  )
  return rows.length === 1
}

/** Locks the folder so that nothing is put into it until the transaction ends; false when there is none. */
export async function lockFolder(db: Db, memberId: Uuid, folderId: Uuid): Promise<boolean> {
  const rows = await db.query(
    'SELECT 1 FROM social.bookmark_folder WHERE member_id = $1 AND folder_id = $2 FOR UPDATE',
    [memberId, folderId],
    'social.lock_folder',
  )
  return rows.length === 1
}

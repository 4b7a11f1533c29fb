import type { Db, Uuid } from '@stoa/kit'
import { bound } from '../timelines/cursor.ts'
import type { Position, PostRef } from '../timelines/timeline.ts'

export interface NewBookmark {
  memberId: Uuid
  postId: Uuid
  authorId: Uuid
  createdAt: Date
  /** Undefined leaves a bookmark that is there in its folder; null takes it out. */
  folderId: Uuid | null | undefined
}

/** Keeps the post, or moves the bookmark that is there. Breaks the foreign key when the folder is gone. */
export async function saveBookmark(db: Db, bookmark: NewBookmark): Promise<void> {
  await db.query(
    `INSERT INTO social.bookmark AS b (member_id, post_id, author_id, folder_id, created_at)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (member_id, post_id) DO UPDATE SET folder_id = $4 WHERE $6`,
    [
      bookmark.memberId,
      bookmark.postId,
      bookmark.authorId,
      bookmark.folderId ?? null,
      bookmark.createdAt,
      bookmark.folderId !== undefined,
    ],
    'social.save_bookmark',
  )
}

export async function deleteBookmark(db: Db, memberId: Uuid, postId: Uuid): Promise<void> {
  await db.query(
    'DELETE FROM social.bookmark WHERE member_id = $1 AND post_id = $2',
    [memberId, postId],
    'social.delete_bookmark',
  )
}

/** The folder of a bookmark; undefined when the member keeps no such post. */
export async function findFolderOf(db: Db, memberId: Uuid, postId: Uuid): Promise<Uuid | null | undefined> {
  const rows = await db.query<{ folderId: Uuid | null }>(
    'SELECT folder_id AS "folderId" FROM social.bookmark WHERE member_id = $1 AND post_id = $2',
    [memberId, postId],
    'social.find_folder_of',
  )
  return rows[0]?.folderId
}

export async function emptyFolder(db: Db, memberId: Uuid, folderId: Uuid): Promise<void> {
  await db.query(
    'UPDATE social.bookmark SET folder_id = NULL WHERE member_id = $1 AND folder_id = $2',
    [memberId, folderId],
    'social.empty_folder',
  )
}

/** What a member keeps, the latest first. Each entry's instant is that of the keeping. */
export function listBookmarks(
  db: Db,
  memberId: Uuid,
  before: Position | null,
  limit: number,
): Promise<PostRef[]> {
  return db.query<PostRef>(
    `SELECT post_id AS "postId", author_id AS "authorId", created_at AS "createdAt" FROM social.bookmark
     WHERE member_id = $1 AND (created_at, post_id) < ($2, $3)
     ORDER BY created_at DESC, post_id DESC LIMIT $4`,
    [memberId, ...bound(before), limit],
    'social.list_bookmarks',
  )
}

/** The same of one folder. */
export function listBookmarksIn(
  db: Db,
  memberId: Uuid,
  folderId: Uuid,
  before: Position | null,
  limit: number,
): Promise<PostRef[]> {
  return db.query<PostRef>(
    `SELECT post_id AS "postId", author_id AS "authorId", created_at AS "createdAt" FROM social.bookmark
     WHERE member_id = $1 AND folder_id = $5 AND (created_at, post_id) < ($2, $3)
     ORDER BY created_at DESC, post_id DESC LIMIT $4`,
    [memberId, ...bound(before), limit, folderId],
    'social.list_bookmarks_in',
  )
}

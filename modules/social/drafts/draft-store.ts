import type { Db, Uuid } from '@stoa/kit'
import type { DraftBody } from './schema.ts'

/** Why a scheduled post was refused, in the words of the API's problems. */
export interface DraftFailure {
  code: string
  title: string
  detail: string | null
}

export interface DraftRow {
  memberId: Uuid
  draftId: Uuid
  version: number
  body: DraftBody
  mediaIds: Uuid[]
  publishAt: Date | null
  failure: DraftFailure | null
  createdAt: Date
  updatedAt: Date
}

const columns = `member_id AS "memberId", draft_id AS "draftId", version, body, media_ids AS "mediaIds",
  publish_at AS "publishAt", failure, created_at AS "createdAt", updated_at AS "updatedAt"`

/** All drafts of a member, who has only so many; the latest change first. */
export function listDrafts(db: Db, memberId: Uuid): Promise<DraftRow[]> {
  return db.query<DraftRow>(
    `SELECT ${columns} FROM social.draft WHERE member_id = $1 ORDER BY updated_at DESC, draft_id DESC`,
    [memberId],
    'social.list_drafts',
  )
}

export async function countDrafts(db: Db, memberId: Uuid): Promise<number> {
  const rows = await db.query<{ n: number }>(
    'SELECT count(*)::integer AS n FROM social.draft WHERE member_id = $1',
    [memberId],
    'social.count_drafts',
  )
  return rows[0]!.n
}

export async function findDraft(db: Db, memberId: Uuid, draftId: Uuid): Promise<DraftRow | null> {
  const rows = await db.query<DraftRow>(
    `SELECT ${columns} FROM social.draft WHERE member_id = $1 AND draft_id = $2`,
    [memberId, draftId],
    'social.find_draft',
  )
  return rows[0] ?? null
}

/** The draft, locked until the transaction ends. */
export async function lockDraft(db: Db, memberId: Uuid, draftId: Uuid): Promise<DraftRow | null> {
  const rows = await db.query<DraftRow>(
    `SELECT ${columns} FROM social.draft WHERE member_id = $1 AND draft_id = $2 FOR UPDATE`,
    [memberId, draftId],
    'social.lock_draft',
  )
  return rows[0] ?? null
}

export async function insertDraft(db: Db, draft: DraftRow): Promise<void> {
  await db.query(
    `INSERT INTO social.draft
       (member_id, draft_id, version, body, media_ids, publish_at, failure, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, NULL, $7, $8)`,
    [
      ...[draft.memberId, draft.draftId, draft.version, draft.body, draft.mediaIds, draft.publishAt],
      ...[draft.createdAt, draft.updatedAt],
    ],
    'social.insert_draft',
  )
}

export async function updateDraft(db: Db, draft: DraftRow): Promise<void> {
  await db.query(
    `UPDATE social.draft SET version = $3, body = $4, media_ids = $5, publish_at = $6, failure = $7, updated_at = $8
     WHERE member_id = $1 AND draft_id = $2`,
    [
      ...[draft.memberId, draft.draftId, draft.version, draft.body, draft.mediaIds, draft.publishAt],
      ...[draft.failure, draft.updatedAt],
    ],
    'social.update_draft',
  )
}

export async function deleteDraftRow(db: Db, memberId: Uuid, draftId: Uuid): Promise<void> {
  await db.query(
    'DELETE FROM social.draft WHERE member_id = $1 AND draft_id = $2',
    [memberId, draftId],
    'social.delete_draft',
  )
}

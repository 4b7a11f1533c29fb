import type { Db, Uuid } from '@stoa/kit'
import { bound } from '../timelines/cursor.ts'
import type { Position } from '../timelines/timeline.ts'

export interface MutedMemberRow {
  memberId: Uuid
  createdAt: Date
  expiresAt: Date | null
}

export interface PhraseRow {
  phraseId: Uuid
  text: string
  createdAt: Date
  expiresAt: Date | null
}

export interface MuteRow {
  kind: 'member' | 'thread' | 'words' | 'tag'
  id: Uuid | null
  folded: string | null
}

/** The mutes that hold at an instant: all words, and of members and threads those asked about. */
export function selectMutes(
  db: Db,
  memberId: Uuid,
  among: { memberIds: readonly Uuid[]; threadIds: readonly Uuid[] },
  at: Date,
): Promise<MuteRow[]> {
  return db.query<MuteRow>(
    `SELECT 'member' AS kind, muted_id AS id, NULL AS folded FROM social.muted_member
     WHERE member_id = $1 AND muted_id = ANY($2) AND (expires_at IS NULL OR expires_at > $4)
     UNION ALL
     SELECT 'thread', thread_id, NULL FROM social.muted_thread WHERE member_id = $1 AND thread_id = ANY($3)
     UNION ALL
     SELECT kind, NULL, folded FROM social.muted_phrase
     WHERE member_id = $1 AND (expires_at IS NULL OR expires_at > $4)`,
    [memberId, among.memberIds, among.threadIds, at],
    'social.select_mutes',
  )
}

/** The words that each of these members mutes, and which of them mute the thread; each is asked in the own shard. */
export function selectMutesOfMany(
  db: Db,
  memberIds: readonly Uuid[],
  threadId: Uuid,
  at: Date,
): Promise<(MuteRow & { memberId: Uuid })[]> {
  return db.query<MuteRow & { memberId: Uuid }>(
    `SELECT member_id AS "memberId", 'thread' AS kind, thread_id AS id, NULL AS folded FROM social.muted_thread
     WHERE member_id = ANY($1) AND thread_id = $2
     UNION ALL
     SELECT member_id, kind, NULL, folded FROM social.muted_phrase
     WHERE member_id = ANY($1) AND (expires_at IS NULL OR expires_at > $3)`,
    [memberIds, threadId, at],
    'social.select_mutes_of_many',
  )
}

/** Mutes a member, or gives the mute another end. */
export async function upsertMutedMember(
  db: Db,
  memberId: Uuid,
  mute: { mutedId: Uuid; at: Date; expiresAt: Date | null },
): Promise<void> {
  await db.query(
    `INSERT INTO social.muted_member (member_id, muted_id, created_at, expires_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (member_id, muted_id) DO UPDATE SET expires_at = $4`,
    [memberId, mute.mutedId, mute.at, mute.expiresAt],
    'social.upsert_muted_member',
  )
}

export async function deleteMutedMember(db: Db, memberId: Uuid, mutedId: Uuid): Promise<void> {
  await db.query(
    'DELETE FROM social.muted_member WHERE member_id = $1 AND muted_id = $2',
    [memberId, mutedId],
    'social.delete_muted_member',
  )
}

/** Whom the member mutes, latest first. */
export function listMutedMembers(
  db: Db,
  memberId: Uuid,
  at: Date,
  before: Position | null,
  limit: number,
): Promise<MutedMemberRow[]> {
  return db.query<MutedMemberRow>(
    `SELECT muted_id AS "memberId", created_at AS "createdAt", expires_at AS "expiresAt"
     FROM social.muted_member
     WHERE member_id = $1 AND (expires_at IS NULL OR expires_at > $2) AND (created_at, muted_id) < ($3, $4)
     ORDER BY created_at DESC, muted_id DESC LIMIT $5`,
    [memberId, at, ...bound(before), limit],
    'social.list_muted_members',
  )
}

/** The words that hold, latest first; a member has only so many. */
export function listPhrases(db: Db, memberId: Uuid, at: Date): Promise<PhraseRow[]> {
  return db.query<PhraseRow>(
    `SELECT phrase_id AS "phraseId", text, created_at AS "createdAt", expires_at AS "expiresAt"
     FROM social.muted_phrase WHERE member_id = $1 AND (expires_at IS NULL OR expires_at > $2)
     ORDER BY created_at DESC, phrase_id DESC`,
    [memberId, at],
    'social.list_phrases',
  )
}

/** Mutes words, or writes the same words anew with another end; answers the row that now stands. */
export async function upsertPhrase(
  db: Db,
  memberId: Uuid,
  phrase: PhraseRow & { kind: 'words' | 'tag'; folded: string },
): Promise<PhraseRow> {
  const rows = await db.query<PhraseRow>(
    `INSERT INTO social.muted_phrase AS p (member_id, phrase_id, text, kind, folded, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (member_id, kind, folded) DO UPDATE SET text = $3, expires_at = $7
     RETURNING phrase_id AS "phraseId", text, created_at AS "createdAt", expires_at AS "expiresAt"`,
    [memberId, phrase.phraseId, phrase.text, phrase.kind, phrase.folded, phrase.createdAt, phrase.expiresAt],
    'social.upsert_phrase',
  )
  return rows[0]!
}

export async function deletePhrase(db: Db, memberId: Uuid, phraseId: Uuid): Promise<boolean> {
  const rows = await db.query(
    'DELETE FROM social.muted_phrase WHERE member_id = $1 AND phrase_id = $2 RETURNING 1',
    [memberId, phraseId],
    'social.delete_phrase',
  )
  return rows.length === 1
}

/** Forgets the member's words that hold no longer. */
export async function deleteExpiredPhrases(db: Db, memberId: Uuid, at: Date): Promise<void> {
  await db.query(
    'DELETE FROM social.muted_phrase WHERE member_id = $1 AND expires_at <= $2',
    [memberId, at],
    'social.delete_expired_phrases',
  )
}

export async function insertMutedThread(db: Db, memberId: Uuid, threadId: Uuid, at: Date): Promise<void> {
  await db.query(
    `INSERT INTO social.muted_thread (member_id, thread_id, created_at) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING`,
    [memberId, threadId, at],
    'social.insert_muted_thread',
  )
}

/** The conversations that the member mutes, after an id. */
export function listMutedThreads(
  db: Db,
  memberId: Uuid,
  after: Uuid | null,
  limit: number,
): Promise<{ threadId: Uuid; createdAt: Date }[]> {
  return db.query<{ threadId: Uuid; createdAt: Date }>(
    `SELECT thread_id AS "threadId", created_at AS "createdAt" FROM social.muted_thread
     WHERE member_id = $1 AND thread_id > $2 ORDER BY thread_id LIMIT $3`,
    [memberId, after ?? '00000000-0000-0000-0000-000000000000', limit],
    'social.list_muted_threads',
  )
}

export async function deleteMutedThread(db: Db, memberId: Uuid, threadId: Uuid): Promise<void> {
  await db.query(
    'DELETE FROM social.muted_thread WHERE member_id = $1 AND thread_id = $2',
    [memberId, threadId],
    'social.delete_muted_thread',
  )
}

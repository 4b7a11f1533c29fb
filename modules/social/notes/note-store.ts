import type { Db, Uuid } from '@stoa/kit'
import { forgetPosts } from '../posts/post-store.ts'
import { tellPostChanged } from '../posts/tell-change.ts'

export interface NoteKey {
  authorId: Uuid
  postId: Uuid
  noteId: Uuid
}

export interface NoteRow extends NoteKey {
  writerId: Uuid
  text: string
  createdAt: Date
  status: 'undecided' | 'shown' | 'not_helpful'
}

/** False when the writer has a note on this post already. */
export async function insertNote(db: Db, note: Omit<NoteRow, 'status'>): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO social.note (author_id, post_id, note_id, writer_id, text, created_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (author_id, post_id, writer_id) DO NOTHING RETURNING 1`,
    [note.authorId, note.postId, note.noteId, note.writerId, note.text, note.createdAt],
  )
  return rows.length === 1
}

/** The notes on a post, the most helpful first. */
export function listNotes(db: Db, authorId: Uuid, postId: Uuid, limit: number): Promise<NoteRow[]> {
  return db.query<NoteRow>(
    `SELECT author_id AS "authorId", post_id AS "postId", note_id AS "noteId", writer_id AS "writerId", text,
            created_at AS "createdAt", status
     FROM social.note WHERE author_id = $1 AND post_id = $2 ORDER BY score DESC, note_id LIMIT $3`,
    [authorId, postId, limit],
  )
}

export async function findNote(db: Db, key: NoteKey): Promise<NoteRow | null> {
  const rows = await db.query<NoteRow>(
    `SELECT author_id AS "authorId", post_id AS "postId", note_id AS "noteId", writer_id AS "writerId", text,
            created_at AS "createdAt", status
     FROM social.note WHERE author_id = $1 AND post_id = $2 AND note_id = $3`,
    [key.authorId, key.postId, key.noteId],
  )
  return rows[0] ?? null
}

export interface OwnRating {
  noteId: Uuid
  verdict: number
  reasons: string[]
}

export function findOwnRatings(db: Db, authorId: Uuid, postId: Uuid, raterId: Uuid): Promise<OwnRating[]> {
  return db.query<OwnRating>(
    `SELECT note_id AS "noteId", verdict, reasons FROM social.note_rating
     WHERE author_id = $1 AND post_id = $2 AND rater_id = $3 LIMIT 100`,
    [authorId, postId, raterId],
  )
}

export async function upsertRating(
  db: Db,
  rating: NoteKey & { raterId: Uuid; verdict: number; reasons: readonly string[]; ratedAt: Date },
): Promise<void> {
  await db.query(
    `INSERT INTO social.note_rating (author_id, post_id, note_id, rater_id, verdict, reasons, rated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (author_id, post_id, note_id, rater_id) DO UPDATE
       SET verdict = excluded.verdict, reasons = excluded.reasons, rated_at = excluded.rated_at`,
    [
      ...[rating.authorId, rating.postId, rating.noteId, rating.raterId],
      ...[rating.verdict, rating.reasons, rating.ratedAt],
    ],
  )
}

/** The newest ratings of all notes. */
export function listRatings(
  db: Db,
  limit: number,
): Promise<(NoteKey & { raterId: Uuid; verdict: number })[]> {
  return db.query(
    `SELECT author_id AS "authorId", post_id AS "postId", note_id AS "noteId", rater_id AS "raterId", verdict
     FROM social.note_rating ORDER BY rated_at DESC LIMIT $1`,
    [limit],
  )
}

/** Writes what was computed. */
export async function updateScores(
  db: Db,
  scores: readonly (NoteKey & { score: number; status: string })[],
): Promise<void> {
  await db.query(
    `UPDATE social.note n SET score = t.score, status = t.status
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::float8[], $5::text[])
       AS t(author_id, post_id, note_id, score, status)
     WHERE n.author_id = t.author_id AND n.post_id = t.post_id AND n.note_id = t.note_id
       AND (n.score, n.status) IS DISTINCT FROM (t.score, t.status)`,
    [
      scores.map(score => score.authorId),
      scores.map(score => score.postId),
      scores.map(score => score.noteId),
      scores.map(score => score.score),
      scores.map(score => score.status),
    ],
  )
}

/**
 * Puts the best shown note of each of these posts into its row, or none.
 * @returns the posts where that is another one than before
 */
export async function showNotes(
  db: Db,
  posts: readonly { authorId: Uuid; postId: Uuid }[],
): Promise<{ postId: Uuid }[]> {
  const changed = await db.query<{ postId: Uuid }>(
    `UPDATE social.post p SET community_note = (
       SELECT n.text FROM social.note n
       WHERE n.author_id = p.author_id AND n.post_id = p.post_id AND n.status = 'shown'
       ORDER BY n.score DESC, n.note_id LIMIT 1)
     FROM unnest($1::uuid[], $2::uuid[]) AS t(author_id, post_id)
     WHERE p.author_id = t.author_id AND p.post_id = t.post_id
       AND p.community_note IS DISTINCT FROM (
         SELECT n.text FROM social.note n
         WHERE n.author_id = p.author_id AND n.post_id = p.post_id AND n.status = 'shown'
         ORDER BY n.score DESC, n.note_id LIMIT 1)
     RETURNING p.post_id AS "postId"`,
    [posts.map(post => post.authorId), posts.map(post => post.postId)],
  )
  forgetPosts(
    db,
    changed.map(post => post.postId),
  )
  return changed
}

/** Deletes what a member wrote and rated; the posts where a note of theirs stood show the next one, or none. */
export async function deleteNotesOf(db: Db, memberId: Uuid): Promise<void> {
  await db.query('DELETE FROM social.note_rating WHERE rater_id = $1', [memberId])
  const rows = await db.query<{ authorId: Uuid; postId: Uuid }>(
    'DELETE FROM social.note WHERE writer_id = $1 RETURNING author_id AS "authorId", post_id AS "postId"',
    [memberId],
  )
  for (const { postId } of await showNotes(db, rows)) tellPostChanged(db, postId)
}

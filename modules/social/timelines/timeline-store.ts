import type { Db, Uuid } from '@stoa/kit'
import { bound } from '../timelines/cursor.ts'
import { dayOf, type Position, type PostRef, type TimelineRef, viaOf } from './timeline.ts'

/** What is written ahead of a home timeline, and what its reading needs besides. */
export interface WrittenHome {
  /** When it was last noted as read; null when it is not written, or not wholly. */
  readAt: Date | null
  /** Those whom its owner follows and whose posts are merged in at reading. */
  mergedIds: Uuid[]
  refs: TimelineRef[]
}

/**
 * The written-ahead entries of a home timeline, newest first. Who is followed is asked here, so that a row that
 * a late job wrote after an unfollow is never shown; nor is an answer to somebody whom the reader does not follow.
 * An empty timeline still answers one row. The first row tells the rest, which the others need not repeat.
 */
export async function listHome(
  db: Db,
  memberId: Uuid,
  before: Position | null,
  limit: number,
): Promise<WrittenHome> {
  const rows = await db.query<Omit<WrittenHome, 'refs'> & (TimelineRef | { postId: null })>(
    `SELECT e.post_id AS "postId", e.author_id AS "authorId", e.created_at AS "createdAt", e.via_id AS "viaId",
            CASE WHEN coalesce(e.at, 1) = 1 THEN own."readAt" END AS "readAt",
            CASE WHEN coalesce(e.at, 1) = 1 THEN own."mergedIds" END AS "mergedIds"
     FROM (
       SELECT (SELECT r.read_at FROM social.home_reader r WHERE r.member_id = $1 AND r.is_written) AS "readAt",
              ARRAY(SELECT f.followee_id FROM social.merged_author a
                    JOIN social.following f ON f.followee_id = a.member_id
                    WHERE f.member_id = $1) AS "mergedIds"
     ) own
     LEFT JOIN LATERAL (
       SELECT h.post_id, h.author_id, h.created_at, h.via_id,
              row_number() OVER (ORDER BY h.created_at DESC, h.post_id DESC) AS at
       FROM social.home_timeline h
       WHERE h.member_id = $1 AND (h.created_at, h.post_id) < ($2, $3)
         AND (h.via_id = $1 OR EXISTS (
           SELECT FROM social.following f WHERE f.member_id = h.member_id AND f.followee_id = h.via_id))
         AND (h.reply_to_author_id IS NULL OR h.reply_to_author_id IN ($1, h.via_id) OR h.via_id = $1 OR EXISTS (
           SELECT FROM social.following f
           WHERE f.member_id = h.member_id AND f.followee_id = h.reply_to_author_id))
       ORDER BY h.created_at DESC, h.post_id DESC LIMIT $4
     ) e ON true
     ORDER BY e.created_at DESC, e.post_id DESC`,
    [memberId, ...bound(before), limit],
    'social.list_home',
  )
  const [first] = rows
  return {
    readAt: first?.readAt ?? null,
    mergedIds: first?.mergedIds ?? [],
    refs: rows.flatMap(row => (row.postId === null ? [] : row)),
  }
}

/** Writes one post into the home timelines of several members. */
export async function insertHomeOfMany(db: Db, memberIds: readonly Uuid[], ref: TimelineRef): Promise<void> {
  await db.query(
    `INSERT INTO social.home_timeline (member_id, created_at, post_id, author_id, via_id, reply_to_author_id)
     SELECT member_id, $2, $3, $4, $5, $6 FROM unnest($1::uuid[]) AS m(member_id)
     ON CONFLICT DO NOTHING`,
    [memberIds, ref.createdAt, ref.postId, ref.authorId, viaOf(ref), ref.replyToAuthorId ?? null],
    'social.insert_home_of_many',
  )
}

/** Writes several posts, each into the home timelines of several members. */
export async function insertHomeEntries(
  db: Db,
  writings: readonly { ref: TimelineRef; to: readonly Uuid[] }[],
): Promise<void> {
  const refs = writings.map(({ ref }) => ref)
  // In the order of members, so that a repeat of the same work never waits for this one in a ring.
  await db.query(
    `INSERT INTO social.home_timeline (member_id, created_at, post_id, author_id, via_id, reply_to_author_id)
     SELECT m.member_id, e.created_at, e.post_id, e.author_id, e.via_id, e.reply_to_author_id
     FROM unnest($1::uuid[], $2::integer[]) AS m(member_id, place)
     JOIN unnest($3::timestamptz[], $4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[]) WITH ORDINALITY
       AS e(created_at, post_id, author_id, via_id, reply_to_author_id, place) USING (place)
     ORDER BY m.member_id, e.post_id
     ON CONFLICT DO NOTHING`,
    [
      writings.flatMap(({ to }) => to),
      writings.flatMap(({ to }, at) => to.map(() => at + 1)),
      refs.map(ref => ref.createdAt),
      refs.map(ref => ref.postId),
      refs.map(ref => ref.authorId),
      refs.map(viaOf),
      refs.map(ref => ref.replyToAuthorId ?? null),
    ],
    'social.insert_home_entries',
  )
}

/** Writes several posts into one member's home timeline, if that is written ahead at all. */
export async function insertHome(db: Db, memberId: Uuid, refs: readonly TimelineRef[]): Promise<void> {
  if (refs.length === 0) return
  await db.query(
    `INSERT INTO social.home_timeline (member_id, created_at, post_id, author_id, via_id, reply_to_author_id)
     SELECT $1, t.* FROM unnest($2::timestamptz[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[]) AS t
     WHERE EXISTS (SELECT FROM social.home_reader r WHERE r.member_id = $1)
     ON CONFLICT DO NOTHING`,
    [
      memberId,
      refs.map(ref => ref.createdAt),
      refs.map(ref => ref.postId),
      refs.map(ref => ref.authorId),
      refs.map(viaOf),
      refs.map(ref => ref.replyToAuthorId ?? null),
    ],
    'social.insert_home',
  )
}

/** Takes one entry out of the home timelines of several members. */
export async function deleteHomeOfMany(db: Db, memberIds: readonly Uuid[], ref: TimelineRef): Promise<void> {
  await db.query(
    `DELETE FROM social.home_timeline
     WHERE member_id = ANY($1) AND created_at = $2 AND post_id = $3 AND via_id = $4`,
    [memberIds, ref.createdAt, ref.postId, viaOf(ref)],
    'social.delete_home_of_many',
  )
}

/** Takes out of one member's home timeline what another wrote or passed on. */
export async function deleteHomeVia(db: Db, memberId: Uuid, viaId: Uuid): Promise<void> {
  await db.query(
    'DELETE FROM social.home_timeline WHERE member_id = $1 AND via_id = $2',
    [memberId, viaId],
    'social.delete_home_via',
  )
}

/** Takes away the whole of a home timeline. */
export async function deleteHome(db: Db, memberId: Uuid): Promise<void> {
  await db.query('DELETE FROM social.home_timeline WHERE member_id = $1', [memberId])
}

export async function deleteHomeBefore(db: Db, memberId: Uuid, before: Position): Promise<void> {
  await db.query(
    'DELETE FROM social.home_timeline WHERE member_id = $1 AND (created_at, post_id) < ($2, $3)',
    [memberId, before.createdAt, before.id],
  )
}

/** Cuts each of these home timelines to its newest `keep` rows. */
export async function trimHome(db: Db, memberIds: readonly Uuid[], keep: number): Promise<void> {
  await db.query(
    `DELETE FROM social.home_timeline h
     USING social.member_count m CROSS JOIN LATERAL (
       SELECT created_at, post_id FROM social.home_timeline
       WHERE member_id = m.member_id ORDER BY created_at DESC, post_id DESC OFFSET $2 LIMIT 1
     ) cut
     WHERE m.member_id = ANY($1) AND m.slot = 0
       AND h.member_id = m.member_id AND (h.created_at, h.post_id) <= (cut.created_at, cut.post_id)`,
    [memberIds, keep],
    'social.trim_home',
  )
}

/** Everybody's posts on these days, newest first. */
export async function listLocal(
  db: Db,
  days: readonly string[],
  before: Position | null,
  limit: number,
): Promise<PostRef[]> {
  return db.query<PostRef>(
    `SELECT post_id AS "postId", author_id AS "authorId", created_at AS "createdAt"
     FROM social.local_timeline
     WHERE day = ANY($1::date[]) AND (created_at, post_id) < ($2, $3)
     ORDER BY day DESC, created_at DESC, post_id DESC LIMIT $4`,
    [days, ...bound(before), limit],
    'social.list_local',
  )
}

export async function insertLocal(db: Db, ref: PostRef): Promise<void> {
  await db.query(
    'INSERT INTO social.local_timeline (day, created_at, post_id, author_id) VALUES ($1, $2, $3, $4)',
    [dayOf(ref.createdAt), ref.createdAt, ref.postId, ref.authorId],
    'social.insert_local',
  )
}

export async function deleteLocal(db: Db, ref: PostRef): Promise<void> {
  await db.query(
    'DELETE FROM social.local_timeline WHERE day = $1 AND created_at = $2 AND post_id = $3',
    [dayOf(ref.createdAt), ref.createdAt, ref.postId],
    'social.delete_local',
  )
}

/** Forgets the days before `day`. */
export async function deleteLocalBefore(db: Db, day: string): Promise<void> {
  await db.query('DELETE FROM social.local_timeline WHERE day < $1', [day])
}

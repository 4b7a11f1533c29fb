import type { Db, Uuid } from '@stoa/kit'
import type { Responses } from './standing.ts'

/** How far the events have been followed, locked until the transaction ends; absent while another process does it. */
export async function lockWeighing(db: Db): Promise<{ afterEventId: Uuid | null } | null> {
  const rows = await db.query<{ afterEventId: Uuid | null }>(
    'SELECT after_event_id AS "afterEventId" FROM search.weighing FOR UPDATE SKIP LOCKED',
    [],
    'search.lock_weighing',
  )
  return rows[0] ?? null
}

export async function moveWeighing(db: Db, afterEventId: Uuid): Promise<void> {
  await db.query('UPDATE search.weighing SET after_event_id = $1', [afterEventId], 'search.move_weighing')
}

/** Raises the ceiling where it is lower. */
export async function moveCeiling(db: Db, at: Date): Promise<void> {
  await db.query('UPDATE search.weighing SET ceiling = $1 WHERE ceiling < $1', [at], 'search.move_ceiling')
}

/** Above it no post ranks; null when none has a response yet. */
export async function findCeiling(db: Db): Promise<Date | null> {
  const rows = await db.query<{ ceiling: Date | null }>(
    "SELECT nullif(ceiling, '-infinity') AS ceiling FROM search.weighing",
    [],
    'search.find_ceiling',
  )
  return rows[0]?.ceiling ?? null
}

export interface StandingRow extends Responses {
  postId: Uuid
  createdAt: Date
}

/** The responses with which posts were indexed last. */
export async function findStandings(db: Db, postIds: readonly Uuid[]): Promise<StandingRow[]> {
  return db.query<StandingRow>(
    `SELECT post_id AS "postId", created_at AS "createdAt", likes, replies, reposts FROM search.post
     WHERE post_id = ANY($1)`,
    [postIds],
    'search.find_standings',
  )
}

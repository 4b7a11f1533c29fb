import type { Db, Uuid } from '@stoa/kit'
import { actionsLeaving, type Mark } from '../decisions/action.ts'

export interface MarkRow extends Mark {
  reason: string
  decisionId: Uuid | null
  until: Date | null
}

const columns = 'subject_id AS "subjectId", kind, reason, decision_id AS "decisionId", until'

/** The marks that hold now for any of these ids, of posts and members alike. */
export function selectMarks(db: Db, ids: readonly Uuid[], now: Date): Promise<MarkRow[]> {
  return db.query<MarkRow>(
    `SELECT ${columns} FROM safety.mark
     WHERE subject_id = ANY($1::uuid[]) AND (until IS NULL OR until > $2)`,
    [ids, now],
    'safety.select_marks',
  )
}

export async function insertHeld(db: Db, subjectId: Uuid): Promise<void> {
  await db.query(
    `INSERT INTO safety.mark (subject_id, kind, reason) VALUES ($1, 'held', 'spam') ON CONFLICT DO NOTHING`,
    [subjectId],
  )
}

export async function deleteHeld(db: Db, subjectId: Uuid): Promise<void> {
  await db.query("DELETE FROM safety.mark WHERE subject_id = $1 AND kind = 'held'", [subjectId])
}

/**
 * Makes the mark follow from the decisions again, after one was made or reversed: that of the decision that
 * holds longest, or none.
 * @param on by which column decisions concern the marked one
 */
export async function refreshMark(
  db: Db,
  mark: Mark,
  on: 'subject_id' | 'member_id',
  now: Date,
): Promise<MarkRow | null> {
  await db.query('DELETE FROM safety.mark WHERE subject_id = $1 AND kind = $2', [mark.subjectId, mark.kind])
  const rows = await db.query<MarkRow>(
    `INSERT INTO safety.mark (subject_id, kind, reason, decision_id, until)
     SELECT $1, $2, d.reason, d.id, d.until FROM safety.decision d
     WHERE d.${on} = $1 AND d.action = ANY($3::text[]) AND (d.until IS NULL OR d.until > $4)
       AND NOT EXISTS (SELECT FROM safety.decision r WHERE r.reverses = d.id)
     ORDER BY d.until DESC NULLS FIRST, d.id DESC LIMIT 1
     RETURNING ${columns}`,
    [mark.subjectId, mark.kind, actionsLeaving(mark.kind), now],
  )
  return rows[0] ?? null
}

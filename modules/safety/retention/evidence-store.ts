import type { Db, Uuid } from '@stoa/kit'
import type { SubjectKind } from '../subjects.ts'

/** Takes cases whose evidence may go, oldest day first, and says so in their rows. Other processes take others. */
export function markDue(
  db: Db,
  now: Date,
  limit: number,
): Promise<{ id: Uuid; subjectKind: SubjectKind; subjectId: Uuid }[]> {
  return db.query(
    `UPDATE safety.moderation_case SET evidence_deleted_at = $1
     WHERE id = ANY (ARRAY(
       SELECT c.id FROM safety.moderation_case c
       WHERE c.evidence_until <= $1 AND c.evidence_deleted_at IS NULL AND NOT EXISTS (
         SELECT FROM safety.decision d JOIN safety.appeal a ON a.decision_id = d.id
         WHERE d.case_id = c.id AND a.answered_at IS NULL)
       ORDER BY c.evidence_until LIMIT $2 FOR UPDATE SKIP LOCKED))
     RETURNING id, subject_kind AS "subjectKind", subject_id AS "subjectId"`,
    [now, limit],
  )
}

export async function removeEvidence(db: Db, caseIds: readonly Uuid[]): Promise<void> {
  await db.query(
    `DELETE FROM safety.evidence e USING safety.report r WHERE r.id = e.report_id AND r.case_id = ANY($1)`,
    [caseIds],
  )
  await db.query('DELETE FROM safety.snapshot WHERE case_id = ANY($1)', [caseIds])
}

/** The reports stay as rows, so that they are counted, without the words of who made them. */
export async function emptyReportsOf(db: Db, caseIds: readonly Uuid[]): Promise<void> {
  await db.query(
    `UPDATE safety.report SET comment = '', rule = NULL
     WHERE case_id = ANY($1) AND (comment <> '' OR rule IS NOT NULL)`,
    [caseIds],
  )
}

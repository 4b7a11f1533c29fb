import { type Ctx, newUuid, type Uuid } from '@stoa/kit'
import type { SubjectKind } from '../subjects.ts'

/** What is done to cases and the block list. `held` and `evidence_deleted` happen on behalf of nobody. */
export type Deed =
  | 'held'
  | 'claimed'
  | 'released'
  | 'decided'
  | 'reversed'
  | 'appeal_upheld'
  | 'appeal_overturned'
  | 'evidence_deleted'
  | 'media_blocked'
  | 'media_unblocked'

export interface LogEntry {
  staffId: Uuid | null
  deed: Deed
  /** Null for what belongs to no case: the media block list. */
  caseId: Uuid | null
  subjectKind: SubjectKind | 'media'
  subjectId: Uuid
  why: string
  /** How it stood before, as far as the deed changes it. */
  before: Record<string, unknown>
}

/** Writes a deed down, in the transaction in which it is done. */
export async function appendLog(ctx: Ctx, entry: LogEntry): Promise<void> {
  await ctx.db.query(
    `INSERT INTO safety.log_entry (id, logged_at, staff_id, deed, case_id, subject_kind, subject_id, why, before)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newUuid(ctx.clock),
      ctx.clock.now(),
      entry.staffId,
      entry.deed,
      entry.caseId,
      entry.subjectKind,
      entry.subjectId,
      entry.why,
      JSON.stringify(entry.before),
    ],
  )
}

/** What was done about a case, oldest first. */
export function selectLog(
  ctx: Ctx,
  caseId: Uuid,
  limit: number,
): Promise<{ staffId: Uuid | null; deed: Deed; why: string; loggedAt: Date }[]> {
  return ctx.db.query(
    `SELECT staff_id AS "staffId", deed, why, logged_at AS "loggedAt"
     FROM safety.log_entry WHERE case_id = $1 ORDER BY id LIMIT $2`,
    [caseId, limit],
  )
}

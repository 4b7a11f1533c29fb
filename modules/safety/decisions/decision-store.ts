import type { Db, Uuid } from '@stoa/kit'
import type { Position } from '../paging.ts'
import type { Reason } from '../reasons.ts'
import type { SubjectKind } from '../subjects.ts'
import type { Action } from './action.ts'

export interface DecisionRow {
  id: Uuid
  caseId: Uuid
  subjectKind: SubjectKind
  subjectId: Uuid
  memberId: Uuid
  action: Action | 'reverse'
  reason: Reason
  explanation: string
  note: string
  decidedBy: Uuid
  decidedAt: Date
  until: Date | null
  reverses: Uuid | null
  appealKey: Uuid
}

const columns = `d.id, d.case_id AS "caseId", d.subject_kind AS "subjectKind", d.subject_id AS "subjectId",
  d.member_id AS "memberId", d.action, d.reason, d.explanation, d.note, d.decided_by AS "decidedBy",
  d.decided_at AS "decidedAt", d.until, d.reverses, d.appeal_key AS "appealKey"`

/** False when it reverses what another decision reversed already. */
export async function insertDecision(db: Db, decision: DecisionRow): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO safety.decision (id, case_id, subject_kind, subject_id, member_id, action, reason, explanation, note,
       decided_by, decided_at, until, reverses, appeal_key)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     ON CONFLICT (reverses) DO NOTHING RETURNING 1`,
    [
      decision.id,
      decision.caseId,
      decision.subjectKind,
      decision.subjectId,
      decision.memberId,
      decision.action,
      decision.reason,
      decision.explanation,
      decision.note,
      decision.decidedBy,
      decision.decidedAt,
      decision.until,
      decision.reverses,
      decision.appealKey,
    ],
  )
  return rows.length === 1
}

export async function selectDecision(db: Db, id: Uuid): Promise<DecisionRow | null> {
  const rows = await db.query<DecisionRow>(`SELECT ${columns} FROM safety.decision d WHERE d.id = $1`, [id])
  return rows[0] ?? null
}

/** A decision with what became of it. */
export interface ReviewedDecision extends DecisionRow {
  reversedAt: Date | null
  reversalExplanation: string | null
  appealedAt: Date | null
  statement: string | null
  outcome: 'upheld' | 'overturned' | null
  answer: string | null
  answeredAt: Date | null
}

const reviewed = `${columns}, r.decided_at AS "reversedAt", r.explanation AS "reversalExplanation",
  a.appealed_at AS "appealedAt", a.statement, a.outcome, a.answer, a.answered_at AS "answeredAt"
  FROM safety.decision d
  LEFT JOIN safety.decision r ON r.reverses = d.id
  LEFT JOIN safety.appeal a ON a.decision_id = d.id`

/** What was decided about a member, newest first; neither what came to nothing nor reversals by themselves. */
export function selectDecisionsAbout(
  db: Db,
  memberId: Uuid,
  before: Position | null,
  limit: number,
): Promise<ReviewedDecision[]> {
  return db.query<ReviewedDecision>(
    `SELECT ${reviewed} WHERE d.member_id = $1 AND d.action NOT IN ('no_action', 'reverse')
       AND ($2::uuid IS NULL OR d.id < $2) ORDER BY d.id DESC LIMIT $3`,
    [memberId, before?.id ?? null, limit],
  )
}

/** What was decided in a case, oldest first. */
export function selectDecisionsOfCase(db: Db, caseId: Uuid, limit: number): Promise<ReviewedDecision[]> {
  return db.query<ReviewedDecision>(
    `SELECT ${reviewed} WHERE d.case_id = $1 AND d.action <> 'reverse' ORDER BY d.id LIMIT $2`,
    [caseId, limit],
  )
}

/** These decisions with what became of them, in no order. */
export function selectReviewed(db: Db, ids: readonly Uuid[]): Promise<ReviewedDecision[]> {
  return db.query<ReviewedDecision>(`SELECT ${reviewed} WHERE d.id = ANY($1::uuid[])`, [ids])
}

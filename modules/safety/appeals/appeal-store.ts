import type { Db, Uuid } from '@stoa/kit'

/** False when the decision was appealed before. */
export async function insertAppeal(
  db: Db,
  appeal: { decisionId: Uuid; memberId: Uuid; decidedBy: Uuid; statement: string; appealedAt: Date },
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO safety.appeal (decision_id, member_id, decided_by, statement, appealed_at)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING 1`,
    [appeal.decisionId, appeal.memberId, appeal.decidedBy, appeal.statement, appeal.appealedAt],
  )
  return rows.length === 1
}

export interface AppealState {
  decidedBy: Uuid
  memberId: Uuid
  answeredAt: Date | null
}

/** Locks the appeal until the transaction ends. */
export async function lockAppeal(db: Db, decisionId: Uuid): Promise<AppealState | null> {
  const rows = await db.query<AppealState>(
    `SELECT decided_by AS "decidedBy", member_id AS "memberId", answered_at AS "answeredAt"
     FROM safety.appeal WHERE decision_id = $1 FOR UPDATE`,
    [decisionId],
  )
  return rows[0] ?? null
}

export async function answerRow(
  db: Db,
  decisionId: Uuid,
  answer: { outcome: 'upheld' | 'overturned'; answer: string; answeredBy: Uuid; answeredAt: Date },
): Promise<void> {
  await db.query(
    `UPDATE safety.appeal SET outcome = $2, answer = $3, answered_by = $4, answered_at = $5 WHERE decision_id = $1`,
    [decisionId, answer.outcome, answer.answer, answer.answeredBy, answer.answeredAt],
  )
}

/** The decisions whose appeals wait, oldest first. */
export function selectOpenAppeals(
  db: Db,
  after: { appealedAt: Date; decisionId: Uuid } | null,
  limit: number,
): Promise<{ decisionId: Uuid; appealedAt: Date }[]> {
  return db.query(
    `SELECT decision_id AS "decisionId", appealed_at AS "appealedAt" FROM safety.appeal
     WHERE answered_at IS NULL AND ($1::timestamptz IS NULL OR (appealed_at, decision_id) > ($1, $2::uuid))
     ORDER BY appealed_at, decision_id LIMIT $3`,
    [after?.appealedAt ?? null, after?.decisionId ?? null, limit],
  )
}

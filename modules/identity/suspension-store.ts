import type { Db, Uuid } from '@stoa/kit'

/** Why a member may not sign in, as they are told. */
export interface Suspension {
  memberId: Uuid
  decisionId: Uuid
  appealKey: Uuid
  /** A code of the safety module. */
  reason: string
  explanation: string
  suspendedAt: Date
  /** Null: for good. */
  until: Date | null
}

export async function upsertSuspension(db: Db, suspension: Suspension): Promise<void> {
  await db.query(
    `INSERT INTO identity.suspension (member_id, decision_id, appeal_key, reason, explanation, suspended_at, until)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (member_id) DO UPDATE SET decision_id = excluded.decision_id, appeal_key = excluded.appeal_key,
       reason = excluded.reason, explanation = excluded.explanation, suspended_at = excluded.suspended_at,
       until = excluded.until`,
    [
      suspension.memberId,
      suspension.decisionId,
      suspension.appealKey,
      suspension.reason,
      suspension.explanation,
      suspension.suspendedAt,
      suspension.until,
    ],
  )
}

export async function deleteSuspension(db: Db, memberId: Uuid): Promise<void> {
  await db.query('DELETE FROM identity.suspension WHERE member_id = $1', [memberId])
}

/** The suspension that holds at this time, or null. */
export async function selectSuspension(db: Db, memberId: Uuid, now: Date): Promise<Suspension | null> {
  const rows = await db.query<Suspension>(
    `SELECT member_id AS "memberId", decision_id AS "decisionId", appeal_key AS "appealKey", reason, explanation,
            suspended_at AS "suspendedAt", until
     FROM identity.suspension WHERE member_id = $1 AND (until IS NULL OR until > $2)`,
    [memberId, now],
    'identity.select_suspension',
  )
  return rows[0] ?? null
}

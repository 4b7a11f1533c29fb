import type { Db, Uuid } from '@stoa/kit'
import type { Reason } from '../reasons.ts'
import type { SubjectKind } from '../subjects.ts'

export interface CaseRow {
  id: Uuid
  subjectKind: SubjectKind
  subjectId: Uuid
  /** The conversation of a message; null for other subjects. */
  scopeId: Uuid | null
  memberId: Uuid
  reason: Reason
  severity: number
  reports: number
  weight: number
  priority: number
  openedAt: Date
  claimedBy: Uuid | null
  claimedUntil: Date | null
  closedAt: Date | null
  evidenceUntil: Date | null
  evidenceDeletedAt: Date | null
}

const columns = `id, subject_kind AS "subjectKind", subject_id AS "subjectId", scope_id AS "scopeId", member_id AS "memberId", reason,
  severity, reports, weight, priority, opened_at AS "openedAt", claimed_by AS "claimedBy",
  claimed_until AS "claimedUntil", closed_at AS "closedAt",
  evidence_until AS "evidenceUntil", evidence_deleted_at AS "evidenceDeletedAt"`

/** The open case of the subject, made when there is none; its row is locked until the transaction ends. */
export async function openCase(
  db: Db,
  fresh: Pick<
    CaseRow,
    'id' | 'subjectKind' | 'subjectId' | 'memberId' | 'reason' | 'severity' | 'openedAt'
  > & {
    scopeId?: Uuid | null
  },
): Promise<CaseRow> {
  const rows = await db.query<CaseRow>(
    `INSERT INTO safety.moderation_case AS c (id, subject_kind, subject_id, scope_id, member_id, reason, severity,
       opened_at)
     VALUES ($1, $2, $3, $8, $4, $5, $6, $7)
     ON CONFLICT (subject_id, subject_kind, scope_id) WHERE closed_at IS NULL DO UPDATE SET reports = c.reports
     RETURNING ${columns}`,
    [
      fresh.id,
      fresh.subjectKind,
      fresh.subjectId,
      fresh.memberId,
      fresh.reason,
      fresh.severity,
      fresh.openedAt,
      fresh.scopeId ?? null,
    ],
  )
  return rows[0]!
}

/** Counts one more report; the gravest reason names the case. */
export async function countReport(
  db: Db,
  id: Uuid,
  report: { reason: Reason; severity: number; weight: number },
): Promise<void> {
  await db.query(
    `UPDATE safety.moderation_case SET reports = reports + 1, weight = weight + $4,
       reason = CASE WHEN $3 > severity THEN $2 ELSE reason END, severity = greatest(severity, $3)
     WHERE id = $1`,
    [id, report.reason, report.severity, report.weight],
  )
}

export async function selectCase(db: Db, id: Uuid): Promise<CaseRow | null> {
  const rows = await db.query<CaseRow>(`SELECT ${columns} FROM safety.moderation_case WHERE id = $1`, [id])
  return rows[0] ?? null
}

/** Locks the case until the transaction ends. */
export async function lockCase(db: Db, id: Uuid): Promise<CaseRow | null> {
  const rows = await db.query<CaseRow>(
    `SELECT ${columns} FROM safety.moderation_case WHERE id = $1 FOR UPDATE`,
    [id],
  )
  return rows[0] ?? null
}

export interface CaseFilter {
  reason: Reason | null
  subjectKind: SubjectKind | null
  claimedBy: Uuid | null
  /** Cases about this member are left out: staff do not read what was reported about themselves. */
  notAbout: Uuid
}

/** Open cases, the most urgent first and within one urgency the oldest first. */
export function selectOpenCases(
  db: Db,
  filter: CaseFilter,
  after: { priority: number; id: Uuid } | null,
  limit: number,
): Promise<CaseRow[]> {
  return db.query<CaseRow>(
    `SELECT ${columns} FROM safety.moderation_case
     WHERE closed_at IS NULL
       AND ($1::integer IS NULL OR priority < $1 OR (priority = $1 AND id > $2))
       AND ($3::text IS NULL OR reason = $3) AND ($4::text IS NULL OR subject_kind = $4)
       AND ($5::uuid IS NULL OR claimed_by = $5)
       AND member_id <> $6
     ORDER BY priority DESC, id LIMIT $7`,
    [
      after?.priority ?? null,
      after?.id ?? null,
      filter.reason,
      filter.subjectKind,
      filter.claimedBy,
      filter.notAbout,
      limit,
    ],
  )
}

/** Closed cases, the newest decision first. */
export function selectClosedCases(
  db: Db,
  filter: Omit<CaseFilter, 'claimedBy'>,
  before: { closedAt: Date; id: Uuid } | null,
  limit: number,
): Promise<CaseRow[]> {
  return db.query<CaseRow>(
    `SELECT ${columns} FROM safety.moderation_case
     WHERE closed_at IS NOT NULL
       AND ($1::timestamptz IS NULL OR (closed_at, id) < ($1, $2::uuid))
       AND ($3::text IS NULL OR reason = $3) AND ($4::text IS NULL OR subject_kind = $4)
       AND member_id <> $5
     ORDER BY closed_at DESC, id DESC LIMIT $6`,
    [before?.closedAt ?? null, before?.id ?? null, filter.reason, filter.subjectKind, filter.notAbout, limit],
  )
}

/** Takes a case that is free, lapsed or one's own; null otherwise. One statement, so that one of two wins. */
export async function claimRow(
  db: Db,
  claim: { id: Uuid; staffId: Uuid; now: Date; until: Date },
): Promise<CaseRow | null> {
  const rows = await db.query<CaseRow>(
    `UPDATE safety.moderation_case SET claimed_by = $2, claimed_until = $4
     WHERE id = $1 AND closed_at IS NULL AND (claimed_by IS NULL OR claimed_by = $2 OR claimed_until <= $3)
     RETURNING ${columns}`,
    [claim.id, claim.staffId, claim.now, claim.until],
  )
  return rows[0] ?? null
}

/** False when the case is not claimed by this member of the staff. */
export async function releaseRow(db: Db, id: Uuid, staffId: Uuid): Promise<boolean> {
  const rows = await db.query(
    `UPDATE safety.moderation_case SET claimed_by = NULL, claimed_until = NULL
     WHERE id = $1 AND claimed_by = $2 AND closed_at IS NULL RETURNING 1`,
    [id, staffId],
  )
  return rows.length === 1
}

export async function closeRow(db: Db, id: Uuid, at: Date, evidenceUntil: Date): Promise<void> {
  await db.query(
    `UPDATE safety.moderation_case
     SET closed_at = $2, evidence_until = $3, claimed_by = NULL, claimed_until = NULL WHERE id = $1`,
    [id, at, evidenceUntil],
  )
}

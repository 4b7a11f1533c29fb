import { createHash } from 'node:crypto'
import type { Db, Uuid } from '@stoa/kit'
import type { Position } from '../paging.ts'
import type { Reason } from '../reasons.ts'
import type { Capture, SubjectKind } from '../subjects.ts'
import type { Accuracy } from './trust.ts'

export interface ReportRow {
  id: Uuid
  caseId: Uuid
  reporterId: Uuid | null
  subjectKind: SubjectKind
  subjectId: Uuid
  reason: Reason
  rule: string | null
  comment: string
  reportedAt: Date
  outcome: 'acted' | 'no_action' | null
  resolvedAt: Date | null
}

const columns = `id, case_id AS "caseId", reporter_id AS "reporterId", subject_kind AS "subjectKind",
  subject_id AS "subjectId", reason, rule, comment, reported_at AS "reportedAt", outcome, resolved_at AS "resolvedAt"`

/** False when this reporter's report stands in the case already. */
export async function insertReport(
  db: Db,
  report: Omit<ReportRow, 'outcome' | 'resolvedAt'>,
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO safety.report (id, case_id, reporter_id, subject_kind, subject_id, reason, rule, comment, reported_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (case_id, reporter_id) DO NOTHING RETURNING 1`,
    [
      report.id,
      report.caseId,
      report.reporterId,
      report.subjectKind,
      report.subjectId,
      report.reason,
      report.rule,
      report.comment,
      report.reportedAt,
    ],
  )
  return rows.length === 1
}

export async function selectReportOf(db: Db, caseId: Uuid, reporterId: Uuid): Promise<ReportRow | null> {
  const rows = await db.query<ReportRow>(
    `SELECT ${columns} FROM safety.report WHERE case_id = $1 AND reporter_id = $2`,
    [caseId, reporterId],
  )
  return rows[0] ?? null
}

/** The first reports of a case, as they came. */
export function selectReports(db: Db, caseId: Uuid, limit: number): Promise<ReportRow[]> {
  return db.query<ReportRow>(`SELECT ${columns} FROM safety.report WHERE case_id = $1 ORDER BY id LIMIT $2`, [
    caseId,
    limit,
  ])
}

/** What a member reported, newest first. */
export function selectReportsBy(
  db: Db,
  reporterId: Uuid,
  before: Position | null,
  limit: number,
): Promise<ReportRow[]> {
  return db.query<ReportRow>(
    `SELECT ${columns} FROM safety.report
     WHERE reporter_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
    [reporterId, before?.id ?? null, limit],
  )
}

/** Gives the open reports of a case their outcome; answers those that members made. */
export function resolveReports(
  db: Db,
  caseId: Uuid,
  outcome: 'acted' | 'no_action',
  at: Date,
): Promise<{ id: Uuid; reporterId: Uuid | null }[]> {
  return db.query(
    `UPDATE safety.report SET outcome = $2, resolved_at = $3 WHERE case_id = $1 AND outcome IS NULL
     RETURNING id, reporter_id AS "reporterId"`,
    [caseId, outcome, at],
  )
}

export async function selectAccuracies(db: Db, memberIds: readonly Uuid[]): Promise<Map<Uuid, Accuracy>> {
  if (memberIds.length === 0) return new Map()
  const rows = await db.query<Accuracy & { memberId: Uuid }>(
    'SELECT member_id AS "memberId", upheld, rejected FROM safety.reporter WHERE member_id = ANY($1::uuid[])',
    [memberIds],
  )
  return new Map(rows.map(({ memberId, upheld, rejected }) => [memberId, { upheld, rejected }]))
}

/** Counts one right or wrong report for each of these members. In their order, so that two cases do not deadlock. */
export async function countOutcomes(
  db: Db,
  memberIds: readonly Uuid[],
  outcome: 'acted' | 'no_action',
): Promise<void> {
  const upheld = outcome === 'acted' ? 1 : 0
  await db.query(
    `INSERT INTO safety.reporter AS r (member_id, upheld, rejected)
     SELECT id, $2, 1 - $2 FROM unnest($1::uuid[]) AS t(id) ORDER BY id
     ON CONFLICT (member_id) DO UPDATE SET upheld = r.upheld + $2, rejected = r.rejected + 1 - $2`,
    [memberIds, upheld],
  )
}

/** Keeps the subject as it is now, unless this state of it is kept already. */
export async function insertSnapshot(db: Db, caseId: Uuid, capture: Capture, at: Date): Promise<void> {
  const hash = createHash('sha256')
    .update(JSON.stringify([capture.text, capture.mediaIds]))
    .digest()
  await db.query(
    `INSERT INTO safety.snapshot (case_id, content_hash, content, media_ids, published_at, taken_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [caseId, hash, capture.text, [...capture.mediaIds], capture.publishedAt, at],
  )
}

export interface Snapshot {
  caseId: Uuid
  content: string
  mediaIds: Uuid[]
  publishedAt: Date
  takenAt: Date
}

/** What was kept of each case: the newest few states of each, oldest first. */
export function selectSnapshots(db: Db, caseIds: readonly Uuid[], perCase: number): Promise<Snapshot[]> {
  return db.query<Snapshot>(
    `SELECT s.case_id AS "caseId", s.content, s.media_ids AS "mediaIds", s.published_at AS "publishedAt",
            s.taken_at AS "takenAt"
     FROM unnest($1::uuid[]) AS c(id), LATERAL (
       SELECT * FROM safety.snapshot WHERE case_id = c.id ORDER BY taken_at DESC LIMIT $2
     ) s ORDER BY s.taken_at`,
    [caseIds, perCase],
  )
}

/** Takes the own words out of a member's reports, and what they counted for. */
export async function emptyReports(db: Db, memberId: Uuid): Promise<void> {
  await db.query("UPDATE safety.report SET comment = '' WHERE reporter_id = $1 AND comment <> ''", [memberId])
  await db.query('DELETE FROM safety.reporter WHERE member_id = $1', [memberId])
}

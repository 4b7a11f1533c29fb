import { type MemberCtx, toWireId } from '@stoa/kit'
import { pageOf, readPosition } from '../paging.ts'
import type { Report } from '../schema.ts'
import { writeSubject } from '../subjects.ts'
import { type ReportRow, selectReportsBy } from './report-store.ts'

/** What the acting member reported and what came of it, newest first. */
export async function listOwnReports(ctx: MemberCtx, query: { cursor?: string; limit?: number }) {
  const limit = query.limit ?? 20
  const found = await selectReportsBy(ctx.db, ctx.actor.memberId, readPosition(query.cursor), limit + 1)
  const { rows, next } = pageOf(found, limit, row => ({ id: row.id }))
  return { items: rows.map(presentReport), next_cursor: next }
}

export function presentReport(report: ReportRow): Report {
  return {
    id: toWireId('rpt', report.id),
    subject: writeSubject({ kind: report.subjectKind, id: report.subjectId }),
    subject_kind: report.subjectKind,
    reason: report.reason,
    comment: report.comment,
    reported_at: report.reportedAt.toISOString(),
    outcome: report.outcome ?? 'open',
    resolved_at: report.resolvedAt?.toISOString() ?? null,
  }
}

import { inTransaction, type MemberCtx, newUuid, takeRate, uuidTimeMs } from '@stoa/kit'
import { countReport, openCase } from '../cases/case-store.ts'
import type { SafetyRefusal } from '../errors.ts'
import { type Reason, severityOf } from '../reasons.ts'
import type { SafetyServices } from '../services.ts'
import type { Subject } from '../subjects.ts'
import { commentLimits, readOptionalText } from '../texts.ts'
import { countAgain } from '../transparency/schedule-count.ts'
import { type EvidenceRefusal, gatherEvidence, type ShownMessages } from './evidence.ts'
import { insertEvidence } from './evidence-store.ts'
import {
  insertReport,
  insertSnapshot,
  type ReportRow,
  selectAccuracies,
  selectReportOf,
} from './report-store.ts'
import { trustWeight } from './trust.ts'

export interface NewReport {
  subject: Subject
  reason: Reason
  comment: string
  /** The rule of the house that the reporter sees broken, in their words or by its name. */
  rule: string | null
  /** Messages of a chat that show what is reported; needed for a message, possible for a member. */
  shown: ShownMessages | null
}

export type FileReportResult =
  | { code: 'filed'; report: ReportRow }
  /** The member's report on this subject is still open: nothing was written. */
  | { code: 'repeated'; report: ReportRow }
  | EvidenceRefusal
  | Extract<SafetyRefusal, { code: 'cannot_report_self' | 'too_many_reports' | 'invalid_text' }>

/** More than anybody in earnest files; who is under attack by many can block them. */
const limits = [
  { span: 'hour', max: 20, windowMs: 60 * 60_000 },
  { span: 'day', max: 60, windowMs: 24 * 60 * 60_000 },
] as const

/**
 * Reports something that the acting member can see. What they see is kept, so that a later edit or deletion
 * hides nothing; reports on one subject make one case.
 */
export async function fileReport(
  ctx: MemberCtx,
  services: Pick<SafetyServices, 'subjects'>,
  input: NewReport,
): Promise<FileReportResult> {
  const { memberId } = ctx.actor
  const comment = readOptionalText('comment', input.comment, commentLimits)
  if (comment.code !== 'text') return comment
  const gathered = await gatherEvidence(ctx, services, input.subject, input.shown)
  if (gathered.code !== 'gathered') return gathered
  const { capture, evidence, scopeId } = gathered
  if (capture.memberId === memberId) return { code: 'cannot_report_self' }
  for (const { span, max, windowMs } of limits) {
    const verdict = await takeRate(ctx, { key: `report|${span}|${memberId}`, max, windowMs })
    if (!verdict.allowed) return { code: 'too_many_reports', retryAfterSeconds: verdict.retryAfterSeconds }
  }
  const now = ctx.clock.now()
  const severity = severityOf(input.reason)
  return inTransaction(ctx, async ctx => {
    const opened = await openCase(ctx.db, {
      id: newUuid(ctx.clock),
      subjectKind: input.subject.kind,
      subjectId: input.subject.id,
      scopeId,
      memberId: capture.memberId,
      reason: input.reason,
      severity,
      openedAt: now,
    })
    const report: ReportRow = {
      id: newUuid(ctx.clock),
      caseId: opened.id,
      reporterId: memberId,
      subjectKind: input.subject.kind,
      subjectId: input.subject.id,
      reason: input.reason,
      rule: input.rule,
      comment: comment.text,
      reportedAt: now,
      outcome: null,
      resolvedAt: null,
    }
    if (!(await insertReport(ctx.db, report))) {
      return { code: 'repeated', report: (await selectReportOf(ctx.db, opened.id, memberId))! }
    }
    await insertEvidence(ctx.db, report.id, evidence)
    await insertSnapshot(ctx.db, opened.id, capture, now)
    const accuracy = (await selectAccuracies(ctx.db, [memberId])).get(memberId)
    const weight = trustWeight(accuracy ?? { upheld: 0, rejected: 0 }, now.getTime() - uuidTimeMs(memberId))
    await countReport(ctx.db, opened.id, { reason: input.reason, severity, weight })
    await countAgain(ctx, now)
    return { code: 'filed', report }
  })
}

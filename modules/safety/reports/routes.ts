import { fromWireId, type MemberCtx, PageQuery, toWireId } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import type { Static } from 'typebox'
import { toProblem } from '../errors.ts'
import { pageOf, readPosition } from '../paging.ts'
import { NewReportSchema, type Report, ReportPageSchema, ReportSchema } from '../schema.ts'
import type { SafetyServices } from '../services.ts'
import { readSubject, writeSubject } from '../subjects.ts'
import type { ShownMessages } from './evidence.ts'
import { fileReport } from './file-report.ts'
import { type ReportRow, selectReportsBy } from './report-store.ts'

const tags = ['safety']

export function registerReports(app: App, services: SafetyServices): void {
  app.post(
    '/v1/reports',
    {
      schema: {
        tags,
        summary: 'Report a post, a member, a message or a payment to the staff',
        description: '201 the first time; while the report is open, another one answers 200 with the first.',
        body: NewReportSchema,
        response: { 200: ReportSchema, 201: ReportSchema },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { subject: wireId, reason, comment, rule, evidence } = request.body
      const subject = readSubject(wireId)
      if (!subject) throw toProblem({ code: 'subject_not_found' })
      const filed = await fileReport(ctx, services, {
        subject,
        reason,
        comment: comment ?? '',
        rule: rule?.trim() || null,
        shown: evidence ? readShown(evidence) : null,
      })
      if (filed.code !== 'filed' && filed.code !== 'repeated') throw toProblem(filed)
      return reply.code(filed.code === 'filed' ? 201 : 200).send(presentReport(filed.report))
    },
  )

  app.get(
    '/v1/me/reports',
    {
      schema: {
        tags,
        summary: 'What I reported and what came of it, newest first',
        querystring: PageQuery,
        response: { 200: ReportPageSchema },
      },
    },
    async request => listOwnReports(requireMember(request), request.query),
  )
}

/** The schema has checked the form of the ids already. */
function readShown(evidence: NonNullable<Static<typeof NewReportSchema>['evidence']>): ShownMessages {
  return {
    conversationId: fromWireId('conv', evidence.conversation)!,
    messages: evidence.messages.map(({ id, text }) => ({ id: fromWireId('msg', id)!, text })),
  }
}

async function listOwnReports(ctx: MemberCtx, query: { cursor?: string; limit?: number }) {
  const limit = query.limit ?? 20
  const found = await selectReportsBy(ctx.db, ctx.actor.memberId, readPosition(query.cursor), limit + 1)
  const { rows, next } = pageOf(found, limit, row => ({ id: row.id }))
  return { items: rows.map(presentReport), next_cursor: next }
}

function presentReport(report: ReportRow): Report {
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

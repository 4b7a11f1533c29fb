import { fromWireId, PageQuery } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import type { Static } from 'typebox'
import { toProblem } from '../errors.ts'
import { NewReportSchema, ReportPageSchema, ReportSchema, reportBodyLimit } from '../schema.ts'
import type { SafetyServices } from '../services.ts'
import { readSubject } from '../subjects.ts'
import type { ShownMessages } from './evidence.ts'
import { fileReport } from './file-report.ts'
import { listOwnReports, presentReport } from './list-own-reports.ts'

const tags = ['safety']

export function registerReports(app: App, services: SafetyServices): void {
  app.post(
    '/v1/reports',
    {
      bodyLimit: reportBodyLimit,
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
    chatId: fromWireId('chat', evidence.chat)!,
    messages: evidence.messages.map(({ id, opening }) => ({
      id: fromWireId('env', id)!,
      opening: new Uint8Array(Buffer.from(opening, 'base64')),
    })),
  }
}

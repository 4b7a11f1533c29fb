import { requireStaff, requireStepUp } from '@stoa/identity'
import { fromWireId, PageQuery, type Uuid } from '@stoa/kit'
import type { App } from '@stoa/kit/http'
import { Type } from 'typebox'
import { affectsMember } from '../decisions/action.ts'
import { decideCase } from '../decisions/decide-case.ts'
import { reverseDecision } from '../decisions/reverse-decision.ts'
import { toProblem } from '../errors.ts'
import {
  CaseId,
  CasePageSchema,
  CaseSchema,
  DecisionId,
  NewDecisionSchema,
  ReasonSchema,
  ReversalSchema,
  SubjectKindSchema,
} from '../schema.ts'
import type { SafetyServices } from '../services.ts'
import { claimCase, releaseCase } from './claim-case.ts'
import { listCases } from './list-cases.ts'
import { readCase } from './read-case.ts'

const tags = ['staff']
const CaseParams = Type.Object({ id: CaseId })
const NoContent = Type.Null({ description: 'Done, or done before' })

const QueueQuery = Type.Object({
  ...PageQuery.properties,
  state: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('mine'), Type.Literal('closed')])),
  reason: Type.Optional(ReasonSchema),
  kind: Type.Optional(SubjectKindSchema),
})

/** What moderators work with. */
export function registerCases(app: App, services: SafetyServices): void {
  app.get(
    '/v1/staff/cases',
    {
      schema: {
        tags,
        summary: 'The queue: open cases by urgency, or closed ones by time',
        querystring: QueueQuery,
        response: { 200: CasePageSchema },
      },
    },
    async request => {
      const ctx = await requireStaff(request, 'moderator')
      const { state, reason, kind, cursor, limit } = request.query
      return listCases(ctx, {
        state: state ?? 'open',
        reason: reason ?? null,
        subjectKind: kind ?? null,
        limit: limit ?? 20,
        ...(cursor !== undefined && { cursor }),
      })
    },
  )

  app.get(
    '/v1/staff/cases/:id',
    {
      schema: { tags, summary: 'A case with its context', params: CaseParams, response: { 200: CaseSchema } },
    },
    async request => presentFound(request, services, caseIdOf(request.params.id)),
  )

  app.put(
    '/v1/staff/cases/:id/claim',
    {
      schema: {
        tags,
        summary: 'Claim a case for half an hour, or renew the claim',
        params: CaseParams,
        response: { 200: CaseSchema },
      },
    },
    async request => {
      const ctx = await requireStaff(request, 'moderator')
      const id = caseIdOf(request.params.id)
      const claimed = await claimCase(ctx, id)
      if (claimed.code !== 'claimed') throw toProblem(claimed)
      return presentFound(request, services, id)
    },
  )

  app.delete(
    '/v1/staff/cases/:id/claim',
    {
      schema: { tags, summary: 'Give a case back', params: CaseParams, response: { 204: NoContent } },
    },
    async (request, reply) => {
      const ctx = await requireStaff(request, 'moderator')
      const released = await releaseCase(ctx, caseIdOf(request.params.id))
      if (released.code !== 'released') throw toProblem(released)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/v1/staff/cases/:id/decisions',
    {
      schema: {
        tags,
        summary: 'Decide a claimed case',
        description: 'What affects a member needs a step-up of the last ten minutes.',
        params: CaseParams,
        body: NewDecisionSchema,
        response: { 200: CaseSchema },
      },
    },
    async request => {
      const ctx = await requireStaff(request, 'moderator')
      const { action, reason, explanation, note, days, keep_open: keepOpen } = request.body
      if (affectsMember(action)) requireStepUp(request)
      const caseId = caseIdOf(request.params.id)
      const decided = await decideCase(ctx, services, {
        caseId,
        action,
        reason,
        explanation: explanation ?? '',
        note: note ?? '',
        days: days ?? null,
        keepOpen: keepOpen ?? false,
      })
      if (decided.code !== 'decided') throw toProblem(decided)
      return presentFound(request, services, caseId)
    },
  )

  app.post(
    '/v1/staff/decisions/:id/reversal',
    {
      schema: {
        tags,
        summary: 'Take a decision back',
        params: Type.Object({ id: DecisionId }),
        body: ReversalSchema,
        response: { 200: CaseSchema },
      },
    },
    async request => {
      const ctx = await requireStaff(request, 'moderator')
      requireStepUp(request)
      const { explanation, note } = request.body
      const reversed = await reverseDecision(ctx, services, {
        decisionId: fromWireId('dec', request.params.id)!,
        explanation,
        note: note ?? '',
      })
      if (reversed.code !== 'reversed') throw toProblem(reversed)
      return presentFound(request, services, reversed.decision.caseId)
    },
  )
}

async function presentFound(
  request: Parameters<typeof requireStaff>[0],
  services: SafetyServices,
  caseId: Uuid,
) {
  const found = await readCase(await requireStaff(request, 'moderator'), services, caseId)
  if (found.code !== 'found') throw toProblem(found)
  return found.case
}

/** The schema has checked the form already. */
function caseIdOf(wireId: string): Uuid {
  return fromWireId('case', wireId)!
}

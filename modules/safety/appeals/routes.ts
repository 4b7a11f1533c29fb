import { requireStaff, requireStepUp } from '@stoa/identity'
import { fromWireId, PageQuery, problem, takeRate, type Uuid } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { listOwnDecisions } from '../decisions/list-own-decisions.ts'
import { toProblem } from '../errors.ts'
import {
  AnswerSchema,
  AppealPageSchema,
  DecisionId,
  DoorAppealSchema,
  NewAppealSchema,
  OwnDecisionPageSchema,
} from '../schema.ts'
import type { SafetyServices } from '../services.ts'
import { answerAppeal } from './answer-appeal.ts'
import { appealDecision } from './appeal-decision.ts'
import { listAppeals } from './list-appeals.ts'

const tags = ['safety']
const DecisionParams = Type.Object({ id: DecisionId })
const NoContent = Type.Null({ description: 'Done' })
const defaultLimit = 20

export function registerAppeals(app: App, services: SafetyServices): void {
  app.get(
    '/v1/me/decisions',
    {
      schema: {
        tags,
        summary: 'What the staff decided about me, newest first',
        querystring: PageQuery,
        response: { 200: OwnDecisionPageSchema },
      },
    },
    async request =>
      listOwnDecisions(requireMember(request), {
        ...request.query,
        limit: request.query.limit ?? defaultLimit,
      }),
  )

  app.post(
    '/v1/me/decisions/:id/appeal',
    {
      schema: {
        tags,
        summary: 'Ask for a second look at a decision about me, once',
        params: DecisionParams,
        body: NewAppealSchema,
        response: { 204: NoContent },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const appealed = await appealDecision(ctx, {
        decisionId: decisionIdOf(request.params.id),
        appellant: { memberId: ctx.actor.memberId },
        statement: request.body.statement,
      })
      if (appealed.code !== 'appealed') throw toProblem(appealed)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/v1/appeals',
    {
      schema: {
        tags,
        summary: 'Appeal a suspension without a session',
        description: 'The refused sign-in names the decision and gives the key.',
        body: DoorAppealSchema,
        response: { 204: NoContent },
      },
    },
    async (request, reply) => {
      const { decision_id: wireId, appeal_key: appealKey, statement } = request.body
      const rate = { key: `door-appeal|${request.ip}`, max: 20, windowMs: 60 * 60_000 }
      const verdict = await takeRate(request.ctx, rate)
      if (!verdict.allowed) {
        throw problem(429, 'too_many_attempts', {
          title: 'Too many attempts',
          headers: { 'retry-after': String(verdict.retryAfterSeconds) },
        })
      }
      const appealed = await appealDecision(request.ctx, {
        decisionId: decisionIdOf(wireId),
        appellant: { appealKey: appealKey.toLowerCase() as Uuid },
        statement,
      })
      if (appealed.code !== 'appealed') throw toProblem(appealed)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/v1/staff/appeals',
    {
      schema: {
        tags: ['staff'],
        summary: 'Appeals that wait, oldest first',
        querystring: PageQuery,
        response: { 200: AppealPageSchema },
      },
    },
    async request =>
      listAppeals(await requireStaff(request, 'moderator'), {
        ...request.query,
        limit: request.query.limit ?? defaultLimit,
      }),
  )

  app.post(
    '/v1/staff/appeals/:id/answer',
    {
      schema: {
        tags: ['staff'],
        summary: 'Answer an appeal against a decision of somebody else',
        params: DecisionParams,
        body: AnswerSchema,
        response: { 204: NoContent },
      },
    },
    async (request, reply) => {
      const ctx = await requireStaff(request, 'moderator')
      requireStepUp(request)
      const answered = await answerAppeal(ctx, services, {
        decisionId: decisionIdOf(request.params.id),
        outcome: request.body.outcome,
        answer: request.body.answer,
      })
      if (answered.code !== 'answered') throw toProblem(answered)
      return reply.code(204).send(null)
    },
  )
}

/** The schema has checked the form already. */
function decisionIdOf(wireId: string): Uuid {
  return fromWireId('dec', wireId)!
}

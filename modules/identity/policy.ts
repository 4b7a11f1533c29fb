import { type MemberCtx, problem } from '@stoa/kit'
import { requireMember } from '@stoa/kit/http'
import type { FastifyRequest } from 'fastify'
import { steppedUpUntil } from './session.ts'

/**
 * The context of a member who gave a password or passkey within the last ten minutes on this session.
 * Otherwise 401 `sign_in_required` or 403 `step_up_required`.
 */
export function requireStepUp(request: Pick<FastifyRequest, 'ctx'>): MemberCtx {
  const ctx = requireMember(request)
  if (steppedUpUntil(ctx.actor.steppedUpAt, ctx.clock.now()) === null) throw stepUpRequired()
  return ctx
}

/** For use cases elsewhere that need a step-up only sometimes. */
export function stepUpRequired() {
  return problem(403, 'step_up_required', {
    title: 'Confirm that it is you',
    detail: 'Give your password or a passkey at /v1/auth/step-up and repeat the request.',
  })
}

import type { MemberCtx } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import type { FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { forwardCookies, verifyPasskey } from '../auth-calls.ts'
import { isPasswordOf } from '../change-password.ts'
import { authHeaders } from '../client.ts'
import { type IdentityRefusal, identityProblem } from '../errors.ts'
import { clearAttempts, takeAttempt } from '../limits.ts'
import { PasskeyOptionsSchema, PasskeyResponseSchema, PasswordSchema, SteppedUpSchema } from '../schema.ts'
import type { IdentityServices } from '../services.ts'
import { steppedUpUntil } from '../session.ts'
import { deleteSessionByToken, markSteppedUp } from '../session-store.ts'

const tags = ['identity']

const StepUpBody = Type.Union([
  Type.Object({ password: PasswordSchema }, { additionalProperties: false }),
  Type.Object({ response: PasskeyResponseSchema }, { additionalProperties: false }),
])

/** Proving again who one is, for ten minutes, before what is hard to undo. */
export function registerStepUp(app: App, services: IdentityServices): void {
  app.post(
    '/v1/auth/step-up/options',
    { schema: { tags, summary: 'Begin a step-up with a passkey', response: { 200: PasskeyOptionsSchema } } },
    async (request, reply) => {
      requireMember(request)
      const { headers, response } = await services.auth.api.generatePasskeyAuthenticationOptions({
        headers: authHeaders(request, { cookies: true }),
        returnHeaders: true,
      })
      forwardCookies(reply, headers)
      return { ...response, userVerification: 'required' }
    },
  )

  app.post(
    '/v1/auth/step-up',
    {
      schema: {
        tags,
        summary: 'Confirm that it is you, with password or passkey',
        body: StepUpBody,
        response: { 200: SteppedUpSchema },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const { memberId, sessionId } = ctx.actor
      await takeAttempt(ctx, 'step_up', { address: request.ip, subject: memberId })
      const refusal = await proveMember(ctx, request, services, request.body)
      if (refusal) throw identityProblem(refusal)
      await clearAttempts(ctx, 'step_up', memberId)
      const now = ctx.clock.now()
      await markSteppedUp(ctx, sessionId, now)
      return { stepped_up_until: steppedUpUntil(now, now)!.toISOString() }
    },
  )
}

async function proveMember(
  ctx: MemberCtx,
  request: FastifyRequest,
  services: IdentityServices,
  body: Static<typeof StepUpBody>,
): Promise<IdentityRefusal | null> {
  if ('password' in body) return (await isPasswordOf(ctx, body.password)) ? null : 'wrong_password'
  const proved = await verifyPasskey(request, services, body.response)
  if (!proved) return 'passkey_not_accepted'
  // better-auth opens a session for every assertion; here only the proof is wanted.
  await deleteSessionByToken(ctx, proved.token)
  return proved.memberId === ctx.actor.memberId ? null : 'passkey_not_accepted'
}

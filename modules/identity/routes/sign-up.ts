import { isUuid, type Uuid } from '@stoa/kit'
import type { App } from '@stoa/kit/http'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { openSession } from '../auth-calls.ts'
import { checkAvailability } from '../check-availability.ts'
import { clientOf } from '../client.ts'
import { normalizeEmail } from '../email.ts'
import { identityProblem, passwordProblem, textProblem } from '../errors.ts'
import { clearAttempts, takeAttempt } from '../limits.ts'
import { checkPassword } from '../password.ts'
import { checkName } from '../profile-text.ts'
import {
  CodeSchema,
  EmailSchema,
  EmailTakenSchema,
  HandleParam,
  HandleSchema,
  NameSchema,
  Nullable,
  PasswordSchema,
  SessionSchema,
} from '../schema.ts'
import type { IdentityServices } from '../services.ts'
import { readSignedCookie, signCookieValue, signUpCookieName } from '../session-cookie.ts'
import { pendingClaimLifetimeMs, resendSignUpCode, startSignUp } from '../start-sign-up.ts'
import { verifyEmail } from '../verify-email.ts'

const tags = ['identity']

/** Joining: sign-up, the code by mail, and whether a handle is free. */
export function registerSignUp(app: App, services: IdentityServices): void {
  app.post(
    '/v1/auth/sign-up',
    {
      schema: {
        tags,
        summary: 'Ask to join',
        description: 'The answer is the same whether or not the address has an account; the mail tells.',
        body: Type.Object({
          email: EmailSchema,
          password: PasswordSchema,
          name: NameSchema,
          handle: HandleSchema,
        }),
        response: { 202: EmailTakenSchema },
      },
    },
    async (request, reply) => {
      const { password, handle } = request.body
      const email = normalizeEmail(request.body.email)
      const client = clientOf(request)
      const name = checkName(request.body.name)
      if ('refusal' in name) throw textProblem('name', name.refusal)
      const rule = checkPassword(password, { email, handle, name: name.text })
      if (rule) throw passwordProblem(rule)
      await takeAttempt(request.ctx, 'sign_up', { address: client.address, subject: email })
      const started = await startSignUp(request.ctx, services, {
        email,
        password,
        name: name.text,
        handle,
        locale: client.locale,
      })
      if ('refusal' in started) throw identityProblem(started.refusal)
      reply.header('set-cookie', signUpCookie(services, started.id))
      return reply.code(202).send({ email })
    },
  )

  app.post(
    '/v1/auth/verify-email',
    {
      schema: {
        tags,
        summary: 'End a sign-up with the code from the mail',
        body: Type.Object({ email: EmailSchema, code: CodeSchema }),
        response: { 200: SessionSchema },
      },
    },
    async (request, reply) => {
      const email = normalizeEmail(request.body.email)
      await takeAttempt(request.ctx, 'code', { address: request.ip, subject: email })
      const verified = await verifyEmail(request.ctx, services, {
        email,
        code: request.body.code,
        boundId: boundSignUp(request, services),
      })
      if ('refusal' in verified) throw identityProblem(verified.refusal)
      await clearAttempts(request.ctx, 'code', email)
      reply.header('set-cookie', signUpCookie(services, null))
      return openSession(request, reply, services, verified.id)
    },
  )

  app.post(
    '/v1/auth/resend-code',
    {
      schema: {
        tags,
        summary: 'Send the code of a sign-up again',
        body: Type.Object({ email: EmailSchema }),
        response: { 202: EmailTakenSchema },
      },
    },
    async (request, reply) => {
      const email = normalizeEmail(request.body.email)
      await takeAttempt(request.ctx, 'mail', { address: request.ip, subject: email })
      await resendSignUpCode(request.ctx, { email, boundId: boundSignUp(request, services) })
      return reply.code(202).send({ email })
    },
  )

  app.get(
    '/v1/auth/handles/:handle',
    {
      schema: {
        tags,
        summary: 'Whether a handle can be chosen now',
        params: Type.Object({ handle: HandleParam }),
        response: {
          200: Type.Object({
            available: Type.Boolean(),
            reason: Nullable(
              Type.Union([Type.Literal('taken'), Type.Literal('reserved'), Type.Literal('invalid')]),
            ),
          }),
        },
      },
    },
    async request => {
      await takeAttempt(request.ctx, 'handle_lookup', { address: request.ip, subject: null })
      const reason = await checkAvailability(
        request.ctx,
        request.params.handle,
        boundSignUp(request, services),
      )
      return { available: reason === null, reason }
    },
  )
}

/** Ties a sign-up to this browser; null unties. */
function signUpCookie(services: IdentityServices, id: Uuid | null): string {
  const [origin] = services.origins
  const attributes = [
    `${signUpCookieName(origin)}=${id === null ? '' : signCookieValue(id, services.secret)}`,
    `Max-Age=${id === null ? 0 : pendingClaimLifetimeMs / 1000}`,
    'Path=/v1/auth',
    'HttpOnly',
    'SameSite=Strict',
    ...(origin.startsWith('https://') ? ['Secure'] : []),
  ]
  return attributes.join('; ')
}

/** The sign-up that this browser started, if it started one. */
function boundSignUp(request: FastifyRequest, services: IdentityServices): Uuid | null {
  const id = readSignedCookie(request.headers.cookie, signUpCookieName(services.origins[0]), services.secret)
  return id !== null && isUuid(id) ? id : null
}

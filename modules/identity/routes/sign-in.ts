import type { App } from '@stoa/kit/http'
import { requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { callAuth, forwardCookies, presentOpened, sessionTokenOf } from '../auth-calls.ts'
import { authHeaders } from '../client.ts'
import { normalizeEmail } from '../email.ts'
import { endSession } from '../end-sessions.ts'
import { identityProblem } from '../errors.ts'
import { clearAttempts, takeAttempt } from '../limits.ts'
import { presentSession } from '../present-session.ts'
import { EmailSchema, Empty, PasswordSchema, SessionSchema } from '../schema.ts'
import type { IdentityServices } from '../services.ts'
import { isRenewalDue, sessionLifetimeMs } from '../session.ts'
import { extendSession, selectSession } from '../session-store.ts'

const tags = ['identity']

/** Signing in by password, signing out, and the session one has. */
export function registerSignIn(app: App, services: IdentityServices): void {
  app.post(
    '/v1/auth/sign-in',
    {
      schema: {
        tags,
        summary: 'Sign in with e-mail and password',
        body: Type.Object({ email: EmailSchema, password: PasswordSchema }),
        response: { 200: SessionSchema },
      },
    },
    async (request, reply) => {
      const email = normalizeEmail(request.body.email)
      await takeAttempt(request.ctx, 'sign_in', { address: request.ip, subject: email })
      // better-auth hashes the password of an unknown address too, so both answers take as long.
      const answer = await callAuth(() =>
        services.auth.api.signInEmail({
          body: { email, password: request.body.password },
          headers: authHeaders(request, { cookies: false }),
          returnHeaders: true,
        }),
      )
      if (!answer) throw identityProblem('invalid_credentials')
      await clearAttempts(request.ctx, 'sign_in', email)
      forwardCookies(reply, answer.headers)
      return presentOpened(request, answer.response.token)
    },
  )

  app.post(
    '/v1/auth/sign-out',
    { schema: { tags, summary: 'End this session', response: { 204: Empty } } },
    async (request, reply) => {
      const { actor } = request.ctx
      if (actor.kind === 'member') await endSession(request.ctx, actor.memberId, actor.sessionId)
      const { headers } = await services.auth.api.signOut({
        headers: authHeaders(request, { cookies: false }),
        returnHeaders: true,
      })
      forwardCookies(reply, headers)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/v1/auth/session',
    {
      schema: {
        tags,
        summary: 'The session of this request',
        description: 'Renews a session that is in use, so that an active member stays signed in.',
        response: { 200: SessionSchema },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { sessionId, memberId, steppedUpAt } = ctx.actor
      reply.header('cache-control', 'no-store')
      const session = await selectSession(ctx, sessionId)
      const token = sessionTokenOf(request, services)
      const now = ctx.clock.now()
      if (session && token !== null && isRenewalDue(session.expires_at, now)) {
        await extendSession(ctx, sessionId, new Date(now.getTime() + sessionLifetimeMs))
        const { headers } = await services.auth.api.renewCookie({ body: { token }, returnHeaders: true })
        forwardCookies(reply, headers)
      }
      return presentSession(ctx, { id: sessionId, memberId, steppedUpAt })
    },
  )
}

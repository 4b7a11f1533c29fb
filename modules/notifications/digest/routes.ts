import { problem } from '@stoa/kit'
import type { App } from '@stoa/kit/http'
import { Type } from 'typebox'
import type { NotificationsServices } from '../services.ts'
import { stopDigest } from './digest-store.ts'
import { readUnsubscribeToken } from './unsubscribe-token.ts'

/** Ending the digest by the link that each one carries, without signing in (RFC 8058). */
export async function registerDigestRoutes(app: App, services: NotificationsServices): Promise<void> {
  // Mail programs send a form; what it says is always the same and is not looked at.
  await app.register(async (scope: App) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_r, _b, done) =>
      done(null, null),
    )
    scope.addContentTypeParser('multipart/form-data', { parseAs: 'string' }, (_r, _b, done) =>
      done(null, null),
    )
    scope.post(
      '/v1/notifications/digest/unsubscribe',
      {
        schema: {
          tags: ['notifications'],
          summary: 'End the digest by the token of its mail',
          querystring: Type.Object({ token: Type.String({ minLength: 1, maxLength: 200 }) }),
          response: { 204: Type.Null({ description: 'Ended, or ended before' }) },
        },
        config: { rateLimit: { max: 60, timeWindow: 60_000 } },
      },
      async (request, reply) => {
        const memberId = readUnsubscribeToken(services.secret, request.query.token)
        if (memberId === null) {
          throw problem(400, 'invalid_token', {
            title: 'This link is not one of ours',
            errors: [{ field: 'token', rule: 'signature', message: 'Use the link of the mail, unchanged.' }],
          })
        }
        await stopDigest(request.ctx.db, memberId)
        return reply.code(204).send(null)
      },
    )
  })
}

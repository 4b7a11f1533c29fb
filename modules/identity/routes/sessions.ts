import { fromWireId, notFound, toWireId } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { endSession, endSessions } from '../end-sessions.ts'
import { Empty, Items, SessionItemSchema } from '../schema.ts'
import { selectSessions } from '../session-store.ts'

const tags = ['identity']

/** The devices on which a member is signed in. */
export function registerSessions(app: App): void {
  app.get(
    '/v1/auth/sessions',
    { schema: { tags, summary: 'Where I am signed in', response: { 200: Items(SessionItemSchema) } } },
    async request => {
      const ctx = requireMember(request)
      const sessions = await selectSessions(ctx, ctx.actor.memberId)
      return {
        items: sessions.map(session => ({
          id: toWireId('ses', session.id),
          current: session.id === ctx.actor.sessionId,
          created_at: session.created_at.toISOString(),
          last_seen_at: session.last_seen_at.toISOString(),
          user_agent: session.user_agent || null,
          address: session.address || null,
        })),
      }
    },
  )

  app.delete(
    '/v1/auth/sessions/:id',
    {
      schema: {
        tags,
        summary: 'End one of my sessions',
        params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
        response: { 204: Empty },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const id = fromWireId('ses', request.params.id)
      if (id === null || !(await endSession(ctx, ctx.actor.memberId, id))) throw notFound('session')
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/v1/auth/sessions',
    { schema: { tags, summary: 'End all my other sessions', response: { 204: Empty } } },
    async (request, reply) => {
      const ctx = requireMember(request)
      await endSessions(ctx, ctx.actor.memberId, ctx.actor.sessionId)
      return reply.code(204).send(null)
    },
  )
}

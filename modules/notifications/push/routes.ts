import { problem } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { PushSchema, PushSubscriptionSchema } from '../schema.ts'
import type { NotificationsServices } from '../services.ts'
import { readEndpoint } from './endpoint.ts'
import { deleteSubscriptions, findSubscription, upsertSubscription } from './subscription-store.ts'

const tags = ['notifications']
const NoContent = Type.Null({ description: 'Done, or done before' })
const limited = { rateLimit: { max: 60, timeWindow: 60_000 } }

/** Pushes to the browser of the session that asks. */
export function registerPushRoutes(app: App, services: NotificationsServices): void {
  app.get(
    '/v1/notifications/push',
    { schema: { tags, summary: 'Whether this session takes pushes', response: { 200: PushSchema } } },
    async request => {
      const ctx = requireMember(request)
      const { memberId, sessionId } = ctx.actor
      const subscription = await findSubscription(ctx.db, memberId, sessionId)
      return { public_key: services.push.keys.publicKey, subscribed: subscription !== null }
    },
  )

  app.put(
    '/v1/notifications/push',
    {
      schema: {
        tags,
        summary: 'Take pushes in the browser of this session',
        body: PushSubscriptionSchema,
        response: { 204: NoContent },
      },
      config: limited,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { endpoint, keys } = request.body
      if (readEndpoint(endpoint, services.push) === null) {
        throw problem(400, 'push_endpoint_refused', {
          title: 'Pushes cannot go to this address',
          errors: [
            { field: 'endpoint', rule: 'outside', message: 'An https address of a push service outside.' },
          ],
        })
      }
      const { memberId, sessionId } = ctx.actor
      await upsertSubscription(ctx.db, { memberId, sessionId, endpoint, ...keys }, ctx.clock.now())
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/v1/notifications/push',
    {
      schema: { tags, summary: 'Take no more pushes in this session', response: { 204: NoContent } },
      config: limited,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      await deleteSubscriptions(ctx.db, ctx.actor.memberId, [ctx.actor.sessionId])
      return reply.code(204).send(null)
    },
  )
}

import { notFound, problem, type RootDb } from '@stoa/kit'
import type { App } from '@stoa/kit/http'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Metrics } from './metrics.ts'
import { isNear } from './near.ts'

/** For whoever runs the machines: is the process alive, can it serve, what does it measure. */
export function installHealth(app: App, options: { db: RootDb; metrics: Metrics }): void {
  app.get(
    '/healthz',
    {
      config: { rateLimit: false },
      schema: { hide: true, response: { 200: Type.Object({ status: Type.Literal('ok') }) } },
    },
    async () => ({ status: 'ok' as const }),
  )
  app.get(
    '/readyz',
    { schema: { hide: true, response: { 200: Type.Object({ status: Type.Literal('ready') }) } } },
    async () => {
      try {
        await options.db.query('SELECT 1')
      } catch {
        throw problem(503, 'not_ready', { title: 'The database does not answer' })
      }
      return { status: 'ready' as const }
    },
  )
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (!isFromOwnNetwork(request)) throw notFound('page')
    reply.header('content-type', options.metrics.registry.contentType)
    return options.metrics.registry.metrics()
  })
}

/**
 * Measures are for the operator's own collector, which asks directly. What a proxy passes on comes from
 * outside, unless TRUST_PROXY vouches for the address that it names.
 */
function isFromOwnNetwork(request: FastifyRequest): boolean {
  const passedOn = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'].some(name => name in request.headers)
  const isVouchedFor = request.ip !== request.socket.remoteAddress
  return isNear(request.ip) && (!passedOn || isVouchedFor)
}

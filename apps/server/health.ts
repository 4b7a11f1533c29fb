import { problem, type RootDb } from '@stoa/kit'
import type { App } from '@stoa/kit/http'
import { Type } from 'typebox'
import type { Metrics } from './metrics.ts'

/** For whoever runs the machines: is the process alive, can it serve, what does it measure. */
export function installHealth(app: App, options: { db: RootDb; metrics: Metrics }): void {
  const open = { config: { rateLimit: false as const } }
  app.get(
    '/healthz',
    { ...open, schema: { hide: true, response: { 200: Type.Object({ status: Type.Literal('ok') }) } } },
    async () => ({ status: 'ok' as const }),
  )
  app.get(
    '/readyz',
    { ...open, schema: { hide: true, response: { 200: Type.Object({ status: Type.Literal('ready') }) } } },
    async () => {
      try {
        await options.db.query('SELECT 1')
      } catch {
        throw problem(503, 'not_ready', { title: 'The database does not answer' })
      }
      return { status: 'ready' as const }
    },
  )
  app.get('/metrics', { ...open, schema: { hide: true } }, async (_request, reply) => {
    reply.header('content-type', options.metrics.registry.contentType)
    return options.metrics.registry.metrics()
  })
}

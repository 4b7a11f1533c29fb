import type { App } from '@stoa/kit/http'
import type pg from 'pg'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  registry: Registry
  jobs: Counter<'task' | 'outcome'>
  sockets: Gauge
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    jobs: new Counter({
      name: 'stoa_jobs_total',
      help: 'Jobs by task and outcome',
      labelNames: ['task', 'outcome'],
      registers: [registry],
    }),
    sockets: new Gauge({
      name: 'stoa_realtime_sockets',
      help: 'Realtime sockets that are open',
      registers: [registry],
    }),
  }
}

/** Counts and times requests by route pattern: a URL would name members and grow without bound. */
export function measureRequests(app: App, metrics: Metrics, pool: pg.Pool | null): void {
  const duration = new Histogram({
    name: 'stoa_http_request_seconds',
    help: 'Time to answer by method, route and status class',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [metrics.registry],
  })
  if (pool) {
    new Gauge({
      name: 'stoa_database_connections',
      help: 'Connections of the pool by state',
      labelNames: ['state'],
      registers: [metrics.registry],
      collect() {
        this.set({ state: 'open' }, pool.totalCount)
        this.set({ state: 'idle' }, pool.idleCount)
        this.set({ state: 'waited_for' }, pool.waitingCount)
      },
    })
  }
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unmatched'
    const status = `${Math.floor(reply.statusCode / 100)}xx`
    duration.observe({ method: request.method, route, status }, reply.elapsedTime / 1000)
  })
}

import type { IncomingHttpHeaders } from 'node:http'
import {
  type Actor,
  type Ctx,
  type FixedClock,
  fixedClock,
  isUuid,
  openDb,
  openPool,
  type RootDb,
  replaceSubscriptions,
  type Signal,
  silentLogger,
  type Uuid,
  type WiredModule,
} from '@stoa/kit'
import type { App } from '@stoa/kit/http'
import { buildHttp, createMetrics } from '@stoa/server'
import { runOnce, Logger as WorkerLogger } from 'graphile-worker'
import type pg from 'pg'
import { cloneDatabase } from './database.ts'

export interface TestServer {
  app: App
  db: RootDb
  databaseUrl: string
  clock: FixedClock
  /** A context of the system, for calling use cases directly. */
  ctx: Ctx
  /** Signals to members sent so far, in order. */
  signals: Signal[]
  /** Signals to other server processes sent so far, in order. */
  serverSignals: Signal[]
  /** SQL statements sent so far; empty it before counting. */
  queries: string[]
  /** Runs jobs that are due until none is left; a failing job rejects. */
  runJobs(): Promise<void>
  close(): Promise<void>
}

export interface TestServerOptions {
  modules: (deps: { db: RootDb; clock: FixedClock }) => WiredModule[] | Promise<WiredModule[]>
  /** Without it a request acts as the member whose uuid stands in the header `x-test-member`. */
  resolveActor?: (ctx: Ctx, headers: IncomingHttpHeaders) => Promise<Actor>
  start?: Date
  requestsPerMinute?: number
  /** A folder with a page of the web app; none when left out. */
  webRoot?: string
}

/** The HTTP face over a database of its own, with a clock in the test's hand. Call it with `app.inject`. */
export async function startTestServer(options: TestServerOptions): Promise<TestServer> {
  const clock = fixedClock(options.start ?? new Date('2026-03-02T09:00:00Z'))
  const signals: Signal[] = []
  const serverSignals: Signal[] = []
  const queries: string[] = []
  const migrations = await readSources(options, clock)
  const clone = await cloneDatabase(migrations)
  const db = openDb({
    url: clone.url,
    max: 8,
    log: silentLogger,
    signals: {
      send(sent) {
        for (const signal of sent) (signal.to === 'servers' ? serverSignals : signals).push(signal)
      },
    },
    onQuery: text => void queries.push(text),
  })
  const modules = await options.modules({ db, clock })
  const ctx: Ctx = { db, clock, log: silentLogger, actor: { kind: 'system' } }
  await replaceSubscriptions(
    ctx,
    modules.flatMap(module => [...module.subscriptions]),
  )
  const app = await buildHttp({
    db,
    clock,
    log: silentLogger,
    metrics: createMetrics(),
    origin: 'http://localhost:3000',
    trustProxy: [],
    resolveActor: options.resolveActor ?? resolveTestMember,
    register: async app => {
      for (const module of modules) await module.register(app)
    },
    webRoot: options.webRoot ?? null,
    requestsPerMinute: options.requestsPerMinute ?? 1_000_000,
  })
  await app.ready()
  const jobsPool = openPool({ url: clone.url, max: 2, log: silentLogger })
  return {
    app,
    db,
    databaseUrl: clone.url,
    clock,
    ctx,
    signals,
    serverSignals,
    queries,
    runJobs: () => runJobs(jobsPool, ctx, modules),
    close: async () => {
      await app.close()
      await jobsPool.end()
      await db.close()
      await clone.drop()
    },
  }
}

/** Modules are wired once without a database to learn their migrations. */
async function readSources(options: TestServerOptions, clock: FixedClock): Promise<WiredModule[]> {
  const unused = openDb({ url: 'postgres://unused@127.0.0.1:1/unused', log: silentLogger })
  try {
    return await options.modules({ db: unused, clock })
  } finally {
    await unused.close()
  }
}

async function runJobs(pool: pg.Pool, ctx: Ctx, modules: readonly WiredModule[]): Promise<void> {
  const failures: unknown[] = []
  const taskList = Object.fromEntries(
    modules.flatMap(module =>
      Object.entries(module.tasks).map(([task, handler]) => [
        task,
        async (payload: unknown) => {
          try {
            await handler(payload, ctx)
          } catch (error) {
            failures.push(error)
            throw error
          }
        },
      ]),
    ),
  )
  await runOnce({
    pgPool: pool,
    taskList,
    logger: new WorkerLogger(() => () => {}),
    noHandleSignals: true,
  })
  if (failures.length > 0) throw failures[0]
}

async function resolveTestMember(ctx: Ctx, headers: IncomingHttpHeaders): Promise<Actor> {
  const memberId = headers['x-test-member']
  if (typeof memberId !== 'string' || !isUuid(memberId)) return { kind: 'anonymous' }
  return { kind: 'member', memberId, sessionId: memberId as Uuid, steppedUpAt: ctx.clock.now() }
}

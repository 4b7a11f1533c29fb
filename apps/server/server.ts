import { keepSessions } from '@stoa/identity'
import {
  type Ctx,
  createLogger,
  kitModule,
  type Logger,
  migrate,
  openDb,
  openPool,
  replaceSubscriptions,
  systemClock,
} from '@stoa/kit'
import type { App } from '@stoa/kit/http'
import type { Config } from './config.ts'
import { StartError } from './exit.ts'
import { buildHttp } from './http.ts'
import { registerInstance } from './instance.ts'
import { startJobs } from './jobs.ts'
import { createMetrics } from './metrics.ts'
import { type BankConnection, composeModules } from './modules.ts'
import { originRule } from './origin.ts'
import { startRealtime } from './realtime/realtime.ts'
import type { Secrets } from './secrets.ts'
import { fallbackLine } from './signals/fallback-line.ts'
import { natsLine } from './signals/nats-line.ts'
import { postgresLine } from './signals/postgres-line.ts'
import { openSignalBus } from './signals/signal-bus.ts'
import type { SignalLine } from './signals/signal-line.ts'

export interface ServerOptions {
  config: Config
  secrets: Secrets
  databaseUrl: string
  webRoot: string | null
  /** The sandbox bank, which takes the place of the outside world in sandbox mode. */
  sandbox: BankConnection | null
  progress(what: string): void
}

export interface RunningServer {
  url: string
  /** Resolves when the server no longer does its work, whether asked to or not. */
  ended: Promise<void>
  /** Lets requests and jobs that run finish. */
  stop(): Promise<void>
}

/** For everything but messages, which are counted by themselves. */
const leastFramesPerBeat = 100

/** Longer than any request takes; whoever is not answered by then is slow to read or to write. */
const requestGraceMs = 5_000

/**
 * Migrates, then works jobs and serves HTTP and realtime, until stopped. A start that fails half-way closes
 * what it has opened.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const closers: Closers = []
  try {
    const { ended } = await open(options, closers)
    return { url: options.config.origin, ended, stop: () => closeAll(closers) }
  } catch (error) {
    await closeAll(closers).catch(() => {})
    throw error
  }
}

/** How to close what has been opened, in the order of opening. */
type Closers = (() => Promise<unknown>)[]

/** @throws the first error, after all have been tried */
async function closeAll(closers: Closers): Promise<void> {
  const errors: unknown[] = []
  for (const close of closers.splice(0).reverse()) await close().catch(error => errors.push(error))
  if (errors.length > 0) throw errors[0]
}

async function open(options: ServerOptions, closers: Closers): Promise<{ ended: Promise<void> }> {
  const { config } = options
  const log = createLogger({ level: config.logLevel })
  const metrics = createMetrics()
  const line = signalLine(config, postgresLine({ url: options.databaseUrl, pool: () => db.pool, log }), log)
  const bus = openSignalBus({ line, log })
  const db = openDb({ url: options.databaseUrl, max: config.databaseConnections, log, signals: bus })
  closers.push(db.close)
  const clock = systemClock
  const ctx: Ctx = { db, clock, log, actor: { kind: 'system' } }
  const composed = composeModules({ ...options, db, clock, log })
  closers.push(composed.stop)
  const modules = [kitModule, ...composed.modules]
  const applied = await migrateDatabase(options.databaseUrl, modules, log)
  if (applied.length > 0) options.progress(`Database brought up to date, ${applied.length} steps`)
  // Before anybody subscribes: the town's past is worked off inside, and leaves no jobs and no mail behind.
  await composed.seedDemo(options.progress)
  await replaceSubscriptions(
    ctx,
    modules.flatMap(module => [...module.subscriptions]),
  )
  closers.push(bus.stop)
  await bus.start()
  await composed.resume(ctx)
  // What the runner notes of a job (taken, done) may be lost when PostgreSQL dies: the job is then worked again.
  const jobsPool = openPool({ url: options.databaseUrl, max: 8, log, syncs: false })
  closers.push(() => jobsPool.end())
  const jobs = await startJobs({
    pool: jobsPool,
    ctx,
    tasks: Object.assign({}, ...modules.map(module => module.tasks)),
    crontab: modules.flatMap(module => [...module.crontab]),
    metrics,
    bus,
  })
  closers.push(jobs.stop)
  const app = await buildHttp({
    db,
    clock,
    log,
    metrics,
    origin: config.origin,
    siteName: config.instanceName,
    exactOrigin: config.mode === 'production',
    trustProxy: config.trustProxy,
    resolveActor: composed.resolveActor,
    register: async app => {
      registerInstance(app, composed.instance)
      for (const module of composed.modules) await module.register(app)
    },
    webRoot: options.webRoot,
  })
  closers.push(() => closeHttp(app))
  const realtime = startRealtime({
    server: app.server,
    bus,
    db,
    clock,
    log,
    metrics,
    isOwnOrigin: originRule(config.origin, { exact: config.mode === 'production' }),
    resolveActor: composed.resolveActor,
    keepSessions,
    handlers: composed.frameHandlers,
    framesPerBeat: leastFramesPerBeat + config.messagesPerMinute,
  })
  closers.push(async () => realtime.close())
  await listen(app, config)
  return { ended: jobs.ended }
}

/** PostgreSQL tells the other processes, unless there is a NATS for that. */
function signalLine({ natsUrl }: Config, postgres: SignalLine, log: Logger): SignalLine {
  return natsUrl === null ? postgres : fallbackLine(natsLine({ url: natsUrl, log }), postgres)
}

/** Requests that run are answered first, within reason. */
async function closeHttp(app: App): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), requestGraceMs)
  await app.close()
  clearTimeout(cut)
}

async function migrateDatabase(
  url: string,
  modules: Parameters<typeof migrate>[1],
  log: Logger,
): Promise<string[]> {
  const pool = openPool({ url, max: 3, log })
  try {
    return await migrate(pool, modules)
  } finally {
    await pool.end()
  }
}

async function listen(app: App, config: Config): Promise<void> {
  try {
    await app.listen({ host: config.host, port: config.port })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new StartError(`Port ${config.port} is taken: stop what uses it, or choose another with PORT.`)
  }
}

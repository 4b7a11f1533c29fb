/**
 * `npm start`: everything on one machine. PostgreSQL (ours, unless DATABASE_URL names one), the web app built
 * when stale, the sandbox bank as a process of its own, the server with its jobs, and one line that says where.
 */
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type RunningSandbox, sandboxBank, startSandbox } from '@stoa/sandbox'
import { type Config, loadConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { explainFailure, StartError } from './exit.ts'
import { lockDataDir } from './lock.ts'
import { loadSecrets } from './secrets.ts'
import { type RunningServer, startServer } from './server.ts'
import { buildWebIfStale } from './web-build.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What has been started, to be stopped in the reverse order. */
const stops: (() => Promise<unknown>)[] = []
let stopping: Promise<void> | null = null
let failing = false
/** Resolves when PostgreSQL has ended; null until it runs. */
let databaseEnded: Promise<void> | null = null

function progress(what: string): void {
  console.log(`  ${what} …`)
}

async function start(): Promise<void> {
  const startedAt = performance.now()
  try {
    process.loadEnvFile(path.join(root, '.env'))
  } catch {
    // No .env file: the environment and the defaults are enough.
  }
  const config = loadConfig(process.env, root)
  console.log(`Stoa starts in ${config.mode} mode.`)
  await mkdir(config.dataDir, { recursive: true }).catch((error: Error) => {
    throw new StartError(`The data folder ${config.dataDir} cannot be made: ${error.message}.`)
  })
  stops.push(await lockDataDir(config.dataDir))
  await checkPort(config)
  const secrets = await loadSecrets(config)
  const opening = openDatabase(config, secrets.database, progress)
  // Known before it is there: who stops in the middle of a start stops the database that is about to be.
  stops.push(async () => (await opening.catch(() => null))?.stop())
  const [database, webRoot] = await settleAll([opening, buildWebIfStale(root, progress)])
  databaseEnded = database.ended
  databaseEnded.then(() => fail(databaseFailure))
  const sandbox = await openSandbox(config, secrets.sandbox)
  const server = await startServer({
    config,
    secrets,
    databaseUrl: database.url,
    webRoot,
    sandbox: sandbox && { ...sandboxBank, url: sandbox.url },
    progress,
  })
  stops.push(server.stop)
  server.ended.then(() => fail(new StartError('The job runner has ended unexpectedly: start again.')))
  announce(config, server, performance.now() - startedAt)
}

/** Waits for all even when one fails, so that whatever started is known and can be stopped. */
async function settleAll<A, B>(work: [Promise<A>, Promise<B>]): Promise<[A, B]> {
  await Promise.allSettled(work)
  return Promise.all(work)
}

async function openSandbox(config: Config, secret: string): Promise<RunningSandbox | null> {
  if (config.sandboxPort === null) return null
  const sandbox = await startSandbox({
    port: config.sandboxPort,
    dataFolder: path.join(config.dataDir, 'sandbox'),
    key: secret,
  })
  stops.push(sandbox.stop)
  sandbox.exited.then(() => fail(new StartError('The sandbox bank has ended unexpectedly: start again.')))
  return sandbox
}

/** A port in use is known before anything else is started. */
async function checkPort(config: Config): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(config.port, config.host, resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(
      error.code === 'EADDRINUSE'
        ? `Port ${config.port} is taken: stop what uses it, or choose another with PORT.`
        : `Cannot listen on ${config.host}:${config.port}: ${error.message}.`,
    )
  })
  await new Promise(resolve => probe.close(resolve))
}

function announce(config: Config, server: RunningServer, tookMs: number): void {
  const how = config.demo
    ? 'Walk in as a member of the demo town with one tap, or join with an e-mail address.'
    : 'Join with an e-mail address.'
  console.log(`\nStoa is open at ${server.url} (after ${(tookMs / 1000).toFixed(1)} s)`)
  console.log(`${how}${config.smtpUrl ? '' : ` Mail lands at ${server.url}/mailbox.`}`)
  console.log('Ctrl-C stops it.')
}

function stopAll(): Promise<void> {
  stopping ??= (async () => {
    for (const stop of stops.reverse()) {
      await stop().catch((error: Error) => console.error(`While stopping: ${error.message}`))
    }
  })()
  return stopping
}

const databaseFailure = new StartError('The database has ended unexpectedly: start again.')
const causeWaitMs = 1_000

/**
 * When PostgreSQL is killed, its broken connections are noticed before its end is, by whoever writes first. They
 * are not the cause: the end of the database gets a moment to be known.
 */
async function findCause(error: unknown): Promise<unknown> {
  if (!databaseEnded) return error
  return Promise.race([
    databaseEnded.then(() => databaseFailure),
    new Promise(resolve => setTimeout(resolve, causeWaitMs, error)),
  ])
}

async function fail(first: unknown): Promise<void> {
  if (stopping || failing) return
  failing = true
  const error = await findCause(first)
  if (stopping) return
  console.error(`\n${explainFailure(error) ?? (error as Error).stack ?? String(error)}`)
  await stopAll()
  process.exit(1)
}

async function quit(signal: NodeJS.Signals): Promise<void> {
  if (!stopping) console.log('\nStoa stops.')
  await stopAll()
  process.exit(signal === 'SIGINT' ? 130 : 143)
}

// A bug ends the process, and takes with it what it has started.
process.on('uncaughtException', error => void fail(error))
process.on('SIGINT', quit)
process.on('SIGTERM', quit)
process.on('disconnect', () => void quit('SIGTERM'))
start().catch(fail)

/** The server alone, for machines where PostgreSQL is given and the web app is built: production. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { explainFailure, StartError } from './exit.ts'
import { startServer } from './server.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

async function main(): Promise<void> {
  const config = loadConfig(process.env, root)
  if (config.databaseUrl === null || config.secret === null || config.pushKey === null) {
    throw new StartError(
      'DATABASE_URL, STOA_SECRET and STOA_PUSH_KEY are required: `npm start` brings its own.',
    )
  }
  const webRoot = path.join(root, 'apps/web/dist')
  if (!existsSync(path.join(webRoot, 'index.html'))) {
    throw new StartError('The web app is not built: run `npm run build:web` first.')
  }
  const secrets = { session: config.secret, push: config.pushKey, sandbox: '', database: '' }
  const database = await openDatabase(config, '', () => {})
  const server = await startServer({
    config,
    secrets,
    databaseUrl: database.url,
    webRoot,
    sandbox: null,
    progress: () => {},
  })
  let stopping = false
  server.ended
    .then(() => {
      if (!stopping) throw new StartError('The job runner has ended unexpectedly: start again.')
    })
    .catch(fail)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      void server.stop().then(() => process.exit(0))
    })
  }
}

function fail(error: unknown): void {
  process.stderr.write(`${explainFailure(error) ?? (error as Error).stack}\n`)
  process.exit(1)
}

main().catch(fail)

import path from 'node:path'
import pg from 'pg'
import type { Config } from './config.ts'
import { StartError } from './exit.ts'
import { startEmbedded } from './postgres/embedded.ts'

export interface Database {
  url: string
  /** Resolves when a PostgreSQL of our own has ended; never for somebody else's. */
  ended: Promise<void>
  stop(): Promise<void>
}

/** The configured server, or one of our own in the data folder. */
export async function openDatabase(
  config: Config,
  password: string,
  onProgress: (what: string) => void,
): Promise<Database> {
  if (config.databaseUrl !== null) {
    await checkConnection(config.databaseUrl)
    return { url: config.databaseUrl, ended: new Promise(() => {}), stop: async () => {} }
  }
  const embedded = await startEmbedded({
    dataDir: path.join(config.dataDir, 'postgres'),
    password,
    onProgress,
  })
  try {
    await createDatabase(embedded.url, 'stoa')
  } catch (error) {
    await embedded.stop()
    throw error
  }
  const url = new URL(embedded.url)
  url.pathname = '/stoa'
  return { url: url.href, ended: embedded.ended, stop: embedded.stop }
}

async function createDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rows.length === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

/** Turns every way in which an address can be wrong into one sentence, without the password in it. */
async function checkConnection(url: string): Promise<void> {
  const { hostname, port, pathname, username } = new URL(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num')
    if (Number(rows[0]!.server_version_num) < 150_000) {
      throw new StartError(
        'DATABASE_URL: the server is older than PostgreSQL 15, which is the oldest supported.',
      )
    }
  } catch (error) {
    if (error instanceof StartError) throw error
    const code = (error as { code?: string }).code
    const where = `${hostname}:${port || '5432'}`
    const sentences: Record<string, string> = {
      ECONNREFUSED: `nothing answers at ${where}`,
      ENOTFOUND: `there is no host ${hostname}`,
      EAI_AGAIN: `there is no host ${hostname}`,
      '28P01': `the password for ${username} is wrong`,
      '28000': `${username} may not connect`,
      '3D000': `there is no database ${pathname.slice(1)}`,
    }
    const reason = (code && sentences[code]) ?? (error as Error).message
    throw new StartError(`DATABASE_URL does not work: ${reason}.`, { cause: error })
  } finally {
    await client.end().catch(() => {})
  }
}

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Ctx, createLogger, openDb, systemClock } from '@stoa/kit'
import { UsageError } from './command.ts'

/** The books that a command works on, with a context of the system. */
export interface OpenBooks {
  ctx: Ctx
  close(): Promise<void>
}

/** Opens `--database`, DATABASE_URL, or the PostgreSQL of the Stoa that runs on the data folder. */
export async function openBooks(database: string | undefined): Promise<OpenBooks> {
  const url = database ?? process.env['DATABASE_URL'] ?? (await findRunning())
  const log = createLogger({ level: 'warn' })
  const db = openDb({ url, max: 4, log })
  return {
    ctx: { db, clock: systemClock, log, actor: { kind: 'system' } },
    close: () => db.close(),
  }
}

async function findRunning(): Promise<string> {
  const dataDir = path.resolve(process.env['STOA_DATA'] ?? 'data')
  try {
    // Line 4 of PostgreSQL's own pid file is its port.
    const pidFile = await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')
    const secrets = JSON.parse(await readFile(path.join(dataDir, 'secrets.json'), 'utf8')) as {
      database: string
    }
    return `postgres://stoa:${encodeURIComponent(secrets.database)}@127.0.0.1:${pidFile.split('\n')[3]}/stoa`
  } catch {
    throw new UsageError(
      `No Stoa runs on ${dataDir}. Start it, or name a database with --database or DATABASE_URL.`,
    )
  }
}

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { runMigrations as migrateJobs } from 'graphile-worker'
import type pg from 'pg'

export interface MigrationSource {
  name: string
  migrations: URL
}

interface Migration {
  module: string
  file: string
  sql: string
  checksum: string
}

/** Any number, the same in every server process: only one migrates at a time. */
const advisoryLock = 7_305_461

/**
 * Brings the database to the state of the code: jobs first, then each module's numbered files in the order
 * of the modules. A file that has been applied is frozen: a changed one is refused.
 * @returns the files applied by this call
 */
export async function migrate(pool: pg.Pool, sources: readonly MigrationSource[]): Promise<string[]> {
  const client = await pool.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock])
    await migrateJobs({ pgPool: pool })
    await client.query('CREATE SCHEMA IF NOT EXISTS kit')
    await client.query(
      `CREATE TABLE IF NOT EXISTS kit.migration (
         module text NOT NULL, file text NOT NULL, checksum text NOT NULL,
         applied_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (module, file))`,
    )
    const done = await appliedChecksums(client)
    const applied: string[] = []
    for (const source of sources) {
      for (const migration of await readMigrations(source)) {
        const before = done.get(`${migration.module}/${migration.file}`)
        if (before === migration.checksum) continue
        if (before !== undefined) {
          throw new Error(
            `${migration.module}/${migration.file} was changed after it was applied. Add a new migration instead.`,
          )
        }
        await apply(client, migration)
        applied.push(`${migration.module}/${migration.file}`)
      }
    }
    return applied
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [advisoryLock]).catch(() => {})
    client.release()
  }
}

async function appliedChecksums(client: pg.PoolClient): Promise<Map<string, string>> {
  const { rows } = await client.query<{ module: string; file: string; checksum: string }>(
    'SELECT module, file, checksum FROM kit.migration',
  )
  return new Map(rows.map(row => [`${row.module}/${row.file}`, row.checksum]))
}

async function readMigrations(source: MigrationSource): Promise<Migration[]> {
  const files = (await readdir(source.migrations)).filter(file => /^\d{4}-.+\.sql$/.test(file)).sort()
  return Promise.all(
    files.map(async file => {
      const sql = await readFile(new URL(file, source.migrations), 'utf8')
      return { module: source.name, file, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function apply(client: pg.PoolClient, migration: Migration): Promise<void> {
  try {
    await client.query('BEGIN')
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${migration.module}`)
    await client.query(migration.sql)
    await client.query('INSERT INTO kit.migration (module, file, checksum) VALUES ($1, $2, $3)', [
      migration.module,
      migration.file,
      migration.checksum,
    ])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`Migration ${migration.module}/${migration.file} failed: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

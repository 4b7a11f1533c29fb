import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { kitModule, type MigrationSource, migrate, openPool, silentLogger } from '@stoa/kit'
import pg from 'pg'
import { inject } from 'vitest'

/** Any number, the same in all test workers: one at a time makes a template. */
const templateLock = 90_125

/**
 * A database of this test's own, cloned from a template that has been migrated once for these modules.
 * @returns its address and a function that drops it
 */
export async function cloneDatabase(
  sources: readonly MigrationSource[],
): Promise<{ url: string; drop(): Promise<void> }> {
  const serverUrl = inject('postgresUrl')
  const all = [kitModule, ...sources]
  const template = `template_${fingerprint(all)}`
  const name = `test_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  try {
    await admin.query('SELECT pg_advisory_lock($1)', [templateLock])
    await ensureTemplate(admin, serverUrl, template, all)
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`)
  } finally {
    await admin.end()
  }
  return {
    url: withDatabase(serverUrl, name),
    drop: async () => {
      const client = new pg.Client({ connectionString: serverUrl })
      await client.connect()
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      await client.end()
    },
  }
}

async function ensureTemplate(
  admin: pg.Client,
  serverUrl: string,
  template: string,
  sources: readonly MigrationSource[],
): Promise<void> {
  const { rows } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template])
  if (rows.length > 0) return
  const draft = `${template}_draft`
  await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`)
  await admin.query(`CREATE DATABASE ${draft}`)
  const pool = openPool({ url: withDatabase(serverUrl, draft), max: 3, log: silentLogger })
  try {
    await migrate(pool, sources)
  } finally {
    await pool.end()
  }
  await admin.query(`ALTER DATABASE ${draft} RENAME TO ${template}`)
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

function fingerprint(sources: readonly MigrationSource[]): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of readdirSync(source.migrations).sort()) {
      hash.update(`${source.name}/${file}\n`).update(readFileSync(new URL(file, source.migrations)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

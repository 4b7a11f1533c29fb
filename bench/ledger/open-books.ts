import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  type Ctx,
  kitModule,
  migrate,
  newUuid,
  openDb,
  type RootDb,
  silentLogger,
  systemClock,
  type Uuid,
} from '@stoa/kit'
import { createAccounts, createTransfers, ledgerModule, reconcile } from '@stoa/ledger'
import { startEmbedded } from '@stoa/server'

export interface BenchBooks {
  ctx: Ctx
  db: RootDb
  postmasterPid: number
  /** Accounts without limits, the same ids for both sides. */
  free: Uuid[]
  /** Accounts whose debits must not exceed their credits, with plenty of money. */
  limited: Uuid[]
  /** Accounts with the history flag. */
  recorded: Uuid[]
  /** A fast ledger that is wrong is no result. */
  countDifferences(): Promise<number>
  close(): Promise<void>
}

const accountCount = 1000

/** A PostgreSQL of its own with the settings that Stoa runs with: commits wait for the disk. */
export async function openBooks(): Promise<BenchBooks> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stoa-bench-'))
  await chmod(folder, 0o755)
  const postgres = await startEmbedded({ dataDir: path.join(folder, 'postgres'), password: 'bench' })
  const db = openDb({ url: postgres.url, max: 64, log: silentLogger })
  const ctx: Ctx = { db, clock: systemClock, log: silentLogger, actor: { kind: 'system' } }
  await migrate(db.pool, [kitModule, ledgerModule])
  await db.query(readFileSync(new URL('./baseline.sql', import.meta.url), 'utf8'))
  const [free, limited, recorded] = await Promise.all([
    openAccounts(ctx, 0),
    openAccounts(ctx, 2),
    openAccounts(ctx, 8),
  ])
  await createTransfers(
    ctx,
    limited.map(id => ({
      id: newUuid(systemClock),
      debitAccountId: free[0]!,
      creditAccountId: id,
      amount: 10n ** 12n,
      ledger: 1,
      code: 1,
    })),
  )
  await db.query('INSERT INTO baseline.account (id) SELECT * FROM unnest($1::uuid[])', [free])
  await db.query('ANALYZE')
  return {
    ctx,
    db,
    postmasterPid: postgres.pid,
    free,
    limited,
    recorded,
    countDifferences: async () => (await reconcile(ctx)).length,
    async close() {
      await db.close()
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function openAccounts(ctx: Ctx, flags: number): Promise<Uuid[]> {
  const ids = Array.from({ length: accountCount }, () => newUuid(systemClock))
  await createAccounts(
    ctx,
    ids.map(id => ({ id, ledger: 1, code: 1, flags })),
  )
  return ids
}

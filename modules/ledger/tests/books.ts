import {
  type Ctx,
  type Db,
  type FixedClock,
  fixedClock,
  type Logger,
  openDb,
  type RootDb,
  silentLogger,
  type Uuid,
} from '@stoa/kit'
import { cloneDatabase } from '@stoa/testing'
import { expect } from 'vitest'
import { ledgerModule } from '../index.ts'

export interface TestBooks {
  db: RootDb
  url: string
  log: Logger
  clock: FixedClock
  ctx: Ctx
  /** Another pool on the same database, as a second server process has. */
  openSecond(): RootDb
  close(): Promise<void>
}

/** Books in a database of their own. */
export async function openTestBooks(): Promise<TestBooks> {
  const clone = await cloneDatabase([ledgerModule])
  const pools: RootDb[] = []
  const open = () => {
    const db = openDb({ url: clone.url, max: 6, log: silentLogger })
    pools.push(db)
    return db
  }
  const clock = fixedClock(new Date('2026-03-02T09:00:00Z'))
  const db = open()
  return {
    db,
    url: clone.url,
    log: silentLogger,
    clock,
    ctx: { db, clock, log: silentLogger, actor: { kind: 'system' } },
    openSecond: open,
    async close() {
      await Promise.all(pools.map(pool => pool.close()))
      await clone.drop()
    },
  }
}

let made = 0
export function newId(): Uuid {
  made += 1
  return `018f0000-0000-7000-8000-${made.toString(16).padStart(12, '0')}` as Uuid
}

/** The books' promises, straight from the tables and without the module's code. */
export async function expectSoundBooks(db: Db): Promise<void> {
  const unequal = await db.query(
    `SELECT ledger FROM ledger.account GROUP BY ledger
     HAVING sum(debits_pending) <> sum(credits_pending) OR sum(debits_posted) <> sum(credits_posted)`,
  )
  expect(unequal).toEqual([])
  const wrong = await db.query(
    `WITH line AS (
       SELECT t.debit_account_id AS account, 'debit' AS side, t.* FROM ledger.transfer t WHERE failure IS NULL
       UNION ALL
       SELECT t.credit_account_id, 'credit', t.* FROM ledger.transfer t WHERE failure IS NULL
     ), total AS (
       SELECT account,
         coalesce(sum(l.amount) FILTER (WHERE side = 'debit' AND flags & 2 <> 0 AND p.state = 'pending'), 0) AS dp,
         coalesce(sum(l.amount) FILTER (WHERE side = 'debit' AND flags & 10 = 0), 0) AS dd,
         coalesce(sum(l.amount) FILTER (WHERE side = 'credit' AND flags & 2 <> 0 AND p.state = 'pending'), 0) AS cp,
         coalesce(sum(l.amount) FILTER (WHERE side = 'credit' AND flags & 10 = 0), 0) AS cc
       FROM line l LEFT JOIN ledger.pending_transfer p ON p.id = l.id GROUP BY account
     )
     SELECT a.id FROM ledger.account a LEFT JOIN total t ON t.account = a.id
     WHERE (a.debits_pending, a.debits_posted, a.credits_pending, a.credits_posted)
        <> (coalesce(dp, 0), coalesce(dd, 0), coalesce(cp, 0), coalesce(cc, 0))`,
  )
  expect(wrong).toEqual([])
  const sameTime = await db.query(
    'SELECT timestamp FROM ledger.transfer GROUP BY timestamp HAVING count(*) > 1',
  )
  expect(sameTime).toEqual([])
}

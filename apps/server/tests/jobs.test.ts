import { type Ctx, enqueue, openDb, openPool, type RootDb, silentLogger, systemClock } from '@stoa/kit'
import { cloneDatabase } from '@stoa/testing'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createMetrics, type RunningJobs, startJobs } from '../index.ts'

let url: string
let drop: () => Promise<void>
let db: RootDb
let ctx: Ctx
const running: { jobs: RunningJobs; pool: pg.Pool }[] = []
const done: unknown[] = []
let release: () => void = () => {}

const tasks = {
  'test.fail-once': async (payload: unknown) => {
    done.push(payload)
    if (done.length === 1) throw new Error('the first attempt fails')
  },
  'test.note': async (payload: unknown) => void done.push(payload),
  'test.wait': () =>
    new Promise<void>(resolve => {
      release = resolve
    }),
}

async function startWorker(): Promise<void> {
  const pool = openPool({ url, max: 8, log: silentLogger })
  const jobs = await startJobs({ pool, ctx, tasks, crontab: [], metrics: createMetrics() })
  running.push({ jobs, pool })
}

/** What a process leaves behind that took its jobs and was killed. */
async function takeAllAsDeadWorker(): Promise<void> {
  await db.query(
    `UPDATE graphile_worker._private_jobs SET locked_by = 'pool-dead', locked_at = now(), attempts = 1`,
  )
  await db.query(`UPDATE graphile_worker._private_job_queues SET locked_by = 'pool-dead', locked_at = now()`)
}

function listJobs(): Promise<{ locked_by: string | null; last_error: string | null }[]> {
  return db.query('SELECT locked_by, last_error FROM graphile_worker._private_jobs')
}

beforeAll(async () => {
  const clone = await cloneDatabase([])
  ;({ url, drop } = clone)
  db = openDb({ url, log: silentLogger })
  ctx = { db, clock: systemClock, log: silentLogger, actor: { kind: 'system' } }
})

afterEach(async () => {
  release()
  for (const { jobs, pool } of running.splice(0)) {
    await jobs.stop()
    await pool.end()
  }
  await db.query('DELETE FROM graphile_worker._private_jobs')
  done.length = 0
})

afterAll(async () => {
  await db.close()
  await drop()
})

describe('jobs', () => {
  test('a job that fails is recorded and runs again', async () => {
    await enqueue(ctx, 'test.fail-once', { n: 1 })
    await startWorker()
    await vi.waitFor(async () =>
      expect(await listJobs()).toEqual([{ locked_by: null, last_error: 'the first attempt fails' }]),
    )
    await db.query('UPDATE graphile_worker._private_jobs SET run_at = now()')
    await vi.waitFor(() => expect(done).toHaveLength(2), { timeout: 5_000 })
    await vi.waitFor(async () => expect(await listJobs()).toEqual([]))
  })

  test('a worker that starts takes over what a killed one held, in a queue too', async () => {
    await enqueue(ctx, 'test.note', { n: 1 })
    await enqueue(ctx, 'test.note', { n: 2 }, { queue: 'line' })
    await takeAllAsDeadWorker()
    await startWorker()
    await vi.waitFor(() => expect(done).toHaveLength(2), { timeout: 5_000 })
  })

  test('a worker that starts leaves alone what a living one works on', async () => {
    await enqueue(ctx, 'test.wait', {})
    await startWorker()
    await vi.waitFor(async () => expect((await listJobs())[0]?.locked_by).toMatch(/^pool-/))
    const before = await listJobs()
    await startWorker()
    await enqueue(ctx, 'test.note', { n: 1 })
    await vi.waitFor(() => expect(done).toHaveLength(1))
    // What is done is struck off a moment later, together with what else is.
    await vi.waitFor(async () => expect(await listJobs()).toEqual(before))
  })

  test('a worker whose connections were cut says again that it lives', async () => {
    await enqueue(ctx, 'test.wait', {})
    await startWorker()
    await vi.waitFor(async () => expect((await listJobs())[0]?.locked_by).toMatch(/^pool-/))
    const before = await listJobs()
    const listHolders = async () =>
      (
        await db.query<{ pid: number }>(
          `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
        )
      ).map(row => row.pid)
    const [pid] = await listHolders()
    await db.query('SELECT pg_terminate_backend($1)', [pid])
    await vi.waitFor(async () => {
      const pids = await listHolders()
      expect(pids).toHaveLength(1)
      expect(pids).not.toContain(pid)
    })
    await startWorker()
    await enqueue(ctx, 'test.note', { n: 1 })
    await vi.waitFor(() => expect(done).toHaveLength(1))
    // What is done is struck off a moment later, together with what else is.
    await vi.waitFor(async () => expect(await listJobs()).toEqual(before))
  })
})

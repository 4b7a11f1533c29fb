import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDb, type RootDb, silentLogger } from '@stoa/kit'

/** One connection to the PostgreSQL of a running Stoa, beside the API: for seeding and for looking at its jobs. */
export async function connectToTown(dataDir: string): Promise<RootDb> {
  const [pidFile, secrets] = await Promise.all([
    readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8'),
    readFile(path.join(dataDir, 'secrets.json'), 'utf8'),
  ])
  const password = (JSON.parse(secrets) as { database: string }).database
  const port = pidFile.split('\n')[3]
  return openDb({ url: `postgres://stoa:${password}@127.0.0.1:${port}/stoa`, max: 1, log: silentLogger })
}

const giveUpMs = 120_000

/** Resolves when no job is due any more: what the operations left to do is done. */
export async function untilJobsAreDone(db: RootDb): Promise<void> {
  const giveUpAt = performance.now() + giveUpMs
  while (performance.now() < giveUpAt) {
    const [found] = await db.query<{ isDue: boolean }>(
      'SELECT EXISTS (SELECT FROM graphile_worker._private_jobs WHERE run_at <= now() AND attempts < max_attempts) AS "isDue"',
    )
    if (!found!.isDue) return
    await sleep(20)
  }
  throw new Error('jobs are still waiting after two minutes')
}

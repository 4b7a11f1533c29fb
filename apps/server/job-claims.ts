import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from '@stoa/kit'
import type pg from 'pg'

/** Any number, the same in every server process: the family of locks that say "this worker lives". */
const lockFamily = 5_802_113

export interface WorkerPresence {
  stop(): Promise<void>
}

/**
 * Says to all server processes that the worker lives, by a session lock of PostgreSQL: whichever way the
 * process ends, the lock ends with its connection.
 * @param workerId what the job runner writes into `locked_by` of the jobs that it takes
 */
export async function announceWorker(pool: pg.Pool, log: Logger, workerId: string): Promise<WorkerPresence> {
  let stopped = false
  let held: pg.PoolClient | null = null

  const hold = async (): Promise<void> => {
    const client = await pool.connect()
    let dropped = false
    const drop = (): void => {
      if (!dropped) client.release(true)
      dropped = true
    }
    client.once('error', () => {
      drop()
      if (held !== client) return
      held = null
      void holdPatiently()
    })
    try {
      await client.query(`SELECT pg_advisory_lock(${lockOf('$1')})`, [workerId])
    } catch (error) {
      drop()
      throw error
    }
    held = client
  }

  const holdPatiently = async (): Promise<void> => {
    while (!stopped) {
      try {
        return await hold()
      } catch (error) {
        log.warn({ err: error }, 'this worker cannot say yet that it lives')
        await sleep(500, undefined, { ref: false })
      }
    }
  }

  await holdPatiently()
  return {
    async stop() {
      stopped = true
      // Ending the connection gives the lock back; a pooled one would keep it.
      held?.release(true)
    },
  }
}

/**
 * Gives back the jobs that a process held when it was killed; left alone they would wait for four hours. A
 * worker that lost its connection for a moment may see one of its jobs taken over: delivery is at least once.
 * @returns the workers that are no more
 */
export async function freeJobsOfTheDead(pool: pg.Pool, ownWorkerId: string): Promise<string[]> {
  const { rows } = await pool.query<{ locked_by: string }>(
    `WITH holder AS MATERIALIZED (
       SELECT locked_by FROM graphile_worker._private_jobs WHERE locked_by <> $1
       UNION
       SELECT locked_by FROM graphile_worker._private_job_queues WHERE locked_by <> $1
     ), dead AS MATERIALIZED (
       SELECT locked_by FROM holder WHERE pg_try_advisory_xact_lock(${lockOf('locked_by')})
     )
     SELECT locked_by, graphile_worker.force_unlock_workers(ARRAY[locked_by]) FROM dead`,
    [ownWorkerId],
  )
  return rows.map(row => row.locked_by)
}

function lockOf(workerId: string): string {
  return `hashtextextended(${workerId}, ${lockFamily})`
}

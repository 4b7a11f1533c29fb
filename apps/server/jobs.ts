import type { Ctx, TaskHandler } from '@stoa/kit'
import { parseCrontab, type Runner, run, Logger as WorkerLogger } from 'graphile-worker'
import type pg from 'pg'
import type { Metrics } from './metrics.ts'

export interface JobsOptions {
  pool: pg.Pool
  /** A context whose actor is the system. */
  ctx: Ctx
  tasks: Record<string, TaskHandler>
  crontab: readonly string[]
  metrics: Metrics
  concurrency?: number
}

/** Runs jobs in this process until stopped; several processes share the work. */
export async function startJobs(options: JobsOptions): Promise<Runner> {
  const { ctx, metrics } = options
  const taskList = Object.fromEntries(
    Object.entries(options.tasks).map(([task, handler]) => [
      task,
      async (payload: unknown) => {
        try {
          await handler(payload, { ...ctx, log: ctx.log.child({ task }) })
          metrics.jobs.inc({ task, outcome: 'done' })
        } catch (error) {
          metrics.jobs.inc({ task, outcome: 'failed' })
          ctx.log.warn({ task, err: error }, 'job failed, it will be tried again')
          throw error
        }
      },
    ]),
  )
  return run({
    pgPool: options.pool,
    taskList,
    parsedCronItems: parseCrontab(options.crontab.join('\n')),
    concurrency: options.concurrency ?? 4,
    noHandleSignals: true,
    pollInterval: 1000,
    // The library's own lines repeat what the wrapper above logs.
    logger: new WorkerLogger(() => (level, message) => {
      if (level === 'error') ctx.log.warn({ message }, 'job runner')
    }),
  })
}

import type { Ctx, TaskHandler } from '@stoa/kit'
import { type CronItem, parseCronItems, type Runner, run, Logger as WorkerLogger } from 'graphile-worker'
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
    parsedCronItems: parseCronItems(options.crontab.map(toCronItem)),
    concurrency: options.concurrency ?? 4,
    noHandleSignals: true,
    pollInterval: 1000,
    // The library's own lines repeat what the wrapper above logs.
    logger: new WorkerLogger(() => (level, message) => {
      if (level === 'error') ctx.log.warn({ message }, 'job runner')
    }),
  })
}

/** `17 3 * * * social.forget-old-local`: five fields and a task, whose name is also its job key. */
function toCronItem(line: string): CronItem {
  const match = /^(\S+ \S+ \S+ \S+ \S+) (\S+)$/.exec(line)
  if (!match) throw new Error(`not a crontab line: ${line}`)
  const [, fields, task] = match as unknown as [string, string, string]
  return { match: fields, task, options: { jobKey: task, backfillPeriod: 0 } }
}

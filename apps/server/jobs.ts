import { EventEmitter } from 'node:events'
import { type Ctx, inTurn, jobsDue, type TaskHandler } from '@stoa/kit'
import {
  type CronItem,
  parseCronItems,
  run,
  type WorkerEvents,
  Logger as WorkerLogger,
  type WorkerPool,
} from 'graphile-worker'
import type pg from 'pg'
import { announceWorker, freeJobsOfTheDead, type WorkerPresence } from './job-claims.ts'
import type { Metrics } from './metrics.ts'
import type { SignalBus } from './signals/signal-bus.ts'

export interface JobsOptions {
  /** The job runner's own, see `openPool`. It holds two connections besides those of running jobs. */
  pool: pg.Pool
  /** A context whose actor is the system. */
  ctx: Ctx
  tasks: Record<string, TaskHandler>
  crontab: readonly string[]
  metrics: Metrics
  /** Brings word of jobs that an event has made; without it they are found within a second. */
  bus?: Pick<SignalBus, 'onSignal'>
}

export interface RunningJobs {
  /** Resolves when no job runs here any more, whether asked to or not. */
  ended: Promise<void>
  /** Takes no more jobs and waits for those that run. */
  stop(): Promise<void>
}

const lookForDeadMs = 30_000

/** Taken at once, so that tasks which work several jobs together find them. */
const takenJobs = 24
/** Other jobs run so many at a time: they share the database with those who wait for answers. */
const concurrentJobs = 4
/** Jobs that end within so long are taken off the list in one statement. */
const completeTogetherMs = 5

/** Runs jobs in this process until stopped; several processes share the work. */
export async function startJobs(options: JobsOptions): Promise<RunningJobs> {
  const { bus, ctx, pool } = options
  const presence = presencePlugin(options)
  const events = new EventEmitter() as WorkerEvents
  let workers: WorkerPool | null = null
  events.on('pool:create', ({ workerPool }) => {
    workers = workerPool
  })
  bus?.onSignal(({ type }) => {
    if (type === jobsDue) workers?.nudge(takenJobs)
  })
  const runner = await run({
    pgPool: pool,
    events,
    taskList: toTaskList(options),
    parsedCronItems: parseCronItems(options.crontab.map(toCronItem)),
    preset: {
      plugins: [presence.plugin],
      worker: {
        localQueue: { size: takenJobs },
        completeJobBatchDelay: completeTogetherMs,
      },
    },
    concurrency: takenJobs,
    noHandleSignals: true,
    pollInterval: 1000,
    // What it says of failed tasks the wrapper has logged already.
    logger: new WorkerLogger(() => (level, message, meta) => {
      if (level === 'error' && !meta?.['failure']) ctx.log.warn({ message }, 'job runner')
    }),
  })
  const ended = runner.promise.catch(error => ctx.log.error({ err: error }, 'the job runner has failed'))
  return {
    ended,
    async stop() {
      workers = null
      await runner.stop().catch(() => {})
      await ended
      await presence.stop()
    },
  }
}

function toTaskList({
  ctx,
  metrics,
  tasks,
}: JobsOptions): Record<string, (payload: unknown) => Promise<void>> {
  const fewAtOnce = inTurn(concurrentJobs)
  return Object.fromEntries(
    Object.entries(tasks).map(([task, handler]) => [
      task,
      async payload => {
        const work = () => handler(payload, { ...ctx, log: ctx.log.child({ task }) })
        try {
          await (handler.gathers ? work() : fewAtOnce(work))
          metrics.jobs.inc({ task, outcome: 'done' })
        } catch (error) {
          metrics.jobs.inc({ task, outcome: 'failed' })
          ctx.log.warn({ task, err: error }, 'job failed, it will be tried again')
          throw error
        }
      },
    ]),
  )
}

/** Before the first job is taken, the worker is known as living, and what dead ones held is free. */
function presencePlugin({ pool, ctx }: JobsOptions): {
  plugin: GraphileConfig.Plugin
  stop(): Promise<void>
} {
  let starting: Promise<WorkerPresence> | null = null
  let timer: NodeJS.Timeout | undefined
  const free = async (workerId: string): Promise<void> => {
    try {
      const dead = await freeJobsOfTheDead(pool, workerId)
      if (dead.length > 0) ctx.log.info({ workers: dead.length }, 'jobs of workers that died are free again')
    } catch (error) {
      ctx.log.warn({ err: error }, 'cannot look for workers that died')
    }
  }
  const start = async (workerId: string): Promise<WorkerPresence> => {
    const presence = await announceWorker(pool, ctx.log, workerId)
    await free(workerId)
    timer = setInterval(() => void free(workerId), lookForDeadMs)
    return presence
  }
  return {
    plugin: {
      name: 'stoa-presence',
      version: '1.0.0',
      worker: {
        hooks: {
          async startWorker(_ctx, { worker }) {
            starting ??= start(worker.workerPool.id)
            await starting
          },
        },
      },
    },
    async stop() {
      clearInterval(timer)
      await (await starting)?.stop()
    },
  }
}

/** `17 3 * * * social.forget-old-local`: five fields and a task, whose name is also its job key. */
function toCronItem(line: string): CronItem {
  const match = /^(\S+ \S+ \S+ \S+ \S+) (\S+)$/.exec(line)
  if (!match) throw new Error(`not a crontab line: ${line}`)
  const [, fields, task] = match as unknown as [string, string, string]
  return { match: fields, task, options: { jobKey: task, backfillPeriod: 0 } }
}

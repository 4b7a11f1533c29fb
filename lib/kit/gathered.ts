import type { Ctx } from './ctx.ts'
import type { Db } from './db.ts'
import type { TaskHandler } from './jobs.ts'

interface Waiting {
  payload: unknown
  ctx: Ctx
  done(): void
  failed(error: unknown): void
}

/**
 * A task that works several jobs at once: those that the runner has taken while it was busy with the ones before.
 * Alone a job is worked at once; in a crowd they share their statements. Each stays a job of its own, which is
 * done, or tried again, by itself: when the work for several fails, each is worked alone.
 * @param most jobs that are worked together
 */
export function gathered(
  most: number,
  work: (ctx: Ctx, payloads: readonly unknown[]) => Promise<void>,
): TaskHandler {
  // By database: two servers in one process, as in tests, share nothing.
  const queues = new WeakMap<Db, Waiting[]>()
  const take = (payload: unknown, ctx: Ctx) =>
    new Promise<void>((done, failed) => {
      const waiting = queues.get(ctx.db)
      if (waiting) {
        waiting.push({ payload, ctx, done, failed })
        return
      }
      const queue: Waiting[] = [{ payload, ctx, done, failed }]
      queues.set(ctx.db, queue)
      // Jobs that were taken together are begun in one turn of the event loop.
      setImmediate(async () => {
        while (queue.length > 0) await workTogether(work, queue.splice(0, most))
        queues.delete(ctx.db)
      })
    })
  return Object.assign(take, { gathers: true } as const)
}

/** Never rejects: each job is told. */
async function workTogether(
  work: (ctx: Ctx, payloads: readonly unknown[]) => Promise<void>,
  jobs: readonly Waiting[],
): Promise<void> {
  try {
    await work(
      jobs[0]!.ctx,
      jobs.map(job => job.payload),
    )
    for (const job of jobs) job.done()
  } catch (error) {
    if (jobs.length === 1) jobs[0]!.failed(error)
    else for (const job of jobs) await workTogether(work, [job])
  }
}

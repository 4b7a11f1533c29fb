import type { Ctx } from './ctx.ts'

export interface JobOptions {
  runAt?: Date
  /** At most one waiting job per key; a newer one replaces it. */
  jobKey?: string
  maxAttempts?: number
  /** Jobs of one queue run one after the other. */
  queue?: string
}

/** Enqueues a job in the caller's transaction: it runs only if that commits. */
export async function enqueue(
  ctx: Ctx,
  task: string,
  payload: Record<string, unknown>,
  options: JobOptions = {},
): Promise<void> {
  await ctx.db.query(
    `SELECT 1 FROM graphile_worker.add_job($1, payload := $2::json, queue_name := $3, run_at := $4,
                                           max_attempts := $5, job_key := $6)`,
    [
      task,
      JSON.stringify(payload),
      options.queue ?? null,
      options.runAt ?? null,
      options.maxAttempts ?? 25,
      options.jobKey ?? null,
    ],
    'kit.enqueue',
  )
}

/** Does the work of one job; throws to be retried later with backoff. */
export type TaskHandler = (payload: unknown, ctx: Ctx) => Promise<void>

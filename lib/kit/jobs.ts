import type { Ctx } from './ctx.ts'

export interface JobOptions {
  runAt?: Date
  /** Instead of a time: so long from now by the clock of the job runner. */
  delayMs?: number
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
    `SELECT 1 FROM graphile_worker.add_job($1, payload := $2::json, queue_name := $3, run_at := coalesce($4, now() + $7 * interval '1 millisecond'),
                                           max_attempts := $5, job_key := $6)`,
    [
      task,
      JSON.stringify(payload),
      options.queue ?? null,
      options.runAt ?? null,
      options.maxAttempts ?? 25,
      options.jobKey ?? null,
      options.delayMs ?? null,
    ],
    'kit.enqueue',
  )
}

/** Enqueues many jobs of one task in one statement; their options mean the same as in `enqueue`. */
export async function enqueueMany(
  ctx: Ctx,
  task: string,
  jobs: readonly { payload: Record<string, unknown>; jobKey?: string; runAt?: Date; maxAttempts?: number }[],
): Promise<void> {
  if (jobs.length === 0) return
  await ctx.db.query(
    `SELECT 1 FROM unnest($2::text[], $3::text[], $4::timestamptz[], $5::integer[])
         AS j(payload, job_key, run_at, max_attempts),
       graphile_worker.add_job($1, payload := j.payload::json, max_attempts := j.max_attempts, job_key := j.job_key,
                               run_at := j.run_at)`,
    [
      task,
      jobs.map(job => JSON.stringify(job.payload)),
      jobs.map(job => job.jobKey ?? null),
      jobs.map(job => job.runAt ?? null),
      jobs.map(job => job.maxAttempts ?? 25),
    ],
    'kit.enqueue_many',
  )
}

/** Does the work of one job; throws to be retried later with backoff. */
export interface TaskHandler {
  (payload: unknown, ctx: Ctx): Promise<void>
  /** Works jobs together, see `gathered`: the runner then hands it all that it has. */
  readonly gathers?: true
}

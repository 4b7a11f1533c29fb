import type { Ctx } from './ctx.ts'

const dayMs = 24 * 60 * 60 * 1000
/** Longer than any client goes on repeating a request. */
const keepAnswersMs = 7 * dayMs
/** Rows in one statement, so that a sweep holds no lock for long; the rest waits for the next hour. */
const batch = 10_000

/** Forgets what nobody can ask for any more: old answers to idempotency keys, rate windows that have ended. */
export async function sweepKit(ctx: Ctx): Promise<void> {
  const now = ctx.clock.now()
  await ctx.db.query(
    `DELETE FROM kit.idempotency WHERE (actor, key) IN (
       SELECT actor, key FROM kit.idempotency WHERE started_at < $1 ORDER BY started_at LIMIT ${batch})`,
    [new Date(now.getTime() - keepAnswersMs)],
  )
  // Looked at again when it is deleted: the same key may have opened a new window in between.
  await ctx.db.query(
    `DELETE FROM kit.rate_window WHERE window_ends_at < $1 AND key IN (
       SELECT key FROM kit.rate_window WHERE window_ends_at < $1 ORDER BY window_ends_at LIMIT ${batch})`,
    [now],
  )
}

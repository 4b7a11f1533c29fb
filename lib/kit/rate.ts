import { createHash } from 'node:crypto'
import type { Ctx } from './ctx.ts'

export interface RateVerdict {
  allowed: boolean
  retryAfterSeconds: number
}

/**
 * Counts one try against a fixed window, across all server processes.
 * Call it outside the transaction of the work it guards, or a rollback forgets the try.
 * @param key what is limited, for example `sign-in:<email>`; stored as a hash only
 */
export async function takeRate(
  ctx: Ctx,
  limit: { key: string; max: number; windowMs: number },
): Promise<RateVerdict> {
  const now = ctx.clock.now()
  const rows = await ctx.db.query<{ count: number; window_ends_at: Date }>(
    `INSERT INTO kit.rate_window AS w (key, count, window_ends_at) VALUES ($1, 1, $2)
     ON CONFLICT (key) DO UPDATE SET
       count = CASE WHEN w.window_ends_at <= $3 THEN 1 ELSE w.count + 1 END,
       window_ends_at = CASE WHEN w.window_ends_at <= $3 THEN $2 ELSE w.window_ends_at END
     RETURNING count, window_ends_at`,
    [hashKey(limit.key), new Date(now.getTime() + limit.windowMs), now],
    'kit.take_rate',
  )
  const row = rows[0]!
  const allowed = row.count <= limit.max
  const retryAfterSeconds = allowed
    ? 0
    : Math.max(1, Math.ceil((row.window_ends_at.getTime() - now.getTime()) / 1000))
  return { allowed, retryAfterSeconds }
}

/**
 * Counts one try against several windows at once, in one statement, and says how often each was tried with this
 * one. What that means is the caller's.
 */
export async function countTries(
  ctx: Ctx,
  windows: readonly { key: string; windowMs: number }[],
): Promise<{ count: number; endsAt: Date }[]> {
  if (windows.length === 0) return []
  const now = ctx.clock.now()
  const keys = windows.map(window => hashKey(window.key))
  const rows = await ctx.db.query<{ key: Buffer; count: number; endsAt: Date }>(
    `INSERT INTO kit.rate_window AS w (key, count, window_ends_at)
     SELECT key, 1, ends_at FROM unnest($1::bytea[], $2::timestamptz[]) AS t(key, ends_at) ORDER BY key
     ON CONFLICT (key) DO UPDATE SET
       count = CASE WHEN w.window_ends_at <= $3 THEN 1 ELSE w.count + 1 END,
       window_ends_at = CASE WHEN w.window_ends_at <= $3 THEN excluded.window_ends_at ELSE w.window_ends_at END
     RETURNING key, count, window_ends_at AS "endsAt"`,
    [keys, windows.map(({ windowMs }) => new Date(now.getTime() + windowMs)), now],
    'kit.count_tries',
  )
  const found = new Map(rows.map(row => [row.key.toString('hex'), row]))
  return keys.map(key => found.get(key.toString('hex'))!)
}

/** Forgets the tries of a key, for example after a sign-in that succeeded. */
export async function clearRate(ctx: Ctx, key: string): Promise<void> {
  await ctx.db.query('DELETE FROM kit.rate_window WHERE key = $1', [hashKey(key)])
}

function hashKey(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}

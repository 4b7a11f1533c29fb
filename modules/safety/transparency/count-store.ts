import type { Db } from '@stoa/kit'

/** Exact counts of one month; what is published of them is rounded, see `publish-month.ts`. */
export interface MonthCounts {
  reports: { reason: string; count: number }[]
  actions: { action: string; reason: string; count: number }[]
  appeals: { made: number; upheld: number; overturned: number }
  /** From the first report to the end of the case, over the cases that ended in the month; null without any. */
  medianMinutes: number | null
}

export async function countMonth(db: Db, from: Date, until: Date): Promise<MonthCounts> {
  const reports = await db.query<MonthCounts['reports'][number]>(
    `SELECT reason, count(*)::integer AS count FROM safety.report
     WHERE reported_at >= $1 AND reported_at < $2 AND reporter_id IS NOT NULL GROUP BY reason ORDER BY reason`,
    [from, until],
  )
  const actions = await db.query<MonthCounts['actions'][number]>(
    `SELECT action, reason, count(*)::integer AS count FROM safety.decision
     WHERE decided_at >= $1 AND decided_at < $2 GROUP BY action, reason ORDER BY action, reason`,
    [from, until],
  )
  const [appeals] = await db.query<MonthCounts['appeals']>(
    `SELECT (SELECT count(*)::integer FROM safety.appeal WHERE appealed_at >= $1 AND appealed_at < $2) AS made,
       count(*) FILTER (WHERE outcome = 'upheld')::integer AS upheld,
       count(*) FILTER (WHERE outcome = 'overturned')::integer AS overturned
     FROM safety.appeal WHERE answered_at >= $1 AND answered_at < $2`,
    [from, until],
  )
  const [median] = await db.query<{ minutes: number | null }>(
    `SELECT round(extract(epoch FROM percentile_disc(0.5) WITHIN GROUP (ORDER BY closed_at - opened_at)) / 60)::integer
       AS minutes
     FROM safety.moderation_case WHERE closed_at >= $1 AND closed_at < $2`,
    [from, until],
  )
  return { reports, actions, appeals: appeals!, medianMinutes: median?.minutes ?? null }
}

export async function upsertMonth(db: Db, month: string, counts: MonthCounts, at: Date): Promise<void> {
  await db.query(
    `INSERT INTO safety.month_count (month, counts, counted_at) VALUES ($1, $2, $3)
     ON CONFLICT (month) DO UPDATE SET counts = excluded.counts, counted_at = excluded.counted_at`,
    [month, JSON.stringify(counts), at],
  )
}

/** The newest months first. */
export function selectMonths(
  db: Db,
  limit: number,
): Promise<{ month: string; counts: MonthCounts; countedAt: Date }[]> {
  return db.query(
    `SELECT to_char(month, 'YYYY-MM') AS month, counts, counted_at AS "countedAt"
     FROM safety.month_count ORDER BY safety.month_count.month DESC LIMIT $1`,
    [limit],
  )
}

import type { MonthCounts } from './count-store.ts'

/** Counts below this could speak of single persons: they are published as null, "fewer than". */
export const fewerThan = 5

interface Published {
  reports: { total: number | null; by_reason: { reason: string; count: number | null }[] }
  actions: { total: number | null; by_kind: { action: string; reason: string; count: number | null }[] }
  appeals: { made: number | null; upheld: number | null; overturned: number | null }
  median_minutes: number | null
}

/** A count as it may be published: none is told as none, a few as null. */
export function publishCount(count: number): number | null {
  return count > 0 && count < fewerThan ? null : count
}

/**
 * The counts of a month for everybody. A total is left out when exactly one of its parts is hidden: the
 * difference would tell that part.
 */
export function publishMonth(counts: MonthCounts): Published {
  const reports = counts.reports.map(({ reason, count }) => ({ reason, count: publishCount(count) }))
  const actions = counts.actions.map(({ action, reason, count }) => ({
    action,
    reason,
    count: publishCount(count),
  }))
  return {
    reports: { total: totalOf(counts.reports), by_reason: reports },
    actions: { total: totalOf(counts.actions), by_kind: actions },
    appeals: {
      made: publishCount(counts.appeals.made),
      upheld: publishCount(counts.appeals.upheld),
      overturned: publishCount(counts.appeals.overturned),
    },
    median_minutes: counts.medianMinutes,
  }
}

function totalOf(parts: readonly { count: number }[]): number | null {
  const hidden = parts.filter(part => publishCount(part.count) === null).length
  if (hidden === 1) return null
  return publishCount(parts.reduce((sum, part) => sum + part.count, 0))
}

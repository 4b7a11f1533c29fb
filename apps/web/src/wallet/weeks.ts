import type { Payment } from '../api/types.ts'
import { minorOf } from '../ui/money.ts'
import { decidedAt } from './group-payments.ts'

/** What was posted in one week, from its Monday on. */
export type Week = { start: Date; inMinor: bigint; outMinor: bigint }

/** The Monday of a date's week, `weeksAgo` weeks before it, at midnight of the reader's time zone. */
export function mondayOf(date: Date, weeksAgo = 0): Date {
  const daysSinceMonday = (date.getDay() + 6) % 7
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - daysSinceMonday - weeksAgo * 7)
}

type Options = {
  currency: string
  now: Date
  most: number
  /** Whether these are all payments there are; else the oldest week may be known in part only, and is left out. */
  isComplete: boolean
}

/**
 * Posted money in and out by week, the oldest first and the present week last. It reaches back as far as every payment
 * of a week is known, so that no sum is short.
 */
export function weeksOf(payments: readonly Payment[], { currency, now, most, isComplete }: Options): Week[] {
  const oldest = payments.reduce<Date | null>((known, payment) => {
    const at = new Date(payment.created_at)
    return known === null || at < known ? at : known
  }, null)
  if (oldest === null) return []
  const from = isComplete ? mondayOf(oldest) : mondayOf(oldest, -1)
  const weeks = Array.from({ length: most }, (_, at): Week => {
    return { start: mondayOf(now, most - 1 - at), inMinor: 0n, outMinor: 0n }
  }).filter(week => week.start >= from)
  for (const payment of payments) {
    if (payment.state !== 'posted' || payment.amount.currency !== currency) continue
    const start = mondayOf(decidedAt(payment)).getTime()
    const week = weeks.find(each => each.start.getTime() === start)
    if (!week) continue
    if (payment.direction === 'in') week.inMinor += minorOf(payment.amount)
    else week.outMinor += minorOf(payment.amount)
  }
  return weeks
}

/** The smallest round step (1, 2, 3 or 5 with zeros) of which three reach `mostMinor`. */
export function stepFor(mostMinor: bigint): bigint {
  for (let power = 1n; ; power *= 10n) {
    for (const lead of [1n, 2n, 3n, 5n]) if (lead * power * 3n >= mostMinor) return lead * power
  }
}

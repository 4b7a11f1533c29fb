const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

const whenPattern = /^(?:(mon|tue|wed|thu|fri|sat|sun)-([1-5])|d([0-6])) ([01]\d|2[0-3]):([0-5]\d)$/

/**
 * A moment of the town's story, written `sat-2 07:10` (Saturday of the second week before the current one, weeks
 * from Monday to Sunday) or `d3 18:00` (three days before the day of seeding). Both are local time.
 */
export interface When {
  /** 1 to 5 weeks back with a weekday from 0 (Monday), or 0 to 6 days back. */
  day: { weeksBack: number; weekday: number } | { daysBack: number }
  hour: number
  minute: number
}

/** @throws for text that is no moment */
export function parseWhen(text: string): When {
  const match = whenPattern.exec(text)
  if (!match) throw new Error(`not a moment of the town: ${text}`)
  const [, weekday, weeksBack, daysBack, hour, minute] = match
  return {
    day: weekday
      ? { weeksBack: Number(weeksBack), weekday: weekdays.indexOf(weekday as (typeof weekdays)[number]) }
      : { daysBack: Number(daysBack) },
    hour: Number(hour),
    minute: Number(minute),
  }
}

/**
 * When a moment was, seen from the time of seeding. Only moments of the day of seeding can lie after it; whoever
 * fills the town leaves those out.
 */
export function timeOf(when: When, seededAt: Date): Date {
  const daysBack =
    'daysBack' in when.day
      ? when.day.daysBack
      : weekdayOf(seededAt) + when.day.weeksBack * 7 - when.day.weekday
  // By calendar fields and not by milliseconds: a day with a change of the clocks keeps human hours.
  return new Date(
    seededAt.getFullYear(),
    seededAt.getMonth(),
    seededAt.getDate() - daysBack,
    when.hour,
    when.minute,
  )
}

/** The same clock time some whole days before the day of seeding. */
export function daysBefore(days: number, hour: number, minute: number, seededAt: Date): Date {
  return new Date(seededAt.getFullYear(), seededAt.getMonth(), seededAt.getDate() - days, hour, minute)
}

function weekdayOf(date: Date): number {
  return (date.getDay() + 6) % 7
}

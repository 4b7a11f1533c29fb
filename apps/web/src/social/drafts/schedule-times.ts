const minuteMs = 60_000
export const soonestMs = 5 * minuteMs
export const latestMs = 365 * 24 * 60 * minuteMs

const pad = (value: number) => String(value).padStart(2, '0')

/** What the fields of day and time hold, in the member's own zone. */
export const fieldsOf = (at: Date): { day: string; time: string } => ({
  day: `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`,
  time: `${pad(at.getHours())}:${pad(at.getMinutes())}`,
})

/** The instant of a day and a time in the member's own zone; null while they are no such thing. */
export function instantOf(day: string, time: string): Date | null {
  const at = new Date(`${day}T${time}`)
  return day && time && Number.isFinite(at.getTime()) ? at : null
}

/** Why a post cannot be published at this time; null when it can. */
export function scheduleProblem(at: Date, now: Date): 'tooSoon' | 'tooLate' | null {
  const aheadMs = at.getTime() - now.getTime()
  return aheadMs < soonestMs ? 'tooSoon' : aheadMs > latestMs ? 'tooLate' : null
}

const atNine = (day: Date, daysOn: number): Date =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysOn, 9)

/** Times that are often meant: in an hour, tomorrow at nine, and the next Monday at nine. */
export function usualTimes(now: Date): { code: 'hour' | 'tomorrow' | 'monday'; at: Date }[] {
  const inAnHour = new Date(Math.ceil((now.getTime() + 60 * minuteMs) / (5 * minuteMs)) * 5 * minuteMs)
  const toMonday = (8 - now.getDay()) % 7 || 7
  return [
    { code: 'hour', at: inAnHour },
    { code: 'tomorrow', at: atNine(now, 1) },
    // On a Sunday that is tomorrow, which stands there already.
    ...(toMonday > 1 ? [{ code: 'monday' as const, at: atNine(now, toMonday) }] : []),
  ]
}

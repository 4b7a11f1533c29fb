const dayMs = 24 * 60 * 60_000
const minuteMs = 60_000

/** Whether the runtime knows the time zone by this name (IANA). */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** How far the clocks of the time zone are ahead of UTC at this moment. */
function offsetMs(timeZone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find(one => one.type === type)?.value)
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return wall - Math.floor(at.getTime() / 1000) * 1000
}

/** Minutes after midnight on the clocks of the time zone. */
export function localMinutes(timeZone: string, at: Date): number {
  const wall = at.getTime() + offsetMs(timeZone, at)
  return Math.floor((((wall % dayMs) + dayMs) % dayMs) / minuteMs)
}

/** Hours in which a member is left alone, in minutes after midnight; they may go over midnight. */
export interface QuietHours {
  from: number
  until: number
}

export function isQuiet(quiet: QuietHours | null, timeZone: string, at: Date): boolean {
  if (quiet === null || quiet.from === quiet.until) return false
  const now = localMinutes(timeZone, at)
  return quiet.from < quiet.until
    ? now >= quiet.from && now < quiet.until
    : now >= quiet.from || now < quiet.until
}

/**
 * The next time that the clocks there show these minutes after midnight.
 * @param weekday 0 is Sunday; null for any day
 */
export function nextLocalTime(timeZone: string, minutes: number, weekday: number | null, after: Date): Date {
  const wall = new Date(after.getTime() + offsetMs(timeZone, after))
  const midnight = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate())
  for (let days = 0; ; days += 1) {
    const day = new Date(midnight + days * dayMs)
    if (weekday !== null && day.getUTCDay() !== weekday) continue
    const shown = day.getTime() + minutes * minuteMs
    // The offset of a moment near the one sought; a second look is right also where clocks have just changed.
    const guess = new Date(shown - offsetMs(timeZone, new Date(shown)))
    const found = new Date(shown - offsetMs(timeZone, guess))
    if (found > after) return found
  }
}

export function toClock(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

export function fromClock(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * 60 + minutes
}

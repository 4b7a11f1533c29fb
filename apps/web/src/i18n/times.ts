const isFrench = (locale: string) => locale.toLowerCase().startsWith('fr')
const narrowSpace = '\u202f'
const hardSpace = '\u00a0'

/** Clock time: 9:31 in English, 9 h 31 in French. */
export function clockTime(date: Date, locale: string): string {
  const minutes = String(date.getMinutes()).padStart(2, '0')
  return isFrench(locale)
    ? `${date.getHours()}${hardSpace}h${hardSpace}${minutes}`
    : `${date.getHours()}:${minutes}`
}

const startOfDay = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()

/** Whole calendar days from `date` to `now`, in the reader's time zone. */
const daysBetween = (date: Date, now: Date): number =>
  Math.round((startOfDay(now) - startOfDay(date)) / 86_400_000)

/** A stable key of the calendar day, for grouping. */
export const dayKey = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`

const capitalise = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)

/** The heading of a day: Today, Yesterday, a weekday within the week, then the date. */
export function dayName(date: Date, now: Date, locale: string): string {
  const days = daysBetween(date, now)
  if (days === 0 || days === 1)
    return capitalise(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day'), locale)
  if (days > 1 && days < 7)
    return capitalise(new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(date), locale)
  const sameYear = date.getFullYear() === now.getFullYear()
  return capitalise(
    new Intl.DateTimeFormat(locale, {
      weekday: sameYear ? 'long' : undefined,
      day: 'numeric',
      month: 'long',
      ...(sameYear ? {} : { year: 'numeric' }),
    }).format(date),
    locale,
  )
}

/** The short age of a row: now, 12 min, 3 h, Sat, 9 Nov. */
export function shortAge(date: Date, now: Date, locale: string): string {
  const seconds = Math.max(0, (now.getTime() - date.getTime()) / 1000)
  const unit = (value: number, name: string) => `${value}${isFrench(locale) ? hardSpace : narrowSpace}${name}`
  if (seconds < 60) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second')
  if (seconds < 3600) return unit(Math.floor(seconds / 60), 'min')
  if (seconds < 86_400) return unit(Math.floor(seconds / 3600), 'h')
  const days = daysBetween(date, now)
  if (days < 7) return new Intl.DateTimeFormat(locale, { weekday: 'short' }).format(date)
  const sameYear = date.getFullYear() === now.getFullYear()
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(date)
}

/** The mark at the end of a chat row: the time today, then the weekday, then the date. */
export function rowTime(date: Date, now: Date, locale: string): string {
  const days = daysBetween(date, now)
  if (days <= 0) return clockTime(date, locale)
  // Late yesterday is a weekday too, not a number of hours.
  return days < 7
    ? new Intl.DateTimeFormat(locale, { weekday: 'short' }).format(date)
    : shortAge(date, now, locale)
}

/** Date and time in full, for receipts and for the `title` of a short age. */
export const fullTime = (date: Date, locale: string): string =>
  `${new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(date)}, ${clockTime(date, locale)}`

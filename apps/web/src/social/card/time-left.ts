const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** How far away a time is, in its largest unit: "in 5 hours". Null once it has passed. */
export function timeLeft(at: Date, now: Date, locale: string): string | null {
  const seconds = (at.getTime() - now.getTime()) / 1000
  if (seconds <= 0) return null
  const words = new Intl.RelativeTimeFormat(locale)
  for (const [unit, size] of units) if (seconds >= size) return words.format(Math.round(seconds / size), unit)
  return words.format(1, 'minute')
}

/** The first day of the month of a time, in UTC, as `2026-03-01`. */
export function monthOf(time: Date): string {
  return `${time.toISOString().slice(0, 7)}-01`
}

/** The first moment of a month and of the one after it. */
export function boundsOf(month: string): { from: Date; until: Date } {
  const from = new Date(`${month}T00:00:00Z`)
  return { from, until: new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1)) }
}

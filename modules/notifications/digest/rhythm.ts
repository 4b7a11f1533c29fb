import { fromClock, nextLocalTime } from '../settings/local-time.ts'
import type { DigestRhythm } from '../settings/preference-store.ts'

const hourOfMail = fromClock('08:00')
const monday = 1

/** When the next digest goes out: at eight in the morning where the member lives, every day or on Mondays. */
export function nextDigestAt(rhythm: DigestRhythm, timeZone: string, after: Date): Date | null {
  if (rhythm === 'off') return null
  return nextLocalTime(timeZone, hourOfMail, rhythm === 'weekly' ? monday : null, after)
}

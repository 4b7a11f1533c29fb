/** What members do that is counted. */
export type PacedAct = 'post' | 'follow' | 'invite'

/** How often, for accounts of a day and more and for newer ones. */
export interface Pace {
  windowMs: number
  max: number
  maxNew: number
}

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/**
 * The paces by the day from which they hold, the newest last. A change is a new entry, so that it can be said
 * later what held when a member was slowed down.
 */
const paces: readonly { from: string; paces: Readonly<Record<PacedAct, Pace>> }[] = [
  {
    from: '2026-01-01',
    paces: {
      post: { windowMs: hourMs, max: 300, maxNew: 120 },
      follow: { windowMs: 10 * minuteMs, max: 200, maxNew: 100 },
      invite: { windowMs: hourMs, max: 240, maxNew: 120 },
    },
  },
]

export function paceOf(act: PacedAct, at: Date): Pace {
  const holding = paces.findLast(({ from }) => new Date(`${from}T00:00:00Z`) <= at) ?? paces[0]!
  return holding.paces[act]
}

/** In this time the same text counts as repeated. */
export const sameTextWindowMs = hourMs
/** A shorter text says nothing when it is repeated: thanks, good morning. */
export const sameTextMinLength = 20
export const newAccountMs = 24 * hourMs

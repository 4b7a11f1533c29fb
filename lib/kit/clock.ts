/** The only source of business time, so that tests and the demo town can choose it. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

export interface FixedClock extends Clock {
  /** Moves time forward (or back, with a negative number). */
  advance(ms: number): void
  set(time: Date): void
}

export function fixedClock(start: Date): FixedClock {
  let nowMs = start.getTime()
  return {
    now: () => new Date(nowMs),
    advance: ms => {
      nowMs += ms
    },
    set: time => {
      nowMs = time.getTime()
    },
  }
}

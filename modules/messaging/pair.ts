import type { Uuid } from '@stoa/kit'

/** Two different members, the lower id first: the same pair whoever names it. */
export interface Pair {
  low: Uuid
  high: Uuid
}

/** Null for one and the same member. */
export function toPair(a: Uuid, b: Uuid): Pair | null {
  if (a === b) return null
  return a < b ? { low: a, high: b } : { low: b, high: a }
}

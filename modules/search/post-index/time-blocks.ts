/**
 * Time in blocks of seven sizes, each sixteen times the one below: 16 seconds, 4 minutes, 68 minutes, 18 hours,
 * 12 days, 194 days, and all time. A post carries a mark for its block of each size, so that the index finds the
 * posts of a word within a stretch of time without looking at the others.
 */
const smallestMs = 16_000
const factor = 16
/** The level of the block that is all time. */
export const allTime = 6

export interface Block {
  level: number
  /** The first instant in it, in milliseconds since 1970; minus infinity for all time. */
  startMs: number
  /** What its posts carry. */
  mark: string
}

/** How long blocks of this level are. */
export function spanMs(level: number): number {
  return level >= allTime ? Number.POSITIVE_INFINITY : smallestMs * factor ** level
}

/** The block of this level in which the instant lies. */
export function blockAt(level: number, instantMs: number): Block {
  if (level >= allTime) return { level: allTime, startMs: Number.NEGATIVE_INFINITY, mark: 'time:all' }
  const span = spanMs(level)
  const number = Math.floor(instantMs / span)
  return { level, startMs: number * span, mark: `t${level}:${number.toString(36)}` }
}

/** The blocks in which the instant lies, one of each size. */
export function blocksOf(instant: Date): Block[] {
  return Array.from({ length: allTime + 1 }, (_, level) => blockAt(level, instant.getTime()))
}

export function timeMarks(instant: Date): string[] {
  return blocksOf(instant).map(block => block.mark)
}

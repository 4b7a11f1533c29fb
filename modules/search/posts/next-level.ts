import { allTime, spanMs } from '../post-index/time-blocks.ts'

/** What a walk has found up to now, and in how much time. */
export interface Sighting {
  /** The size of the block that was looked at last. */
  level: number
  hits: number
  /** Posts that were looked at for them: of a phrase, those with its words. */
  seen: number
  /** From where the walk began to the start of that block. */
  coveredMs: number
  /** How many hits are still wanted. */
  wanted: number
  /** How many posts one step may look at. */
  candidates: number
  /** How old the oldest post is, about. */
  allMs: number
}

/** Where nothing was found, a quarter of a post is taken to have been there. */
const least = 0.25
/** From this size on, 18 hours, a block has its share of day and night: what it holds tells of larger ones. */
const sureLevel = 3

/**
 * How large the next block shall be, by what was found until now: as large as the last where two such are likely to
 * be enough, otherwise as large as may be without being too full. A step costs, and reading lists of a large block
 * costs more.
 */
export function nextLevel({ level, hits, seen, coveredMs, wanted, candidates, allMs }: Sighting): number {
  // A block that has only begun tells little.
  const covered = Math.max(coveredMs, Math.min(spanMs(level), allMs) / 4, 1)
  if (2 * (hits / covered) * spanMs(level) >= wanted) return level
  const fits = (ms: number): boolean => (Math.max(seen, least) / covered) * ms <= candidates * 0.75
  const isSure = level >= sureLevel
  // All time has no block whose list the index must compare with those of the words.
  if (isSure && fits(allMs)) return allTime
  const most = Math.min(allTime - 1, level + (isSure ? 2 : 1))
  let next = level
  while (next < most && fits(spanMs(next + 1))) next += 1
  return next
}

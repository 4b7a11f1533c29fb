import { type Block, blockAt } from '../post-index/time-blocks.ts'
import { nextLevel } from './next-level.ts'

export interface Probe<Hit> {
  /** Hits in the block before the bound, newest first, as many as are still wanted at most. */
  hits: Hit[]
  /** Posts that were looked at for them. */
  seen: number
  /** The block holds more than may be looked at: the hits are not the newest, and smaller blocks must be asked. */
  full: boolean
}

export interface Walk<Hit> {
  hits: Hit[]
  /** Where the search stands when it was given up before the end; null when nothing is left. */
  stoppedAt: Date | null
  /** The size of block that last served, a good beginning for the next page. */
  level: number
}

/**
 * Looks for the newest hits, block of time by block of time: through larger ones while little is found (`nextLevel`),
 * through smaller ones where there is too much. No step looks at more than a bounded number of posts, and there are
 * `maxProbes` steps at most, whatever is searched for.
 */
export async function walkBlocks<Hit>(options: {
  /** Nothing newer is looked for. */
  from: Date
  /** Nothing older is looked for. */
  since: Date | null
  startLevel: number
  wanted: number
  maxProbes: number
  /** How many posts a step may look at before its block is full. */
  candidates: number
  /** The oldest post, about: all time is not longer. */
  oldest: Date | null
  /** @param before only what is strictly older counts; null before the first block is done */
  probe(block: Block, before: Date | null, wanted: number): Promise<Probe<Hit>>
}): Promise<Walk<Hit>> {
  const hits: Hit[] = []
  const sinceMs = options.since?.getTime() ?? Number.NEGATIVE_INFINITY
  const fullStarts = new Map<number, number>()
  const fromMs = options.from.getTime()
  const allMs = fromMs - (options.oldest?.getTime() ?? 0)
  let seen = 0
  let level = options.startLevel
  let before: Date | null = null
  for (let probes = 0; probes < options.maxProbes; probes += 1) {
    const newestMs = before ? before.getTime() - 1 : fromMs
    const block = blockAt(level, newestMs)
    const found = await options.probe(block, before, options.wanted - hits.length)
    if (found.full) {
      fullStarts.set(block.level, block.startMs)
      level = block.level - 1
      continue
    }
    hits.push(...found.hits)
    seen += found.seen
    if (hits.length >= options.wanted) return { hits, stoppedAt: null, level: block.level }
    if (block.startMs <= sinceMs) return { hits, stoppedAt: null, level: block.level }
    before = new Date(block.startMs)
    level = nextLevel({
      level: block.level,
      hits: hits.length,
      seen,
      coveredMs: fromMs - block.startMs,
      wanted: options.wanted - hits.length,
      candidates: options.candidates,
      allMs,
    })
    while (level > block.level && isKnownFull(level, block.startMs - 1, fullStarts)) level -= 1
  }
  return { hits, stoppedAt: before ?? options.from, level }
}

/** Growing into a block that was too full a moment ago would be a step for nothing. */
function isKnownFull(level: number, instantMs: number, fullStarts: ReadonlyMap<number, number>): boolean {
  return fullStarts.get(level) === blockAt(level, instantMs).startMs
}

import type { Ctx, Uuid } from '@stoa/kit'
import { readPostsByRefs, type TimelineItem } from '@stoa/social'
import { firstLevel, firstTopLevel, pageMaxProbes, probeCandidates } from '../policy.ts'
import { quote } from '../post-index/post-document.ts'
import { movedMark, rankedAheadMs, rankedMark, responseKinds } from '../post-index/standing.ts'
import { allTime, type Block } from '../post-index/time-blocks.ts'
import { findCeiling } from '../post-index/weighing-store.ts'
import {
  type Condition,
  hasPhrase,
  isOfOneAuthor,
  saysWhat,
  toTsquery,
  withoutPhrases,
} from '../query/condition.ts'
import type { Minimums } from '../query/post-query.ts'
import { type SearchOrder, type SearchPosition, writeSearchCursor } from './cursor.ts'
import { type FoundPost, findOldest, probePosts } from './post-search-store.ts'
import { type Probe, walkBlocks } from './walk-blocks.ts'

export interface PageOfPosts {
  items: TimelineItem[]
  next_cursor: string | null
}

export interface SearchPage {
  before: SearchPosition | null
  limit: number
  /** Absent, the newest first. */
  order?: SearchOrder
}

/** What is looked for: a condition within a stretch of time, and how many responses there must be. */
export interface Sought {
  condition: Condition
  since: Date | null
  until: Date | null
  minimums: Minimums
}

export const anyTime = { since: null, until: null, minimums: {} } as const

const lowestId = '00000000-0000-0000-0000-000000000000' as Uuid

/**
 * The newest or the best posts that fulfil a condition, as the acting reader is shown them. A page may be shorter
 * than was asked for, when posts are not for this reader or the search was given up for now; the cursor then goes on.
 */
export async function findPosts(ctx: Ctx, sought: Sought, page: SearchPage): Promise<PageOfPosts> {
  const { refs, next } = await findRefs(ctx, sought, page)
  const items = await readPostsByRefs(ctx, refs)
  return {
    // The index knows levels only, and those of a moment ago.
    items: items.filter(({ post }) =>
      responseKinds.every(kind => post.counts[kind] >= (sought.minimums[kind] ?? 0)),
    ),
    next_cursor: writeSearchCursor(next, page.order ?? 'latest'),
  }
}

async function findRefs(
  ctx: Ctx,
  sought: Sought,
  page: SearchPage,
): Promise<{ refs: FoundPost[]; next: SearchPosition | null }> {
  const narrow = toTsquery(withoutPhrases(sought.condition))
  if (narrow === null) return { refs: [], next: null }
  const exact = hasPhrase(sought.condition) ? toTsquery(sought.condition) : null
  const order = page.order ?? 'latest'
  const end = order === 'top' ? await firstRank(ctx, sought, page) : firstInstant(ctx, sought, page)
  const walk = await walkBlocks<FoundPost>({
    from: end.at,
    // Nothing ranks before it was written, so that the same bound ends both walks.
    since: sought.since,
    startLevel: page.before?.level ?? firstLevelOf(sought.condition, order),
    wanted: page.limit + 1,
    maxProbes: pageMaxProbes,
    candidates: probeCandidates,
    oldest: await findOldest(ctx.db),
    probe: (block, before, wanted) => probe(block, before ? { at: before, postId: lowestId } : end, wanted),
  })
  const refs = walk.hits.slice(0, page.limit)
  return { refs, next: nextPosition(walk, refs, page.limit) }

  function within(block: Block): string {
    return order === 'top' ? rankedIn(block) : quote(block.mark)
  }

  function probe(block: Block, before: typeof end, wanted: number): Promise<Probe<FoundPost>> {
    return probePosts(ctx.db, {
      order,
      narrow:
        block.level === allTime && saysWhat(sought.condition) ? narrow! : `${narrow} & ${within(block)}`,
      exact,
      before,
      since: sought.since,
      until: sought.until,
      candidates: block.level === 0 ? null : probeCandidates,
      wanted,
    })
  }
}

/** One author has few posts: they are looked at all at once. */
function firstLevelOf(condition: Condition, order: SearchOrder): number {
  if (isOfOneAuthor(condition)) return allTime
  return order === 'top' ? firstTopLevel : firstLevel
}

/** Posts that rank in the block: those that responses have moved there, and those written there that nothing moved. */
function rankedIn(block: Block): string {
  return `(${quote(rankedMark(block.mark))} | (${quote(block.mark)} & !${quote(movedMark)}))`
}

/** Posts of a server whose clock is a little ahead count too. */
const clockSkewMs = 60_000

function firstInstant(ctx: Ctx, sought: Sought, page: SearchPage): { at: Date; postId: Uuid } {
  return firstOf(page, latestWriting(ctx, sought))
}

/** No post of the time asked for ranks higher than so many weeks after it, nor above the ceiling. */
async function firstRank(ctx: Ctx, sought: Sought, page: SearchPage): Promise<{ at: Date; postId: Uuid }> {
  const written = latestWriting(ctx, sought).getTime()
  const soon = ctx.clock.now().getTime() + clockSkewMs
  const ceiling = Math.max(soon, ((await findCeiling(ctx.db))?.getTime() ?? 0) + 1)
  return firstOf(page, new Date(Math.min(ceiling, written + rankedAheadMs)))
}

function latestWriting(ctx: Ctx, sought: Sought): Date {
  const soon = new Date(ctx.clock.now().getTime() + clockSkewMs)
  return sought.until && sought.until < soon ? sought.until : soon
}

function firstOf({ before }: SearchPage, latest: Date): { at: Date; postId: Uuid } {
  return before && before.at <= latest ? before : { at: latest, postId: lowestId }
}

function nextPosition(
  walk: { hits: FoundPost[]; stoppedAt: Date | null; level: number },
  refs: readonly FoundPost[],
  limit: number,
): SearchPosition | null {
  const last = refs.at(-1)
  if (walk.hits.length > limit && last) return { at: last.at, postId: last.postId, level: walk.level }
  return walk.stoppedAt && { at: walk.stoppedAt, postId: lowestId, level: walk.level }
}

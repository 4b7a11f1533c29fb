import type { Ctx, Uuid } from '@stoa/kit'
import { type PostRef, readPostsByRefs, type TimelineItem } from '@stoa/social'
import { firstLevel, pageMaxProbes, probeCandidates } from '../policy.ts'
import { quote } from '../post-index/post-document.ts'
import type { Block } from '../post-index/time-blocks.ts'
import { type Condition, hasPhrase, toTsquery, withoutPhrases } from '../query/condition.ts'
import { type SearchPosition, writeSearchCursor } from './cursor.ts'
import { probePosts } from './post-search-store.ts'
import { type Probe, walkBlocks } from './walk-blocks.ts'

export interface PageOfPosts {
  items: TimelineItem[]
  next_cursor: string | null
}

export interface SearchPage {
  before: SearchPosition | null
  limit: number
}

/** What is looked for: a condition within a stretch of time. */
export interface Sought {
  condition: Condition
  since: Date | null
  until: Date | null
}

const lowestId = '00000000-0000-0000-0000-000000000000' as Uuid

/**
 * The newest posts that fulfil a condition, as the acting reader is shown them. A page may be shorter than was
 * asked for, when posts are not for this reader or the search was given up for now; the cursor then goes on.
 */
export async function findPosts(ctx: Ctx, sought: Sought, page: SearchPage): Promise<PageOfPosts> {
  const { refs, next } = await findRefs(ctx, sought, page)
  return { items: await readPostsByRefs(ctx, refs), next_cursor: writeSearchCursor(next) }
}

async function findRefs(
  ctx: Ctx,
  sought: Sought,
  page: SearchPage,
): Promise<{ refs: PostRef[]; next: SearchPosition | null }> {
  const narrow = toTsquery(withoutPhrases(sought.condition))
  if (narrow === null) return { refs: [], next: null }
  const exact = hasPhrase(sought.condition) ? toTsquery(sought.condition) : null
  const end = firstBound(ctx, sought, page)
  const walk = await walkBlocks<PostRef>({
    from: end.createdAt,
    since: sought.since,
    startLevel: page.before?.level ?? firstLevel,
    wanted: page.limit + 1,
    maxProbes: pageMaxProbes,
    probe: (block, before, wanted) =>
      probe(block, before ? { createdAt: before, postId: lowestId } : end, wanted),
  })
  const refs = walk.hits.slice(0, page.limit)
  return { refs, next: nextPosition(walk, refs, page.limit) }

  function probe(block: Block, before: typeof end, wanted: number): Promise<Probe<PostRef>> {
    return probePosts(ctx.db, {
      narrow: `${narrow} & ${quote(block.mark)}`,
      exact,
      before,
      since: sought.since,
      candidates: block.level === 0 ? null : probeCandidates,
      wanted,
    })
  }
}

/** Posts of a server whose clock is a little ahead count too. */
const clockSkewMs = 60_000

function firstBound(ctx: Ctx, sought: Sought, page: SearchPage): { createdAt: Date; postId: Uuid } {
  const soon = new Date(ctx.clock.now().getTime() + clockSkewMs)
  const until = sought.until && sought.until < soon ? sought.until : soon
  const { before } = page
  return before && before.createdAt <= until ? before : { createdAt: until, postId: lowestId }
}

function nextPosition(
  walk: { hits: PostRef[]; stoppedAt: Date | null; level: number },
  refs: readonly PostRef[],
  limit: number,
): SearchPosition | null {
  const last = refs.at(-1)
  if (walk.hits.length > limit && last)
    return { createdAt: last.createdAt, postId: last.postId, level: walk.level }
  return walk.stoppedAt && { createdAt: walk.stoppedAt, postId: lowestId, level: walk.level }
}

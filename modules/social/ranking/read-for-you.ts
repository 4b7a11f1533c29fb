import { getMembers } from '@stoa/identity'
import type { MemberCtx, Uuid } from '@stoa/kit'
import { findFollowed, listFollowedAuthors } from '../graph/follow-store.ts'
import { withoutLimited } from '../moderation/without-limited.ts'
import { rankedDays, rankedFollowees, rankedHomePosts, rankedResponses } from '../policy.ts'
import { hydrateFeed, type ReadItem } from '../posts/hydrate-posts.ts'
import { findLiked } from '../posts/like-store.ts'
import { readWrittenHome } from '../timelines/wake-home.ts'
import {
  type CandidateRow,
  countLikesByAuthor,
  findCandidates,
  listPopular,
  listResponsesOf,
} from './candidate-store.ts'
import { type Ranked, type Reason, rank } from './score.ts'

/** Where a page of the ranked timeline begins: the ranking of one instant, after so many entries. */
export interface RankedPosition {
  asOf: Date
  after: number
}

/** An entry with the reasons for its place; `handle` names one of the members followed who liked it. */
export interface RankedItem {
  item: ReadItem
  reasons: (Reason & { handle: string | null })[]
}

export interface RankedPage {
  items: RankedItem[]
  next: RankedPosition | null
}

const hourMs = 3_600_000
const responsesEach = 5
const latestLikes = 300

/**
 * The acting member's ranked timeline: posts from home, posts that members followed have liked or passed on, and
 * posts that are popular with everybody, ordered by `score.ts`. All pages of one reading rank for the instant of
 * the first; counts that change in between may move an entry from one page to another.
 */
export async function readForYou(
  ctx: MemberCtx,
  position: RankedPosition | null,
  limit: number,
): Promise<RankedPage> {
  const asOf = position?.asOf ?? ctx.clock.now()
  const after = position?.after ?? 0
  const { ranked, likedBy } = await rankFor(ctx, asOf)
  const chosen = ranked.slice(after, after + limit)
  const slice = await hydrateFeed(ctx, { items: chosen.map(entry => entry.candidate), next: null })
  const next = after + limit < ranked.length ? { asOf, after: after + limit } : null
  return { items: await withReasons(ctx, slice.items, chosen, likedBy), next }
}

async function rankFor(ctx: MemberCtx, asOf: Date) {
  const { memberId } = ctx.actor
  const since = new Date(asOf.getTime() - rankedDays * 24 * hourMs)
  const home = await readWrittenHome(ctx, null, rankedHomePosts)
  const followees = await listFollowedAuthors(ctx.db, memberId, rankedFollowees)
  const responses = await listResponsesOf(ctx.db, followees, since, responsesEach, rankedResponses)
  const popular = await listPopular(ctx.db)
  const keys = new Map([...home.refs, ...responses, ...popular].map(key => [key.postId, key]))
  const recommendable = await withoutLimited(ctx, [...keys.values()], key => key.authorId)
  const candidates = (await findCandidates(ctx.db, recommendable, since, asOf)).filter(
    candidate => candidate.authorId !== memberId,
  )
  const likedBy = new Map<Uuid, Set<Uuid>>()
  for (const { postId, byId } of responses) {
    if (!likedBy.has(postId)) likedBy.set(postId, new Set())
    likedBy.get(postId)!.add(byId)
  }
  const [followed, liked, likesOf] = await Promise.all([
    findFollowed(ctx.db, memberId, [...new Set(candidates.map(candidate => candidate.authorId))]),
    findLiked(
      ctx.db,
      memberId,
      candidates.map(candidate => candidate.postId),
    ),
    countLikesByAuthor(ctx.db, memberId, latestLikes),
  ])
  const featuresOf = (candidate: CandidateRow) => ({
    ...candidate,
    ageHours: (asOf.getTime() - candidate.createdAt.getTime()) / hourMs,
    follows: followed.has(candidate.authorId),
    likesOfAuthor: likesOf.get(candidate.authorId) ?? 0,
    followedWhoLiked: likedBy.get(candidate.postId)?.size ?? 0,
    likedAlready: liked.has(candidate.postId),
  })
  return { ranked: rank(candidates, featuresOf), likedBy }
}

async function withReasons(
  ctx: MemberCtx,
  items: readonly ReadItem[],
  chosen: readonly Ranked<CandidateRow>[],
  likedBy: ReadonlyMap<Uuid, ReadonlySet<Uuid>>,
): Promise<RankedItem[]> {
  const firstOf = (postId: Uuid) => likedBy.get(postId)?.values().next().value ?? null
  const namedIds = items.flatMap(({ post }) => firstOf(post.postId) ?? [])
  const named = await getMembers(ctx, [...new Set(namedIds)])
  const reasonsOf = new Map(chosen.map(entry => [entry.candidate.postId, entry.reasons]))
  return items.map(item => {
    const byId = firstOf(item.post.postId)
    const handle = (byId && named.get(byId)?.handle) ?? null
    const reasons = (reasonsOf.get(item.post.postId) ?? []).map(reason => ({
      ...reason,
      handle: reason.code === 'liked_by_followed' ? handle : null,
    }))
    return { item, reasons }
  })
}

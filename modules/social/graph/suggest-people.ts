import type { MemberCtx } from '@stoa/kit'
import { withoutLimited } from '../moderation/without-limited.ts'
import {
  localTimelineDays,
  suggestionCandidates,
  suggestionFollowRows,
  suggestionOwnPosts,
  suggestionRecentPosts,
  suggestionSources,
} from '../policy.ts'
import { selectPublicTags } from '../posts/post-store.ts'
import { readProfileSettings } from '../settings/profile-settings.ts'
import { listPostsOf } from '../timelines/author-store.ts'
import { daysToRead } from '../timelines/timeline.ts'
import { listLocal } from '../timelines/timeline-store.ts'
import { findDismissed } from './dismissed-store.ts'
import { listFollowing, selectFollowsOf } from './follow-store.ts'
import { hydratePeople, type ReadPerson } from './read-people.ts'
import { isApart, readStandings } from './standing.ts'
import { type Candidate, rankCandidates, type SuggestionReason, type Surroundings } from './suggestion.ts'

export interface Suggested extends ReadPerson {
  reason: SuggestionReason
  /** Those of the reason's followers who are shown by name. */
  knownBy: ReadPerson[]
}

/** Members whom the acting member does not follow yet, each with why. Every step reads a bounded number of rows. */
export async function suggestPeople(ctx: MemberCtx, limit: number): Promise<Suggested[]> {
  const candidates = rankCandidates(await lookAround(ctx)).slice(0, suggestionCandidates)
  const chosen = (await keepStrangers(ctx, candidates)).slice(0, limit)
  const named = chosen.flatMap(({ reason }) => (reason.code === 'followed_by' ? reason.by : []))
  const people = await hydratePeople(ctx, [...new Set([...chosen.map(one => one.memberId), ...named])])
  const byId = new Map(people.map(person => [person.member.id, person]))
  return chosen.flatMap(({ memberId, reason }) => {
    const person = byId.get(memberId)
    const by = reason.code === 'followed_by' ? reason.by : []
    return person ? [{ ...person, reason, knownBy: by.flatMap(id => byId.get(id) ?? []) }] : []
  })
}

async function lookAround(ctx: MemberCtx): Promise<Surroundings> {
  const { memberId } = ctx.actor
  const sources = await listFollowing(ctx.db, memberId, null, suggestionSources)
  const follows = await selectFollowsOf(
    ctx.db,
    sources.map(source => source.memberId),
    suggestionFollowRows,
  )
  const days = daysToRead(null, ctx.clock.now(), localTimelineDays)
  const newest = await listLocal(ctx.db, days, null, suggestionRecentPosts)
  const own = await listPostsOf(ctx.db, memberId, ['public'], null, suggestionOwnPosts)
  const tags = await selectPublicTags(ctx.db, [...newest, ...own])
  return {
    follows,
    ownTags: new Set(own.flatMap(ref => tags.get(ref.postId) ?? [])),
    recent: newest.map(ref => ({ authorId: ref.authorId, tags: tags.get(ref.postId) ?? [] })),
  }
}

/** Those who are strangers without a block, do not mind being suggested, were not dismissed and are not limited. */
async function keepStrangers(ctx: MemberCtx, candidates: readonly Candidate[]): Promise<Candidate[]> {
  const { memberId } = ctx.actor
  const ids = candidates.map(candidate => candidate.memberId)
  const standings = await readStandings(ctx, memberId, ids)
  const settings = await readProfileSettings(ctx, ids)
  const dismissed = await findDismissed(ctx.db, memberId, ids)
  const recommendable = await withoutLimited(ctx, candidates, candidate => candidate.memberId)
  return recommendable.filter(({ memberId: id }) => {
    const standing = standings.get(id)!
    const isStranger = !standing.follows && !standing.requested && !standing.mutes && !isApart(standing)
    return id !== memberId && isStranger && settings.get(id)!.discoverable && !dismissed.has(id)
  })
}

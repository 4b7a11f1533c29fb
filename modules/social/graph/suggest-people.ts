import type { MemberCtx, Uuid } from '@stoa/kit'
import {
  localTimelineDays,
  suggestionCandidates,
  suggestionFollowRows,
  suggestionRecentPosts,
  suggestionSources,
} from '../policy.ts'
import { readProfileSettings } from '../settings/profile-settings.ts'
import { daysToRead } from '../timelines/timeline.ts'
import { listLocal } from '../timelines/timeline-store.ts'
import { countFollowedBy, listFollowing } from './follow-store.ts'
import { hydratePeople, type ReadPerson } from './read-people.ts'
import { isApart, readStandings } from './standing.ts'

/**
 * Members whom the acting member does not follow yet: first those whom most of the members followed follow,
 * then those who posted lately. Every step reads a bounded number of rows.
 */
export async function suggestPeople(ctx: MemberCtx, limit: number): Promise<ReadPerson[]> {
  const { memberId } = ctx.actor
  const sources = await listFollowing(ctx.db, memberId, null, suggestionSources)
  const popular = await countFollowedBy(
    ctx.db,
    sources.map(source => source.memberId),
    suggestionFollowRows,
    suggestionCandidates,
  )
  const days = daysToRead(null, ctx.clock.now(), localTimelineDays)
  const recent = await listLocal(ctx.db, days, null, suggestionRecentPosts)
  const candidates = [...new Set([...popular, ...recent.map(ref => ref.authorId)])]
  return hydratePeople(ctx, await chooseNew(ctx, candidates, limit))
}

/** Those of the candidates who are strangers without a block, and do not mind being suggested. */
async function chooseNew(ctx: MemberCtx, candidates: readonly Uuid[], limit: number): Promise<Uuid[]> {
  const { memberId } = ctx.actor
  const standings = await readStandings(ctx, memberId, candidates)
  const settings = await readProfileSettings(ctx, candidates)
  const isNew = (id: Uuid) => {
    const standing = standings.get(id)!
    const isStranger = !standing.follows && !standing.requested && !standing.mutes && !isApart(standing)
    return id !== memberId && isStranger && settings.get(id)!.discoverable
  }
  return candidates.filter(isNew).slice(0, limit)
}

import type { MemberCtx, Uuid } from '@stoa/kit'
import {
  localTimelineDays,
  suggestionCandidates,
  suggestionFollowRows,
  suggestionRecentPosts,
  suggestionSources,
} from '../policy.ts'
import { daysToRead } from '../timelines/timeline.ts'
import { listLocal } from '../timelines/timeline-store.ts'
import { countFollowedBy, findFollowed, listFollowing } from './follow-store.ts'
import { hydratePeople, type ReadPerson } from './read-people.ts'

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
  const followed = await findFollowed(ctx.db, memberId, candidates)
  const chosen = candidates.filter(id => isNew(id, memberId, followed)).slice(0, limit)
  return hydratePeople(ctx, chosen)
}

function isNew(id: Uuid, memberId: Uuid, followed: ReadonlySet<Uuid>): boolean {
  return id !== memberId && !followed.has(id)
}

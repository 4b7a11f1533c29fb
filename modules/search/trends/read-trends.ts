import type { MemberCtx } from '@stoa/kit'
import { isMutedWording, readMutes } from '@stoa/social'
import { trendsKept } from '../policy.ts'
import { listTrends, type Trend } from './trend-store.ts'

/** The trends without what the acting member mutes: what is kept out of the timelines is not offered here. */
export async function readTrends(ctx: MemberCtx): Promise<Trend[]> {
  const trends = await listTrends(ctx.db, trendsKept)
  const mutes = await readMutes(ctx, ctx.actor.memberId, [])
  return trends.filter(
    ({ kind, label }) => !isMutedWording({ texts: [label], tags: kind === 'tag' ? [label] : [] }, mutes),
  )
}

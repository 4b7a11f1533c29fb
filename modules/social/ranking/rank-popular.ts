import { type Ctx, inTransaction } from '@stoa/kit'
import { withoutLimited } from '../moderation/without-limited.ts'
import { popularDays, popularKept, popularLookedAt } from '../policy.ts'
import { daysToRead } from '../timelines/timeline.ts'
import { listLocal } from '../timelines/timeline-store.ts'
import { findCandidates, replacePopular } from './candidate-store.ts'
import { rank } from './score.ts'

const dayMs = 86_400_000

/** Writes down what is popular among everybody's posts of the last days, for readers of the ranked timeline. */
export async function rankPopular(ctx: Ctx): Promise<void> {
  const now = ctx.clock.now()
  const since = new Date(now.getTime() - popularDays * dayMs)
  const refs = await listLocal(ctx.db, daysToRead(null, now, popularDays), null, popularLookedAt)
  const recommendable = await withoutLimited(ctx, refs, ref => ref.authorId)
  const candidates = await findCandidates(ctx.db, recommendable, since, now)
  const ranked = rank(
    candidates.filter(candidate => candidate.visibility === 'public'),
    candidate => ({
      ...candidate,
      ageHours: (now.getTime() - candidate.createdAt.getTime()) / 3_600_000,
      follows: false,
      likesOfAuthor: 0,
      followedWhoLiked: 0,
      likedAlready: false,
    }),
  )
  await inTransaction(ctx, ctx =>
    replacePopular(
      ctx.db,
      ranked.slice(0, popularKept).map(entry => entry.candidate),
    ),
  )
}

import { type Ctx, inTransaction, type Uuid } from '@stoa/kit'
import { findFollowed, findMergedAuthors } from '../graph/follow-store.ts'
import { backfillPosts } from '../policy.ts'
import { listEntriesFor } from './author-store.ts'
import { insertHome } from './timeline-store.ts'

/**
 * Writes the author's newest posts into the member's home timeline; what stands there stays. It runs twice:
 * in the transaction of the follow, so that the next page shows them, and as a job after it, because a post
 * committed at the same moment saw no follower and was not seen by the follow.
 */
export async function backfillHome(ctx: Ctx, memberId: Uuid, authorId: Uuid): Promise<void> {
  if ((await findMergedAuthors(ctx.db, [authorId])).size > 0) return
  const refs = await listEntriesFor(ctx.db, memberId, [authorId], backfillPosts)
  await insertHome(ctx.db, memberId, refs)
}

/** The job's part: nothing is written when the member has unfollowed meanwhile. */
export async function backfillFollowed(ctx: Ctx, memberId: Uuid, authorId: Uuid): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const followed = await findFollowed(ctx.db, memberId, [authorId])
    if (followed.has(authorId)) await backfillHome(ctx, memberId, authorId)
  })
}

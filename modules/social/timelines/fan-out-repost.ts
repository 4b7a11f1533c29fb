import type { Ctx } from '@stoa/kit'
import { fanOutChunkRows, homeTimelineKeptRows, isTrimDue } from '../policy.ts'
import { deleteMarksOfMany, type Repost, repostStands } from '../posts/repost-store.ts'
import { takeResponses } from '../posts/response-store.ts'
import { followerChunks, mergesAtReading, signalNewEntry } from './fan-out-post.ts'
import { findHomeReaders } from './home-reader-store.ts'
import type { PostRef } from './timeline.ts'
import { deleteHomeOfMany, insertHome, insertHomeOfMany, trimHome } from './timeline-store.ts'

/** Writes a repost into the home timelines of the followers of who made it, as a post is. Safe to repeat. */
export async function fanOutRepost(ctx: Ctx, repost: Repost): Promise<void> {
  const entry = { ...repost, viaId: repost.memberId }
  if (!(await repostStands(ctx.db, repost))) return
  await insertHome(ctx.db, repost.memberId, [entry])
  if (await mergesAtReading(ctx, repost.memberId)) return
  for await (const followerIds of followerChunks(ctx, repost.memberId)) {
    if (!(await repostStands(ctx.db, repost))) return
    const readers = await findHomeReaders(ctx.db, followerIds)
    if (readers.length === 0) continue
    await insertHomeOfMany(ctx.db, readers, entry)
    if (isTrimDue(repost.postId)) await trimHome(ctx.db, readers, homeTimelineKeptRows)
    signalNewEntry(ctx, entry, readers)
  }
}

/** Takes a repost that was undone out of the home timelines of the followers. Safe to repeat. */
export async function withdrawRepost(ctx: Ctx, repost: Repost): Promise<void> {
  for await (const followerIds of followerChunks(ctx, repost.memberId))
    await deleteHomeOfMany(ctx.db, followerIds, { ...repost, viaId: repost.memberId })
}

/** Forgets who liked, passed on and quoted a deleted post, with their own records of it. Safe to repeat. */
export async function forgetResponses(ctx: Ctx, post: PostRef): Promise<void> {
  for (;;) {
    // The members' own rows go first: a job that is cut off finds the rest again.
    const responses = await takeResponses(ctx.db, post, fanOutChunkRows, async responses => {
      for (const kind of ['like', 'repost'] as const) {
        const memberIds = responses.filter(response => response.kind === kind).map(({ memberId }) => memberId)
        await deleteMarksOfMany(ctx.db, kind, memberIds, post.postId)
      }
    })
    if (responses < fanOutChunkRows) return
  }
}

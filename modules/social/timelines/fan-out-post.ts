import { type Ctx, toWireId, type Uuid } from '@stoa/kit'
import { sumCounts } from '../counts/count-store.ts'
import { insertMergedAuthor, isMergedAuthor, nextFollowers } from '../graph/follow-store.ts'
import { fanOutChunkRows, fanOutMaxFollowers, homeTimelineKeptRows, isTrimDue } from '../policy.ts'
import { postExists } from '../posts/post-store.ts'
import { findHomeReaders } from './home-reader-store.ts'
import type { PostRef } from './timeline.ts'
import { deleteHomeOfMany, insertHome, insertHomeOfMany, trimHome } from './timeline-store.ts'

/**
 * Writes a new post into the home timelines of those followers who read theirs, and wakes who is connected.
 * An author who has too many followers becomes a merged author instead, from this post on.
 * Safe to repeat. Each chunk commits by itself, so that no statement holds many rows for long.
 */
export async function fanOutPost(ctx: Ctx, ref: PostRef): Promise<void> {
  // A reader who came while the post was being written has not seen it: the author may be one.
  await insertHome(ctx.db, ref.authorId, [ref])
  signalNewPost(ctx, ref, [ref.authorId])
  if (await mergesAtReading(ctx, ref.authorId)) return
  for await (const followerIds of followerChunks(ctx, ref.authorId)) {
    // The author may delete the post while this runs.
    if (!(await postExists(ctx.db, ref.authorId, ref.postId))) return
    const readers = await findHomeReaders(ctx.db, followerIds)
    if (readers.length === 0) continue
    await insertHomeOfMany(ctx.db, readers, ref)
    if (isTrimDue(ref.postId)) await trimHome(ctx.db, readers, homeTimelineKeptRows)
    signalNewPost(ctx, ref, readers)
  }
}

/** Takes a deleted post out of the home timelines of its author's followers. Safe to repeat. */
export async function withdrawPost(ctx: Ctx, ref: PostRef): Promise<void> {
  for await (const followerIds of followerChunks(ctx, ref.authorId))
    await deleteHomeOfMany(ctx.db, followerIds, ref)
}

/** Once an author is merged it stays so: going back would mean writing all the posts not written ahead. */
async function mergesAtReading(ctx: Ctx, authorId: Uuid): Promise<boolean> {
  if (await isMergedAuthor(ctx.db, authorId)) return true
  const { followers } = await sumCounts(ctx.db, authorId)
  if (followers <= fanOutMaxFollowers) return false
  await insertMergedAuthor(ctx.db, authorId, ctx.clock.now())
  return true
}

async function* followerChunks(ctx: Ctx, authorId: Uuid): AsyncGenerator<Uuid[]> {
  let chunk = await nextFollowers(ctx.db, authorId, null, fanOutChunkRows)
  while (chunk.length > 0) {
    yield chunk
    if (chunk.length < fanOutChunkRows) return
    chunk = await nextFollowers(ctx.db, authorId, chunk.at(-1)!, fanOutChunkRows)
  }
}

function signalNewPost(ctx: Ctx, ref: PostRef, to: readonly Uuid[]): void {
  const body = { post_id: toWireId('post', ref.postId), author_id: toWireId('mem', ref.authorId) }
  ctx.db.signal({ to, type: 'timeline.new', body })
}

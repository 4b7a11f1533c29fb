import { type Ctx, toWireId, type Uuid } from '@stoa/kit'
import { sumCounts } from '../counts/count-store.ts'
import { insertMergedAuthor, isMergedAuthor, nextFollowers } from '../graph/follow-store.ts'
import { readStandings } from '../graph/standing.ts'
import { circleMembers } from '../lists/circles.ts'
import { fanOutChunkRows, fanOutMaxFollowers, homeTimelineKeptRows, isTrimDue } from '../policy.ts'
import { findAudience, type PostAudience } from '../posts/post-store.ts'
import { findHomeReaders } from './home-reader-store.ts'
import { type PostRef, type TimelineRef, viaOf } from './timeline.ts'
import { deleteHomeOfMany, insertHome, insertHomeOfMany, trimHome } from './timeline-store.ts'

/**
 * Writes a new post into the home timelines of those followers who may see it and read theirs, and wakes who is
 * connected. An author who has too many followers becomes a merged author instead, from this post on.
 * Safe to repeat. Each chunk commits by itself, so that no statement holds many rows for long.
 */
export async function fanOutPost(ctx: Ctx, ref: PostRef): Promise<void> {
  signalNewEntry(ctx, ref, [ref.authorId])
  const post = await findAudience(ctx.db, ref.authorId, ref.postId)
  if (post === null) return
  // A reader who came while the post was being written has not seen it: the author may be one.
  await insertHome(ctx.db, ref.authorId, [post])
  for await (const followerIds of audienceChunks(ctx, post)) {
    // The author may delete the post while this runs.
    if ((await findAudience(ctx.db, ref.authorId, ref.postId)) === null) return
    const readers = await findHomeReaders(ctx.db, followerIds)
    if (readers.length === 0) continue
    await insertHomeOfMany(ctx.db, readers, post)
    if (isTrimDue(ref.postId)) await trimHome(ctx.db, readers, homeTimelineKeptRows)
    signalNewEntry(ctx, ref, await shownTo(ctx, post, readers))
  }
}

/** Takes a deleted post out of the home timelines of its author's followers. Safe to repeat. */
export async function withdrawPost(ctx: Ctx, ref: PostRef): Promise<void> {
  for await (const followerIds of followerChunks(ctx, ref.authorId))
    await deleteHomeOfMany(ctx.db, followerIds, ref)
}

/** The followers whom the post is for. A small audience is written to in any case. */
async function* audienceChunks(ctx: Ctx, post: PostAudience): AsyncGenerator<Uuid[]> {
  switch (post.visibility) {
    case 'public':
    case 'followers':
      if (!(await mergesAtReading(ctx, post.authorId))) yield* followerChunks(ctx, post.authorId)
      return
    case 'mentioned': {
      const followers = await followersAmong(ctx, post.authorId, post.mentionIds)
      if (followers.size > 0) yield [...followers]
      return
    }
    case 'circle': {
      const members = await circleMembers(ctx, { ownerId: post.authorId, listId: post.circleId! })
      const followers = await followersAmong(ctx, post.authorId, members)
      if (followers.size > 0) yield [...followers]
      return
    }
  }
}

/** A reply is shown at home only to those who also follow whom it answers; nobody else is woken. */
async function shownTo(ctx: Ctx, post: PostAudience, readerIds: readonly Uuid[]): Promise<readonly Uuid[]> {
  const answeredId = post.replyToAuthorId
  if (answeredId === null || answeredId === post.authorId) return readerIds
  const following = await followersAmong(ctx, answeredId, readerIds)
  return readerIds.filter(id => id === answeredId || following.has(id))
}

async function followersAmong(ctx: Ctx, memberId: Uuid, among: readonly Uuid[]): Promise<Set<Uuid>> {
  const standings = await readStandings(ctx, memberId, among)
  return new Set(among.filter(id => standings.get(id)!.followedBy))
}

/** Once an author is merged it stays so: going back would mean writing all the posts not written ahead. */
export async function mergesAtReading(ctx: Ctx, authorId: Uuid): Promise<boolean> {
  if (await isMergedAuthor(ctx.db, authorId)) return true
  const { followers } = await sumCounts(ctx.db, authorId)
  if (followers <= fanOutMaxFollowers) return false
  await insertMergedAuthor(ctx.db, authorId, ctx.clock.now())
  return true
}

export async function* followerChunks(ctx: Ctx, authorId: Uuid): AsyncGenerator<Uuid[]> {
  let chunk = await nextFollowers(ctx.db, authorId, null, fanOutChunkRows)
  while (chunk.length > 0) {
    yield chunk
    if (chunk.length < fanOutChunkRows) return
    chunk = await nextFollowers(ctx.db, authorId, chunk.at(-1)!, fanOutChunkRows)
  }
}

/** Wakes readers; `author_id` names who brought the entry, so that nobody is told of their own. */
export function signalNewEntry(ctx: Ctx, ref: TimelineRef, to: readonly Uuid[]): void {
  const body = { post_id: toWireId('post', ref.postId), author_id: toWireId('mem', viaOf(ref)) }
  ctx.db.signal({ to, type: 'timeline.new', body })
}

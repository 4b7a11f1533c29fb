import { type Ctx, together, toWireId, type Uuid } from '@stoa/kit'
import { sumCounts } from '../counts/count-store.ts'
import {
  findMergedAuthors,
  firstFollowersOfMany,
  insertMergedAuthor,
  nextFollowers,
} from '../graph/follow-store.ts'
import { readStandings } from '../graph/standing.ts'
import { circleMembers } from '../lists/circles.ts'
import { fanOutChunkRows, fanOutMaxFollowers, homeTimelineKeptRows, isTrimDue } from '../policy.ts'
import { findAudiences, type PostAudience } from '../posts/post-store.ts'
import { findHomeReaders } from './home-reader-store.ts'
import { type PostRef, type TimelineRef, viaOf } from './timeline.ts'
import { deleteHomeOfMany, insertHomeEntries, trimHome } from './timeline-store.ts'

/**
 * Writes new posts into the home timelines of those followers who may see them and read theirs, and wakes who is
 * connected. An author who has too many followers becomes a merged author instead, from this post on.
 * Safe to repeat. Each chunk commits by itself, so that no statement holds many rows for long.
 */
export async function fanOutPosts(ctx: Ctx, refs: readonly PostRef[]): Promise<void> {
  for (const ref of refs) signalNewEntry(ctx, ref, [ref.authorId])
  const authorIds = [...new Set(refs.map(ref => ref.authorId))]
  // In one trip: who waits for the post waits for each.
  const [posts, merged, followers] = await together(ctx, ({ db }) =>
    Promise.all([
      findAudiences(db, refs),
      findMergedAuthors(db, authorIds),
      firstFollowersOfMany(db, authorIds, fanOutChunkRows),
    ]),
  )
  const openTo = await withoutMerged(ctx, followers, merged)
  const writings: Writing[] = []
  for (const post of posts) {
    const to = isForFollowers(post) ? (openTo.get(post.authorId) ?? []) : await readFew(ctx, post)
    writings.push({ post, to })
  }
  await writeHomes(ctx, writings)
  for (const { post, to } of writings) {
    if (isForFollowers(post) && to.length === fanOutChunkRows) await fanOutFurther(ctx, post, to.at(-1)!)
  }
}

export function fanOutPost(ctx: Ctx, ref: PostRef): Promise<void> {
  return fanOutPosts(ctx, [ref])
}

const isForFollowers = (post: PostAudience) => post.visibility === 'public' || post.visibility === 'followers'

/** The first followers of each author, one chunk at most, without those authors who are merged at reading. */
async function withoutMerged(
  ctx: Ctx,
  followers: ReadonlyMap<Uuid, Uuid[]>,
  merged: ReadonlySet<Uuid>,
): Promise<Map<Uuid, Uuid[]>> {
  const open = new Map<Uuid, Uuid[]>()
  for (const [authorId, first] of followers) {
    if (merged.has(authorId)) continue
    // Who has less than a chunk of followers has not too many.
    if (first.length === fanOutChunkRows && (await mergesAtReading(ctx, authorId))) continue
    open.set(authorId, first)
  }
  return open
}

/** Those of a small audience who follow the author: they are written to in any case. */
async function readFew(ctx: Ctx, post: PostAudience): Promise<Uuid[]> {
  const few =
    post.visibility === 'circle'
      ? await circleMembers(ctx, { ownerId: post.authorId, listId: post.circleId! })
      : post.mentionIds
  return [...(await followersAmong(ctx, post.authorId, few))]
}

async function fanOutFurther(ctx: Ctx, post: PostAudience, after: Uuid): Promise<void> {
  for await (const to of followerChunks(ctx, post.authorId, after)) {
    // The author may delete the post while this runs.
    if ((await findAudiences(ctx.db, [post])).length === 0) return
    await writeHomes(ctx, [{ post, to }])
  }
}

interface Writing {
  post: PostAudience
  to: readonly Uuid[]
}

async function writeHomes(ctx: Ctx, writings: readonly Writing[]): Promise<void> {
  // A reader who came while the post was being written has not seen it: the author may be one.
  const asked = new Set(writings.flatMap(({ post, to }) => [post.authorId, ...to]))
  const readers = new Set(await findHomeReaders(ctx.db, [...asked]))
  if (readers.size === 0) return
  await insertHomeEntries(
    ctx.db,
    writings.map(({ post, to }) => ({ ref: post, to: [post.authorId, ...to].filter(id => readers.has(id)) })),
  )
  for (const { post, to } of writings) {
    const written = to.filter(id => readers.has(id))
    if (written.length === 0) continue
    if (isTrimDue(post.postId)) await trimHome(ctx.db, written, homeTimelineKeptRows)
    signalNewEntry(ctx, post, await shownTo(ctx, post, written))
  }
}

/** Takes a deleted post out of the home timelines of its author's followers. Safe to repeat. */
export async function withdrawPost(ctx: Ctx, ref: PostRef): Promise<void> {
  for await (const followerIds of followerChunks(ctx, ref.authorId))
    await deleteHomeOfMany(ctx.db, followerIds, ref)
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
  if ((await findMergedAuthors(ctx.db, [authorId])).size > 0) return true
  const { followers } = await sumCounts(ctx.db, authorId)
  if (followers <= fanOutMaxFollowers) return false
  await insertMergedAuthor(ctx.db, authorId, ctx.clock.now())
  return true
}

/** The followers by id, a chunk a statement; those after a given one. */
export async function* followerChunks(
  ctx: Ctx,
  authorId: Uuid,
  after: Uuid | null = null,
): AsyncGenerator<Uuid[]> {
  let chunk = await nextFollowers(ctx.db, authorId, after, fanOutChunkRows)
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

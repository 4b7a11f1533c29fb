import type { Ctx, MemberCtx, Uuid } from '@stoa/kit'
import { listMergedFollowees } from '../graph/follow-store.ts'
import { localTimelineDays } from '../policy.ts'
import { hydratePosts, type ReadItem } from '../posts/hydrate-posts.ts'
import { listPostsOf, listPostsOfMany } from '../posts/post-store.ts'
import {
  daysToRead,
  mergeRefs,
  type Position,
  positionOfRef,
  type Slice,
  type TimelineRef,
  toSlice,
} from './timeline.ts'
import { listHome, listLocal } from './timeline-store.ts'
import { keepHomeAwake } from './wake-home.ts'

/** A page to read: the newest items before a position. */
export interface PageRequest {
  before: Position | null
  limit: number
}

/** The acting member's own posts and those of the members followed, newest first. */
export async function readHomeTimeline(ctx: MemberCtx, page: PageRequest): Promise<Slice<ReadItem>> {
  const { memberId } = ctx.actor
  const wanted = page.limit + 1
  let written = await listHome(ctx.db, memberId, page.before, wanted)
  if (await keepHomeAwake(ctx, written[0]?.readAt ?? null))
    written = await listHome(ctx.db, memberId, page.before, wanted)
  const mergedAuthors = await listMergedFollowees(ctx.db, memberId)
  const merged = await listPostsOfMany(ctx.db, mergedAuthors, page.before, wanted)
  return hydratePosts(
    ctx,
    toSlice(mergeRefs<TimelineRef>(written, merged, wanted), page.limit, positionOfRef),
  )
}

/** Everybody's posts of the last weeks, newest first. */
export async function readLocalTimeline(ctx: Ctx, page: PageRequest): Promise<Slice<ReadItem>> {
  const days = daysToRead(page.before?.createdAt ?? null, ctx.clock.now(), localTimelineDays)
  const refs = await listLocal(ctx.db, days, page.before, page.limit + 1)
  return hydratePosts(ctx, toSlice(refs, page.limit, positionOfRef))
}

/** One member's posts, newest first. */
export async function readPostsOf(ctx: Ctx, authorId: Uuid, page: PageRequest): Promise<Slice<ReadItem>> {
  const refs = await listPostsOf(ctx.db, authorId, page.before, page.limit + 1)
  return hydratePosts(ctx, toSlice(refs, page.limit, positionOfRef))
}

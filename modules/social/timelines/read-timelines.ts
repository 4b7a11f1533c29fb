import type { Ctx, MemberCtx } from '@stoa/kit'
import { findFollowed } from '../graph/follow-store.ts'
import { localTimelineDays } from '../policy.ts'
import { hydrateFeed, type ReadItem } from '../posts/hydrate-posts.ts'
import { listEntriesOfMany } from './author-store.ts'
import {
  daysToRead,
  mergeRefs,
  type Position,
  positionOfRef,
  type Slice,
  type TimelineRef,
  toSlice,
  viaOf,
} from './timeline.ts'
import { listLocal } from './timeline-store.ts'
import { readWrittenHome } from './wake-home.ts'

/** A page to read: the newest items before a position. */
export interface PageRequest {
  before: Position | null
  limit: number
}

/** What the acting member and those followed wrote and passed on, newest first. */
export async function readHomeTimeline(ctx: MemberCtx, page: PageRequest): Promise<Slice<ReadItem>> {
  const wanted = page.limit + 1
  const home = await readWrittenHome(ctx, page.before, wanted)
  const merged = await listEntriesOfMany(ctx.db, home.mergedIds, page.before, wanted)
  const refs = merged.length === 0 ? home.refs : mergeRefs(home.refs, merged, wanted)
  const slice = toSlice(refs, page.limit, positionOfRef)
  return hydrateFeed(ctx, { ...slice, items: await withoutStrangersTalk(ctx, slice.items) })
}

/**
 * Leaves out answers to members whom the reader does not follow. Of what is written ahead the list has done so;
 * of what is merged in it could not, because whom the reader follows stands in another shard.
 */
async function withoutStrangersTalk(ctx: MemberCtx, refs: TimelineRef[]): Promise<TimelineRef[]> {
  const { memberId } = ctx.actor
  const isOpen = (ref: TimelineRef) =>
    !ref.replyToAuthorId || ref.replyToAuthorId === viaOf(ref) || ref.replyToAuthorId === memberId
  const asked = refs.filter(ref => !isOpen(ref)).flatMap(ref => ref.replyToAuthorId ?? [])
  const followed = await findFollowed(ctx.db, memberId, asked)
  return refs.filter(ref => isOpen(ref) || followed.has(ref.replyToAuthorId!))
}

/** What everybody wrote for everybody in the last weeks, newest first. Answers stand in their conversations. */
export async function readLocalTimeline(ctx: Ctx, page: PageRequest): Promise<Slice<ReadItem>> {
  const days = daysToRead(page.before?.createdAt ?? null, ctx.clock.now(), localTimelineDays)
  const refs = await listLocal(ctx.db, days, page.before, page.limit + 1)
  return hydrateFeed(ctx, toSlice(refs, page.limit, positionOfRef))
}

import type { Ctx, MemberCtx } from '@stoa/kit'
import { findFollowed } from '../graph/follow-store.ts'
import { localTimelineDays } from '../policy.ts'
import { hydrateFeed, type ReadItem } from '../posts/hydrate-posts.ts'
import { type HomeItem, nameTags, withoutLimitedTagged } from '../tags/read-tagged.ts'
import { listTagged } from '../tags/tag-store.ts'
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

/**
 * What the acting member and those followed wrote and passed on, newest first, and what followed tags bring. Where
 * one post comes both ways it is that of whom the reader follows.
 */
export async function readHomeTimeline(ctx: MemberCtx, page: PageRequest): Promise<Slice<HomeItem>> {
  const wanted = page.limit + 1
  const home = await readWrittenHome(ctx, page.before, wanted)
  const merged = await listEntriesOfMany(ctx.db, home.mergedIds, page.before, wanted)
  const tagged = await listTagged(ctx.db, home.tagKeys, page.before, wanted)
  const written = merged.length === 0 ? home.refs : mergeRefs(home.refs, merged, wanted)
  const refs = tagged.length === 0 ? written : mergeRefs<TimelineRef>(tagged, written, wanted)
  const slice = toSlice(refs, page.limit, positionOfRef)
  const items = await withoutStrangersTalk(ctx, await withoutLimitedTagged(ctx, slice.items))
  const feed = await hydrateFeed(ctx, { items, next: slice.next })
  return { items: nameTags(feed.items, items, ctx.actor.memberId), next: feed.next }
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

import type { Uuid } from '@stoa/kit'

/** A place in a timeline. Posts of one instant are ordered by id. */
export interface Position {
  createdAt: Date
  id: Uuid
}

/** A post before its text is read: what a timeline holds. */
export interface PostRef {
  postId: Uuid
  authorId: Uuid
  createdAt: Date
}

/** An entry of a timeline. Its instant is the one at which it came in: of a repost, when it was passed on. */
export interface TimelineRef extends PostRef {
  /** Who passed it on; absent, its author. */
  viaId?: Uuid
  /** Whom it answers. */
  replyToAuthorId?: Uuid | null
}

/** One page and where the next one starts; null at the end. */
export interface Slice<Item> {
  items: Item[]
  next: Position | null
}

/** Newest first; for one instant the greater id first. */
export function compareRefs(a: PostRef, b: PostRef): number {
  return (
    b.createdAt.getTime() - a.createdAt.getTime() || (a.postId < b.postId ? 1 : a.postId > b.postId ? -1 : 0)
  )
}

/** The newest `limit` refs of both lists, each entry once: an author's older posts can be in both. */
export function mergeRefs<Ref extends TimelineRef>(
  written: readonly Ref[],
  merged: readonly Ref[],
  limit: number,
): Ref[] {
  const byEntry = new Map(
    [...written, ...merged].map(ref => [`${ref.postId} ${viaOf(ref)} ${ref.createdAt.getTime()}`, ref]),
  )
  return [...byEntry.values()].sort(compareRefs).slice(0, limit)
}

/** Who brought the entry: its author, or the member who passed it on. */
export function viaOf(ref: TimelineRef): Uuid {
  return ref.viaId ?? ref.authorId
}

/**
 * Each post once, where it stands first: of a post and its reposts on one page the newest entry is shown. Over
 * the pages a post may come again, because nobody remembers what a reader has seen.
 */
export function onePerPage<Ref extends PostRef>(refs: readonly Ref[]): Ref[] {
  const seen = new Set<Uuid>()
  return refs.filter(ref => !seen.has(ref.postId) && seen.add(ref.postId))
}

/** Cuts a page out of rows of which one more than `limit` was asked for. */
export function toSlice<Item>(
  rows: readonly Item[],
  limit: number,
  positionOf: (item: Item) => Position,
): Slice<Item> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? positionOf(last) : null }
}

export function positionOfRef(ref: PostRef): Position {
  return { createdAt: ref.createdAt, id: ref.postId }
}

/** The UTC day of an instant, as `2026-03-29`. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}

const dayMs = 86_400_000

/**
 * The days to look at for local posts older than `before`, newest first, back to `days` before `now`.
 * Tomorrow counts too: another server's clock may be past midnight already.
 */
export function daysToRead(before: Date | null, now: Date, days: number): string[] {
  const newestMs = Math.min(before?.getTime() ?? Number.POSITIVE_INFINITY, now.getTime() + dayMs)
  const oldest = dayOf(new Date(now.getTime() - days * dayMs))
  const list: string[] = []
  for (let ms = newestMs; dayOf(new Date(ms)) >= oldest; ms -= dayMs) list.push(dayOf(new Date(ms)))
  return list
}

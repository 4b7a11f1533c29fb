import { getMembers, type Member } from '@stoa/identity'
import type { MemberCtx, Uuid } from '@stoa/kit'
import { hydratePeople, type ReadPerson } from '../graph/read-people.ts'
import { readStandings } from '../graph/standing.ts'
import { hydrateFeed, type ReadItem } from '../posts/hydrate-posts.ts'
import { listEntriesOfMany } from '../timelines/author-store.ts'
import type { PageRequest } from '../timelines/read-timelines.ts'
import { positionOfRef, type Slice, toSlice } from '../timelines/timeline.ts'
import {
  findList,
  findListOwner,
  type ListRow,
  listListMembers,
  listListsOf,
  selectListMemberIds,
  selectListsWith,
} from './list-store.ts'

export interface ReadList extends ListRow {
  owner: Member
  isOwn: boolean
  /** Whether the member asked about is on it; null when none was. */
  hasMember: boolean | null
}

/** A list that the acting member may read: an own one, or a public one of somebody who does not block. */
export async function readList(ctx: MemberCtx, listId: Uuid): Promise<ReadList | null> {
  const ownerId = await findListOwner(ctx.db, listId)
  const list = ownerId && (await findList(ctx.db, ownerId, listId))
  if (!list) return null
  const isOwn = list.ownerId === ctx.actor.memberId
  if (!isOwn && (list.isPrivate || (await isBlockedBy(ctx, list.ownerId)))) return null
  const [read] = await withOwner(ctx, list.ownerId, [list])
  return read ?? null
}

/** The acting member's lists; with `memberId` each says whether that member is on it. */
export async function readOwnLists(ctx: MemberCtx, memberId: Uuid | null): Promise<ReadList[]> {
  const lists = await listListsOf(ctx.db, ctx.actor.memberId)
  const containing = memberId ? await selectListsWith(ctx.db, lists, memberId) : null
  const read = await withOwner(ctx, ctx.actor.memberId, lists)
  return read.map(list => ({ ...list, hasMember: containing?.has(list.listId) ?? null }))
}

/** The lists of a member that everybody may read. */
export async function readPublicLists(ctx: MemberCtx, ownerId: Uuid): Promise<ReadList[]> {
  const lists = await listListsOf(ctx.db, ownerId)
  return withOwner(
    ctx,
    ownerId,
    lists.filter(list => !list.isPrivate),
  )
}

/** Who is on the list, latest first. */
export async function readListMembers(
  ctx: MemberCtx,
  list: ListRow,
  page: PageRequest,
): Promise<Slice<ReadPerson>> {
  const rows = await listListMembers(ctx.db, list, page.before, page.limit + 1)
  const slice = toSlice(rows, page.limit, row => ({ createdAt: row.createdAt, id: row.memberId }))
  return {
    items: await hydratePeople(
      ctx,
      slice.items.map(row => row.memberId),
    ),
    next: slice.next,
  }
}

/**
 * What the members of a list write, newest first. The ids come from one bounded walk of each author's index, what is
 * behind them from the second step of every list.
 */
export async function readListTimeline(
  ctx: MemberCtx,
  list: ListRow,
  page: PageRequest,
): Promise<Slice<ReadItem>> {
  const authorIds = await selectListMemberIds(ctx.db, list)
  const refs = await listEntriesOfMany(ctx.db, authorIds, page.before, page.limit + 1)
  return hydrateFeed(ctx, toSlice(refs, page.limit, positionOfRef))
}

async function withOwner(ctx: MemberCtx, ownerId: Uuid, lists: readonly ListRow[]): Promise<ReadList[]> {
  const owner = (await getMembers(ctx, [ownerId])).get(ownerId)
  const isOwn = ownerId === ctx.actor.memberId
  return owner ? lists.map(list => ({ ...list, owner, isOwn, hasMember: null })) : []
}

async function isBlockedBy(ctx: MemberCtx, ownerId: Uuid): Promise<boolean> {
  return (await readStandings(ctx, ctx.actor.memberId, [ownerId])).get(ownerId)!.blockedBy
}

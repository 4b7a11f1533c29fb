import { getMembers, type Member } from '@stoa/identity'
import type { Ctx, Uuid } from '@stoa/kit'
import type { PageRequest } from '../timelines/read-timelines.ts'
import { type Slice, toSlice } from '../timelines/timeline.ts'
import { viewerIdOf } from '../viewer.ts'
import { type FollowRow, findFollowed, findFollowing, listFollowers, listFollowing } from './follow-store.ts'

/** What stands between the viewer and another member. */
export interface RelationTo {
  isSelf: boolean
  follows: boolean
  followedBy: boolean
}

/** A member as the viewer meets one in a list; without relation for a visitor. */
export interface ReadPerson {
  member: Member
  relation: RelationTo | null
}

/** The members behind the ids, in their order: three statements for any number. */
export async function hydratePeople(ctx: Ctx, ids: readonly Uuid[]): Promise<ReadPerson[]> {
  const members = await getMembers(ctx, ids)
  const relations = await findRelations(ctx, ids)
  return ids.flatMap(id => {
    const member = members.get(id)
    return member ? [{ member, relation: relations?.get(id) ?? null }] : []
  })
}

/** Null for a visitor. */
export async function findRelations(ctx: Ctx, ids: readonly Uuid[]): Promise<Map<Uuid, RelationTo> | null> {
  const viewerId = viewerIdOf(ctx)
  if (viewerId === null) return null
  const followed = await findFollowed(ctx.db, viewerId, ids)
  const following = await findFollowing(ctx.db, viewerId, ids)
  return new Map(
    ids.map(id => [
      id,
      { isSelf: id === viewerId, follows: followed.has(id), followedBy: following.has(id) },
    ]),
  )
}

/** Who follows the member, latest first. */
export async function readFollowers(ctx: Ctx, memberId: Uuid, page: PageRequest): Promise<Slice<ReadPerson>> {
  return hydrateFollows(ctx, await listFollowers(ctx.db, memberId, page.before, page.limit + 1), page.limit)
}

/** Whom the member follows, latest first. */
export async function readFollowing(ctx: Ctx, memberId: Uuid, page: PageRequest): Promise<Slice<ReadPerson>> {
  return hydrateFollows(ctx, await listFollowing(ctx.db, memberId, page.before, page.limit + 1), page.limit)
}

async function hydrateFollows(ctx: Ctx, rows: FollowRow[], limit: number): Promise<Slice<ReadPerson>> {
  const slice = toSlice(rows, limit, row => ({ createdAt: row.createdAt, id: row.memberId }))
  const ids = slice.items.map(row => row.memberId)
  return { items: await hydratePeople(ctx, ids), next: slice.next }
}

import { getMembers, type Member } from '@stoa/identity'
import type { Ctx, MemberCtx, Uuid } from '@stoa/kit'
import type { PageRequest } from '../timelines/read-timelines.ts'
import { type Slice, toSlice } from '../timelines/timeline.ts'
import { viewerIdOf } from '../viewer.ts'
import { listBlocked } from './block-store.ts'
import { listFollowers, listFollowing } from './follow-store.ts'
import type { OtherEnd } from './pair-store.ts'
import { listRequests } from './request-store.ts'
import { readStandings, type Standing } from './standing.ts'

/** What stands between the viewer and another member. */
export interface RelationTo extends Standing {
  isSelf: boolean
}

/** A member as the viewer meets one in a list; without relation for a visitor. */
export interface ReadPerson {
  member: Member
  relation: RelationTo | null
}

/**
 * The members behind the ids, in their order, without those who block the viewer and are
 * not blocked back: two statements for any number.
 */
export async function hydratePeople(ctx: Ctx, ids: readonly Uuid[]): Promise<ReadPerson[]> {
  const members = await getMembers(ctx, ids)
  const relations = await findRelations(ctx, ids)
  return ids.flatMap(id => {
    const member = members.get(id)
    const relation = relations?.get(id) ?? null
    return member && (!relation?.blockedBy || relation.blocks) ? [{ member, relation }] : []
  })
}

/** Null for a visitor. */
export async function findRelations(ctx: Ctx, ids: readonly Uuid[]): Promise<Map<Uuid, RelationTo> | null> {
  const viewerId = viewerIdOf(ctx)
  if (viewerId === null) return null
  const standings = await readStandings(ctx, viewerId, ids)
  return new Map([...standings].map(([id, standing]) => [id, { ...standing, isSelf: id === viewerId }]))
}

/** Who follows the member, latest first. */
export async function readFollowers(ctx: Ctx, memberId: Uuid, page: PageRequest): Promise<Slice<ReadPerson>> {
  return hydrateFollows(ctx, await listFollowers(ctx.db, memberId, page.before, page.limit + 1), page.limit)
}

/** Whom the member follows, latest first. */
export async function readFollowing(ctx: Ctx, memberId: Uuid, page: PageRequest): Promise<Slice<ReadPerson>> {
  return hydrateFollows(ctx, await listFollowing(ctx.db, memberId, page.before, page.limit + 1), page.limit)
}

/** Who asks to follow the acting member, latest first. */
export async function readRequests(ctx: MemberCtx, page: PageRequest): Promise<Slice<ReadPerson>> {
  const rows = await listRequests(ctx.db, ctx.actor.memberId, page.before, page.limit + 1)
  return hydrateFollows(ctx, rows, page.limit)
}

/** Whom the acting member blocks, latest first; also those who block back. */
export async function readBlocked(ctx: MemberCtx, page: PageRequest): Promise<Slice<ReadPerson>> {
  const rows = await listBlocked(ctx.db, ctx.actor.memberId, page.before, page.limit + 1)
  return hydrateFollows(ctx, rows, page.limit)
}

async function hydrateFollows(ctx: Ctx, rows: OtherEnd[], limit: number): Promise<Slice<ReadPerson>> {
  const slice = toSlice(rows, limit, row => ({ createdAt: row.createdAt, id: row.memberId }))
  const ids = slice.items.map(row => row.memberId)
  return { items: await hydratePeople(ctx, ids), next: slice.next }
}

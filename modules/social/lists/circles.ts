import type { Ctx, Uuid } from '@stoa/kit'
import { findList, selectListMemberIds, selectListsWith } from './list-store.ts'

/** A list of the author's as the audience of a post. */
export interface Circle {
  ownerId: Uuid
  listId: Uuid
}

/** Whether the list exists and is the member's own: only then may a post be meant for it. */
export async function ownsCircle(ctx: Pick<Ctx, 'db'>, circle: Circle): Promise<boolean> {
  return (await findList(ctx.db, circle.ownerId, circle.listId)) !== null
}

/** In which of these circles the member is, by list id: one statement. The owner is not asked about. */
export function findCirclesWith(
  ctx: Pick<Ctx, 'db'>,
  circles: readonly Circle[],
  memberId: Uuid,
): Promise<Set<Uuid>> {
  return selectListsWith(ctx.db, circles, memberId)
}

/** Whether the member belongs to the circle; the owner always does. Of a list that is gone nobody else does. */
export async function isInCircle(ctx: Pick<Ctx, 'db'>, circle: Circle, memberId: Uuid): Promise<boolean> {
  if (memberId === circle.ownerId) return true
  return (await findCirclesWith(ctx, [circle], memberId)).has(circle.listId)
}

/** Everybody in the circle but its owner. */
export function circleMembers(ctx: Pick<Ctx, 'db'>, circle: Circle): Promise<Uuid[]> {
  return selectListMemberIds(ctx.db, circle)
}

import type { Ctx, Uuid } from '@stoa/kit'
import { deleteMemberRows } from './member-rows-store.ts'

/**
 * Deletes what a member who has left was told, and how. In groups of others the id stays among those who did
 * something, until the group is swept: it names nobody any more.
 */
export async function forgetMember(ctx: Ctx, memberId: Uuid): Promise<void> {
  await deleteMemberRows(ctx.db, memberId)
}

import type { Ctx, Uuid } from '@stoa/kit'
import { returnRows } from './attachment-store.ts'

/**
 * Gives a member's claimed uploads back, in the caller's transaction, for another place to claim: what kept them
 * for later shows them now. The day in which they can be claimed begins anew.
 */
export async function returnAttachments(
  ctx: Ctx,
  { ids, ownerId }: { ids: readonly Uuid[]; ownerId: Uuid },
): Promise<void> {
  if (ids.length > 0) await returnRows(ctx, { ids, ownerId, at: ctx.clock.now() })
}

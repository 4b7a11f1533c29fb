import type { Ctx, Uuid } from '@stoa/kit'
import { updateAlts } from './attachment-store.ts'

/**
 * Gives a member's attachments other words, in the transaction of the caller, who shows them and keeps what was said
 * before. The words have passed `checkAlt`.
 */
export async function describeAttachments(
  ctx: Ctx,
  { ownerId, alts }: { ownerId: Uuid; alts: readonly { id: Uuid; alt: string | null }[] },
): Promise<void> {
  if (alts.length > 0) await updateAlts(ctx, ownerId, alts)
}

import type { Ctx } from '@stoa/kit'
import type { MediaStorage } from '../storage.ts'
import { attachmentKey } from './attachment.ts'
import { deleteLoose, selectLoose } from './attachment-store.ts'

export const sweepAttachmentsTask = 'media.sweep-attachments'

/** How long an upload waits for the post that shows it. */
export const unclaimedMs = 24 * 60 * 60_000
/** An hour after nobody can claim it any more: a claim that is under way is never swept from under. */
const sweptMs = unclaimedMs + 60 * 60_000
/** At a time; the rest waits for the next hour. */
const sweepMax = 500

/** Removes uploads that nothing shows, and what a process that was killed had begun to store. */
export async function sweepAttachments(ctx: Ctx, storage: MediaStorage): Promise<void> {
  await storage.sweepDrafts(new Date(ctx.clock.now().getTime() - sweptMs))
  const before = new Date(ctx.clock.now().getTime() - sweptMs)
  const loose = await selectLoose(ctx, before, sweepMax)
  // Files first: while the row stands, a sweep that is cut off is done again.
  for (const { id, variants } of loose) {
    for (const variant of variants) await storage.remove(attachmentKey(id, variant))
  }
  if (loose.length > 0) {
    await deleteLoose(
      ctx,
      loose.map(({ id }) => id),
    )
  }
}

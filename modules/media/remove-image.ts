import { type Ctx, enqueue, inTransaction } from '@stoa/kit'
import { avatarSizes } from './image.ts'
import { type MediaId, variantKey } from './media-id.ts'
import type { MediaStorage } from './storage.ts'
import { deleteImageRow, isContentUsed, lockContent } from './store.ts'

export const sweepContentTask = 'media.sweep-content'

/** Forgets a picture, in the caller's transaction; its bytes go by a job once no picture uses them. */
export async function removeImage(ctx: Ctx, id: MediaId): Promise<void> {
  const contentHash = await deleteImageRow(ctx, id)
  if (contentHash !== null) await enqueue(ctx, sweepContentTask, { content_hash: contentHash })
}

/** Removes the bytes of content that no picture uses any more. */
export async function sweepContent(ctx: Ctx, storage: MediaStorage, contentHash: string): Promise<void> {
  await inTransaction(ctx, async tx => {
    await lockContent(tx, contentHash)
    if (await isContentUsed(tx, contentHash)) return
    for (const size of avatarSizes) await storage.remove(variantKey(contentHash, size))
  })
}

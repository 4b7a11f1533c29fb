import { type Ctx, enqueueMany, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import type { MediaStorage } from '../storage.ts'
import { attachmentKey } from './attachment.ts'
import { deleteAttachments, deleteUnclaimed, deleteUnclaimedOf, type Removal } from './attachment-store.ts'

export const removeFilesTask = 'media.remove-files'

const RemoveFiles = Type.Object({
  id: Type.String({ format: 'uuid' }),
  variants: Type.Array(Type.String()),
})

/**
 * Forgets attachments whose post or message is gone, in the caller's transaction: their addresses answer 404 from
 * its commit on, and a job removes the files.
 */
export async function releaseAttachments(ctx: Ctx, ids: readonly Uuid[]): Promise<void> {
  if (ids.length === 0) return
  await removeLater(ctx, await deleteAttachments(ctx, ids))
}

/** Forgets the actor's own upload that nothing shows yet. @returns false when there is none with this id */
export async function discardUpload(ctx: MemberCtx, id: Uuid): Promise<boolean> {
  return inTransaction(ctx, async tx => {
    const removed = await deleteUnclaimed(tx, id, ctx.actor.memberId)
    await removeLater(tx, removed)
    return removed.length > 0
  })
}

const discardBatch = 200

/** Forgets all uploads of a member who has left that nothing shows; what posts showed goes with the posts. */
export async function discardUploadsOf(ctx: Ctx, ownerId: Uuid): Promise<void> {
  for (;;) {
    const count = await inTransaction(ctx, async tx => {
      const removed = await deleteUnclaimedOf(tx, ownerId, discardBatch)
      await removeLater(tx, removed)
      return removed.length
    })
    if (count < discardBatch) return
  }
}

async function removeLater(ctx: Ctx, removed: readonly Removal[]): Promise<void> {
  await enqueueMany(
    ctx,
    removeFilesTask,
    removed.map(({ id, variants }) => ({ payload: { id, variants } })),
  )
}

export async function removeFiles(storage: MediaStorage, payload: unknown): Promise<void> {
  const { id, variants } = Value.Parse(RemoveFiles, payload)
  for (const variant of variants) await storage.remove(attachmentKey(id as Uuid, variant))
}

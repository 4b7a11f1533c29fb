import type { Ctx, Uuid } from '@stoa/kit'
import type { MediaStorage } from '@stoa/media'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { deleteQuotasBefore, deleteUnstored, fileKey, listUnstored } from './file-store.ts'

export const sweepFilesTask = 'messaging.sweep-files'

/** How long a file may take to arrive, with all its tries. */
const arrivalMs = 24 * 3_600_000
/** At a time; the rest waits for the next hour. */
const sweepMax = 500

const RemoveFile = Type.Object({
  chat_id: Type.String({ format: 'uuid' }),
  file_id: Type.String({ format: 'uuid' }),
})

export async function removeFile(storage: MediaStorage, payload: unknown): Promise<void> {
  const { chat_id, file_id } = Value.Parse(RemoveFile, payload)
  await storage.remove(fileKey(chat_id as Uuid, file_id as Uuid))
}

/** Removes what never arrived whole, and the counts of past days. */
export async function sweepFiles(ctx: Ctx, storage: MediaStorage): Promise<void> {
  const before = new Date(ctx.clock.now().getTime() - arrivalMs)
  for (const { chatId, fileId } of await listUnstored(ctx.db, before, sweepMax)) {
    // The bytes first: while the row stands, a sweep that is cut off is done again.
    await storage.remove(fileKey(chatId, fileId))
    await deleteUnstored(ctx.db, chatId, fileId)
  }
  await deleteQuotasBefore(ctx.db, before.toISOString().slice(0, 10))
}

import type { Readable } from 'node:stream'
import { fromWireId, type MemberCtx, type Uuid } from '@stoa/kit'
import type { Attachment } from '../schema.ts'
import type { MediaStorage } from '../storage.ts'
import { attachmentKey, presentAttachment } from './attachment.ts'
import { selectFiles, selectOwned } from './attachment-store.ts'

const pageSize = 100

/** What the acting member has uploaded and something shows, latest first, read page by page. */
export async function* ownAttachments(ctx: MemberCtx): AsyncGenerator<Attachment> {
  let before: Uuid | null = null
  for (;;) {
    const rows = await selectOwned(ctx, ctx.actor.memberId, before, pageSize)
    yield* rows.map(presentAttachment)
    if (rows.length < pageSize) return
    before = rows.at(-1)!.id
  }
}

/** The file of the full view or the player; null when it is gone by now. Who opens it reads or destroys it. */
export async function openAttachment(
  ctx: MemberCtx,
  storage: MediaStorage,
  attachment: Attachment,
): Promise<Readable | null> {
  const id = fromWireId('med', attachment.id)!
  const files = await selectFiles(ctx, id)
  if (!files) return null
  return storage.openRange(attachmentKey(id, files.variants[0]!), {
    start: 0,
    end: Number(files.stored_bytes) - 1,
  })
}

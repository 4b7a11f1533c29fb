import type { MemberCtx } from '@stoa/kit'
import type { MediaRefusal } from '../errors.ts'
import type { Attachment } from '../schema.ts'
import type { MediaStorage } from '../storage.ts'
import { type AttachmentRow, attachmentKey, newAttachmentId, presentAttachment } from './attachment.ts'
import { insertAttachment, markStored } from './attachment-store.ts'
import { pictureMaxBytes, renderPicture } from './picture.ts'
import type { UploadedFile } from './upload-form.ts'

export interface Upload {
  file: UploadedFile
  alt: string | null
}

/** Checks an upload by its bytes, makes it safe and stores it, unclaimed. Call it outside a database transaction. */
export async function storeUpload(
  ctx: MemberCtx,
  storage: MediaStorage,
  upload: Upload,
): Promise<{ attachment: Attachment } | { refusal: MediaRefusal }> {
  if (ctx.db.inTransaction)
    throw new Error('storeUpload decodes and writes files: call it outside a database transaction')
  if (upload.file.size > pictureMaxBytes) return { refusal: 'image_too_large' }
  const picture = await renderPicture(await readWhole(upload.file))
  if ('refusal' in picture) return picture
  const files = new Map([
    ['large.webp', picture.large],
    ['small.webp', picture.small],
  ])
  const row: AttachmentRow = {
    id: newAttachmentId(ctx.clock),
    owner_id: ctx.actor.memberId,
    kind: 'image',
    content_type: 'image/webp',
    alt: upload.alt,
    width: picture.width,
    height: picture.height,
    duration_ms: null,
    is_animated: picture.animated,
    thumbhash: picture.thumbhash,
    variants: [...files.keys()],
  }
  await insertAttachment(ctx, {
    ...row,
    stored_bytes: picture.large.length,
    source_sha256: upload.file.sha256,
    created_at: ctx.clock.now(),
  })
  for (const [variant, bytes] of files) await storage.put(attachmentKey(row.id, variant), bytes)
  await markStored(ctx, row.id)
  return { attachment: presentAttachment(row) }
}

async function readWhole(file: UploadedFile): Promise<Buffer> {
  const bytes = Buffer.alloc(file.size)
  const { bytesRead } = await file.handle.read(bytes, 0, file.size, 0)
  return bytes.subarray(0, bytesRead)
}

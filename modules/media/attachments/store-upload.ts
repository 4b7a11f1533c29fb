import { Readable } from 'node:stream'
import type { MemberCtx } from '@stoa/kit'
import { isBlocked, tellingBitsOf } from '../blocks/block-media.ts'
import type { Clip } from '../clips/clip.ts'
import { readClip, sniffClip } from '../clips/read-clip.ts'
import { sourceOf, storedBytes } from '../clips/source.ts'
import type { MediaRefusal } from '../errors.ts'
import type { Attachment } from '../schema.ts'
import type { MediaStorage } from '../storage.ts'
import { type AttachmentRow, attachmentKey, newAttachmentId, presentAttachment } from './attachment.ts'
import { insertAttachment, markStored } from './attachment-store.ts'
import { type Picture, pictureMaxBytes, renderPicture } from './picture.ts'
import type { UploadedFile, UploadForm } from './upload-form.ts'

export type StoredUpload = { attachment: Attachment } | { refusal: MediaRefusal; field?: 'poster' }

/** What one upload becomes: its row, and its files by name, the first for the full view or the player. */
interface Made {
  row: Omit<AttachmentRow, 'id' | 'owner_id' | 'alt' | 'variants'>
  main: { variant: string; size: number; open(): Buffer | Readable }
  preview: { variant: string; bytes: Buffer } | null
  /** Of what it shows; null for sound, and for a video without poster. */
  perceptualHash: bigint | null
}

/** Checks an upload by its bytes, makes it safe and stores it, unclaimed. Call it outside a database transaction. */
export async function storeUpload(
  ctx: MemberCtx,
  storage: MediaStorage,
  upload: UploadForm,
): Promise<StoredUpload> {
  if (ctx.db.inTransaction) {
    throw new Error('storeUpload decodes and writes files: call it outside a database transaction')
  }
  const { file } = upload
  const container = sniffClip(await readStart(file, 12))
  const made = container === null ? await makePicture(file) : await makeClip(upload, container)
  if ('refusal' in made) return made
  const bits = tellingBitsOf(made.perceptualHash)
  if (await isBlocked(ctx, { sha256: file.sha256, bits })) return { refusal: 'media_blocked' }
  const row: AttachmentRow = {
    ...made.row,
    id: newAttachmentId(ctx.clock),
    owner_id: ctx.actor.memberId,
    alt: upload.alt,
    variants: [made.main.variant, ...(made.preview ? [made.preview.variant] : [])],
  }
  await insertAttachment(ctx, {
    ...row,
    stored_bytes: made.main.size,
    source_sha256: file.sha256,
    perceptual_hash: bits,
    created_at: ctx.clock.now(),
  })
  const bytes = made.main.open()
  const key = attachmentKey(row.id, made.main.variant)
  if (Buffer.isBuffer(bytes)) await storage.put(key, bytes)
  else await storage.putStream(key, bytes)
  if (made.preview) await storage.put(attachmentKey(row.id, made.preview.variant), made.preview.bytes)
  await markStored(ctx, row.id)
  return { attachment: presentAttachment(row) }
}

async function makePicture(file: UploadedFile): Promise<Made | { refusal: MediaRefusal }> {
  if (file.size > pictureMaxBytes) return { refusal: 'image_too_large' }
  const picture = await renderPicture(await readStart(file, file.size))
  if ('refusal' in picture) {
    // What is neither picture nor clip is told what would be taken.
    return picture.refusal === 'image_unsupported' ? { refusal: 'media_unsupported' } : picture
  }
  return {
    row: {
      kind: 'image',
      content_type: 'image/webp',
      width: picture.width,
      height: picture.height,
      duration_ms: null,
      is_animated: picture.animated,
      thumbhash: picture.thumbhash,
    },
    main: { variant: 'large.webp', size: picture.large.length, open: () => picture.large },
    preview: { variant: 'small.webp', bytes: picture.small },
    perceptualHash: picture.perceptualHash,
  }
}

async function makeClip(
  { file, poster }: UploadForm,
  container: Parameters<typeof readClip>[1],
): Promise<Made | { refusal: MediaRefusal; field?: 'poster' }> {
  const clip = await readClip(sourceOf(file.handle, file.size), container)
  if ('refusal' in clip) return clip
  let picture: Picture | null = null
  if (poster !== null && clip.kind === 'video') {
    const rendered = await renderPicture(poster)
    if ('refusal' in rendered) return { ...rendered, field: 'poster' }
    picture = rendered
  }
  return {
    row: {
      kind: clip.kind,
      content_type: clip.contentType,
      width: clip.width,
      height: clip.height,
      duration_ms: clip.durationMs,
      is_animated: false,
      thumbhash: picture?.thumbhash ?? null,
    },
    main: {
      variant: `clip.${clip.extension}`,
      size: clip.end - clip.start,
      open: () => openClip(file, clip),
    },
    preview: picture && {
      variant: 'poster.webp',
      bytes: picture.animated ? picture.small : picture.large,
    },
    perceptualHash: picture?.perceptualHash ?? null,
  }
}

const openClip = (file: UploadedFile, clip: Clip): Readable => Readable.from(storedBytes(file.handle, clip))

async function readStart(file: UploadedFile, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(Math.min(length, file.size))
  const { bytesRead } = await file.handle.read(bytes, 0, bytes.length, 0)
  return bytes.subarray(0, bytesRead)
}

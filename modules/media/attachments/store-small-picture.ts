import { createHash } from 'node:crypto'
import { type Ctx, toWireId, type Uuid } from '@stoa/kit'
import { isBlocked, tellingBitsOf } from '../blocks/block-media.ts'
import { hashPicture } from '../blocks/perceptual-hash.ts'
import type { MediaRefusal } from '../errors.ts'
import { imageMaxPixels, openImage } from '../image.ts'
import { loadSharp } from '../load-sharp.ts'
import type { MediaStorage } from '../storage.ts'
import { attachmentKey, newAttachmentId } from './attachment.ts'
import { insertAttachment, markStored } from './attachment-store.ts'
import { decodeInTurn } from './turns.ts'

const variant = 'picture.webp'

export interface SmallPicture {
  maxBytes: number
  /** Longest side in pixels; a smaller picture keeps its size. */
  side: number
  /** Whether an animation goes on moving. */
  animated: boolean
  ownerId: Uuid
}

/** Where a picture of one size is served. */
export function pictureUrl(id: Uuid): string {
  return `/media/${toWireId('med', id)}/${variant}`
}

/**
 * Checks a picture by its bytes, makes it anew in one size and stores it, unclaimed: for what shows pictures that
 * are nobody's post, such as emoji. Call it outside a database transaction.
 */
export async function storeSmallPicture(
  ctx: Ctx,
  storage: MediaStorage,
  bytes: Buffer,
  wanted: SmallPicture,
): Promise<{ id: Uuid } | { refusal: MediaRefusal }> {
  if (ctx.db.inTransaction) {
    throw new Error('storeSmallPicture decodes and writes files: call it outside a database transaction')
  }
  const opened = await openImage(bytes, wanted)
  if ('refusal' in opened) return opened
  const made = await decodeInTurn(() => render(bytes, wanted, opened.frames > 1))
  if (made === null) return { refusal: 'image_unreadable' }
  const sha256 = createHash('sha256').update(bytes).digest()
  const bits = tellingBitsOf(made.perceptualHash)
  if (await isBlocked(ctx, { sha256, bits })) return { refusal: 'media_blocked' }
  const id = newAttachmentId(ctx.clock)
  await insertAttachment(ctx, {
    id,
    owner_id: wanted.ownerId,
    kind: 'image',
    content_type: 'image/webp',
    alt: null,
    width: made.width,
    height: made.height,
    duration_ms: null,
    is_animated: opened.frames > 1,
    thumbhash: null,
    variants: [variant],
    stored_bytes: made.webp.length,
    source_sha256: sha256,
    perceptual_hash: bits,
    created_at: ctx.clock.now(),
  })
  await storage.put(attachmentKey(id, variant), made.webp)
  await markStored(ctx, id)
  return { id }
}

async function render(bytes: Buffer, { side }: SmallPicture, moves: boolean) {
  try {
    const sharp = await loadSharp()
    const still = { limitInputPixels: imageMaxPixels, failOn: 'error' } as const
    const source = sharp(bytes, moves ? { ...still, animated: true } : { ...still, pages: 1 })
    const { data, info } = await (moves ? source : source.autoOrient())
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true })
    return {
      webp: data,
      width: info.width,
      height: info.pageHeight ?? info.height,
      perceptualHash: await hashPicture(data),
    }
  } catch {
    // The header was sound and the rest is not: cut off or damaged.
    return null
  }
}

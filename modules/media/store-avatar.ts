import { createHash } from 'node:crypto'
import { type Ctx, inTransaction, newUuid } from '@stoa/kit'
import { isBlocked, tellingBitsOf } from './blocks/block-media.ts'
import { hashPicture } from './blocks/perceptual-hash.ts'
import type { MediaRefusal } from './errors.ts'
import { renderAvatar } from './image.ts'
import { type MediaId, variantKey } from './media-id.ts'
import type { MediaStorage } from './storage.ts'
import { insertImage, lockContent } from './store.ts'

/**
 * Checks an uploaded picture, makes its avatar variants and stores them.
 * Call it outside a database transaction: decoding takes tens of milliseconds.
 */
export async function storeAvatar(
  ctx: Ctx,
  storage: MediaStorage,
  bytes: Buffer,
): Promise<{ id: MediaId } | { refusal: MediaRefusal }> {
  if (ctx.db.inTransaction)
    throw new Error('storeAvatar decodes and writes files: call it outside a database transaction')
  const image = await renderAvatar(bytes)
  if ('refusal' in image) return image
  const sha256 = createHash('sha256').update(bytes).digest()
  const bits = tellingBitsOf(await hashPicture(bytes))
  if (await isBlocked(ctx, { sha256, bits })) return { refusal: 'media_blocked' }
  const id = newUuid(ctx.clock)
  await inTransaction(ctx, async tx => {
    await lockContent(tx, image.contentHash)
    for (const variant of image.variants) {
      await storage.put(variantKey(image.contentHash, variant.size), variant.bytes)
    }
    await insertImage(tx, {
      id,
      kind: 'avatar',
      content_hash: image.contentHash,
      source_format: image.sourceFormat,
      source_bytes: bytes.length,
      created_at: ctx.clock.now(),
    })
  })
  return { id }
}

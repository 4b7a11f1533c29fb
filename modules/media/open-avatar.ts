import type { Ctx } from '@stoa/kit'
import { avatarSizes } from './image.ts'
import { type MediaId, variantKey } from './media-id.ts'
import type { MediaStorage } from './storage.ts'
import { selectContentHash } from './store.ts'

/** A profile picture in its largest form, as WebP; null when it is gone. */
export async function openAvatar(ctx: Ctx, storage: MediaStorage, id: MediaId): Promise<Buffer | null> {
  const contentHash = await selectContentHash(ctx, id)
  return contentHash === null ? null : storage.get(variantKey(contentHash, avatarSizes.at(-1)!))
}

import { toWireId, type Uuid } from '@stoa/kit'
import { type AvatarSize, avatarSizes } from './image.ts'

/** The id of a stored picture. */
export type MediaId = Uuid

/** The path at which a variant of an avatar is served; it never changes its content. */
export function avatarUrl(id: MediaId, size: AvatarSize): string {
  return `/media/${toWireId('med', id)}/${size}.webp`
}

/** The variant named in a path, `96` or `96.webp`, or null. */
export function parseVariant(text: string): AvatarSize | null {
  const size = Number(text.replace(/\.webp$/, ''))
  return avatarSizes.find(known => known === size) ?? null
}

/** The storage key of one variant. */
export function variantKey(contentHash: string, size: AvatarSize): string {
  return `avatar/${contentHash.slice(0, 2)}/${contentHash}-${size}.webp`
}

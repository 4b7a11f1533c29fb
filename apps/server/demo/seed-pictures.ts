import type { Uuid } from '@stoa/kit'
import { type MediaStorage, storePicture } from '@stoa/media'
import sharp from 'sharp'
import type { Past } from './past.ts'
import { pictureSvg } from './pictures.ts'
import type { PlannedPost } from './plan.ts'
import type { TownIds } from './seed-members.ts'

/** Draws and uploads what the neighbours show, before they post it; by the id of the post. */
export async function seedPictures(
  past: Past,
  storage: MediaStorage,
  posts: readonly PlannedPost[],
  ids: TownIds,
): Promise<Map<Uuid, Uuid>> {
  const uploads = new Map<Uuid, Uuid>()
  for (const { id, by, at, picture } of posts) {
    if (picture === null) continue
    const bytes = await sharp(Buffer.from(pictureSvg(picture.name)))
      .png({ compressionLevel: 1 })
      .toBuffer()
    const stored = await storePicture(past.as(ids.get(by)!, at), storage, { bytes, alt: picture.alt })
    if ('refusal' in stored) throw new Error(`the picture ${picture.name} is refused: ${stored.refusal}`)
    uploads.set(id, stored.id)
  }
  return uploads
}

import { rgbaToThumbHash } from 'thumbhash'
import { hashPicture } from '../blocks/perceptual-hash.ts'
import { type ImageRefusal, imageMaxPixels, openImage } from '../image.ts'
import { loadSharp } from '../load-sharp.ts'
import { decodeInTurn } from './turns.ts'

/** Most bytes of a picture in a post; photos of today's phones stay below. */
export const pictureMaxBytes = 16 * 1024 * 1024
/** Longest sides of the variants, in pixels. A smaller picture keeps its size. */
const largeSide = 2048
const smallSide = 640
/** Each frame of an animation is encoded by itself: a bound on the work. */
const animatedSide = 720
const thumbhashSide = 100

/** An uploaded picture made anew: nothing of the file is kept but what is seen. */
export interface Picture {
  /** Pixels of the large variant. */
  width: number
  height: number
  animated: boolean
  large: Buffer
  /** For lists; of an animation its first frame. */
  small: Buffer
  thumbhash: Buffer
  perceptualHash: bigint
}

/**
 * Makes the WebP variants of an uploaded picture. Turning is applied, metadata (place, camera, comments) is left
 * behind. GIF and WebP stay animated in the large variant.
 */
export async function renderPicture(bytes: Buffer): Promise<Picture | { refusal: ImageRefusal }> {
  const opened = await openImage(bytes, { maxBytes: pictureMaxBytes, animated: true })
  if ('refusal' in opened) return opened
  const animated = opened.frames > 1
  return decodeInTurn(async () => {
    try {
      const sharp = await loadSharp()
      const large = animated ? await renderAnimated(bytes) : await renderStill(bytes)
      const small = await sharp(large.data, { pages: 1 })
        .resize(smallSide, smallSide, { fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 78 })
        .toBuffer()
      return {
        width: large.info.width,
        height: large.info.pageHeight ?? large.info.height,
        animated,
        large: large.data,
        small,
        thumbhash: await hashThumb(small),
        perceptualHash: await hashPicture(small),
      }
    } catch {
      // The header was sound and the rest is not: cut off or damaged.
      return { refusal: 'image_unreadable' as const }
    }
  })
}

const strict = { limitInputPixels: imageMaxPixels, failOn: 'error' } as const

async function renderStill(bytes: Buffer) {
  const sharp = await loadSharp()
  return sharp(bytes, { ...strict, pages: 1 })
    .autoOrient()
    .resize(largeSide, largeSide, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true })
}

async function renderAnimated(bytes: Buffer) {
  const sharp = await loadSharp()
  return sharp(bytes, { ...strict, animated: true })
    .resize(animatedSide, animatedSide, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .webp({ quality: 75, effort: 2 })
    .toBuffer({ resolveWithObject: true })
}

async function hashThumb(picture: Buffer): Promise<Buffer> {
  const sharp = await loadSharp()
  const { data, info } = await sharp(picture)
    .resize(thumbhashSide, thumbhashSide, { fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data))
}

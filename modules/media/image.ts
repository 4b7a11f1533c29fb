import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { loadSharp } from './load-sharp.ts'

/** Most bytes of an uploaded picture. */
export const imageMaxBytes = 8 * 1024 * 1024
/** Most pixels of an uploaded picture, counted over all the frames that are read: about a 40-megapixel photo. */
export const imageMaxPixels = 40_000_000
/** Most frames of an animated picture. */
export const imageMaxFrames = 300
/** Sides of the square avatar variants, in pixels. */
export const avatarSizes = [96, 256] as const

export type AvatarSize = (typeof avatarSizes)[number]

export type ImageRefusal =
  | 'image_too_large'
  | 'image_unsupported'
  | 'image_unreadable'
  | 'image_too_many_pixels'
  | 'image_too_many_frames'

export interface AvatarImage {
  sourceFormat: string
  /** SHA-256 of the decoded picture's variants, in hexadecimal; it names the stored bytes. */
  contentHash: string
  variants: { size: AvatarSize; bytes: Buffer }[]
}

const acceptedTypes: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpeg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/gif', 'gif'],
  ['image/avif', 'heif'],
])

const animatedFormats: ReadonlySet<string> = new Set(['gif', 'webp'])

/** What the header of an accepted picture says; the rest may still be damaged. */
export interface OpenedImage {
  format: string
  width: number
  height: number
  /** 1 for a still picture, and for what is read as one. */
  frames: number
}

export interface ImageBounds {
  maxBytes: number
  /** Whether all frames of an animation are wanted, and so counted. */
  animated: boolean
}

/**
 * Recognises a picture from its bytes and holds it against the bounds, before anything is decoded. Its name and
 * declared type play no part.
 */
export async function openImage(
  bytes: Buffer,
  bounds: ImageBounds,
): Promise<OpenedImage | { refusal: ImageRefusal }> {
  if (bytes.length > bounds.maxBytes) return { refusal: 'image_too_large' }
  const sniffed = await fileTypeFromBuffer(bytes)
  const expectedFormat = sniffed && acceptedTypes.get(sniffed.mime)
  if (!expectedFormat) return { refusal: 'image_unsupported' }
  const header = await readHeader(bytes)
  if (header === null) return { refusal: 'image_unreadable' }
  // A file that opens as one kind for the sniffer and as another for the decoder is made to deceive.
  if (header.format !== expectedFormat) return { refusal: 'image_unsupported' }
  const frames = bounds.animated && animatedFormats.has(header.format) ? header.pages : 1
  if (frames > imageMaxFrames) return { refusal: 'image_too_many_frames' }
  if (header.width * header.height * frames > imageMaxPixels) return { refusal: 'image_too_many_pixels' }
  return { format: header.format, width: header.width, height: header.height, frames }
}

/**
 * Makes the square avatar variants of an uploaded picture: its first frame, turned as its metadata says, and
 * without that metadata (place, camera, comments).
 */
export async function renderAvatar(bytes: Buffer): Promise<AvatarImage | { refusal: ImageRefusal }> {
  const opened = await openImage(bytes, { maxBytes: imageMaxBytes, animated: false })
  if ('refusal' in opened) return opened
  try {
    const variants = await Promise.all(
      avatarSizes.map(async size => ({ size, bytes: await renderVariant(bytes, size) })),
    )
    const hash = createHash('sha256')
    for (const variant of variants) hash.update(variant.bytes)
    return { sourceFormat: opened.format, contentHash: hash.digest('hex'), variants }
  } catch {
    // The header was sound and the rest is not: cut off or damaged.
    return { refusal: 'image_unreadable' }
  }
}

interface Header {
  format: string
  width: number
  height: number
  pages: number
}

async function readHeader(bytes: Buffer): Promise<Header | null> {
  try {
    const sharp = await loadSharp()
    // The limit is lifted for the header alone, so that a bomb is refused by name and before decoding.
    const { format, width, height, pages } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (!format || !width || !height) return null
    return { format, width, height, pages: pages ?? 1 }
  } catch {
    return null
  }
}

async function renderVariant(bytes: Buffer, size: AvatarSize): Promise<Buffer> {
  const sharp = await loadSharp()
  return sharp(bytes, { limitInputPixels: imageMaxPixels, failOn: 'error', pages: 1 })
    .autoOrient()
    .resize(size, size, { fit: 'cover', position: 'centre' })
    .toColourspace('srgb')
    .webp({ quality: 82 })
    .toBuffer()
}

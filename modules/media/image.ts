import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

/** Most bytes of an uploaded picture. */
export const imageMaxBytes = 8 * 1024 * 1024
/** Most pixels of an uploaded picture, over all its frames' canvas: about a 40-megapixel photo. */
export const imageMaxPixels = 40_000_000
/** Sides of the square avatar variants, in pixels. */
export const avatarSizes = [96, 256] as const

export type AvatarSize = (typeof avatarSizes)[number]

export type ImageRefusal =
  | 'image_too_large'
  | 'image_unsupported'
  | 'image_unreadable'
  | 'image_too_many_pixels'

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

/**
 * Makes the square avatar variants of an uploaded picture. What it is, is read from its bytes; the name and
 * the declared type play no part. Metadata (place, camera, comments) is left behind, turning is applied.
 */
export async function renderAvatar(bytes: Buffer): Promise<AvatarImage | { refusal: ImageRefusal }> {
  if (bytes.length > imageMaxBytes) return { refusal: 'image_too_large' }
  const sniffed = await fileTypeFromBuffer(bytes)
  const expectedFormat = sniffed && acceptedTypes.get(sniffed.mime)
  if (!expectedFormat) return { refusal: 'image_unsupported' }
  const header = await readHeader(bytes)
  if (header === null) return { refusal: 'image_unreadable' }
  // A file that opens as one kind for the sniffer and as another for the decoder is made to deceive.
  if (header.format !== expectedFormat) return { refusal: 'image_unsupported' }
  if (header.width * header.height > imageMaxPixels) return { refusal: 'image_too_many_pixels' }
  try {
    const variants = await Promise.all(
      avatarSizes.map(async size => ({ size, bytes: await renderVariant(bytes, size) })),
    )
    const hash = createHash('sha256')
    for (const variant of variants) hash.update(variant.bytes)
    return { sourceFormat: expectedFormat, contentHash: hash.digest('hex'), variants }
  } catch {
    // The header was sound and the rest is not: cut off or damaged.
    return { refusal: 'image_unreadable' }
  }
}

async function readHeader(bytes: Buffer): Promise<{ format: string; width: number; height: number } | null> {
  try {
    // The limit is lifted for the header alone, so that a bomb is refused by name and before decoding.
    const { format, width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (!format || !width || !height) return null
    return { format, width, height }
  } catch {
    return null
  }
}

function renderVariant(bytes: Buffer, size: AvatarSize): Promise<Buffer> {
  return sharp(bytes, { limitInputPixels: imageMaxPixels, failOn: 'error', pages: 1 })
    .autoOrient()
    .resize(size, size, { fit: 'cover', position: 'centre' })
    .toColourspace('srgb')
    .webp({ quality: 82 })
    .toBuffer()
}

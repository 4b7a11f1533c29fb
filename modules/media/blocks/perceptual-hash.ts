import { loadSharp } from '../load-sharp.ts'

const columns = 9
const rows = 8

/**
 * What a picture shows in 64 bits (dHash): for each of 8 × 8 places whether it is darker to the right. Resizing,
 * recompressing and small touches change few bits.
 */
export async function hashPicture(picture: Buffer): Promise<bigint> {
  const sharp = await loadSharp()
  const { data, info } = await sharp(picture, { pages: 1 })
    .autoOrient()
    .flatten({ background: '#808080' })
    .greyscale()
    .resize(columns, rows, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return hashGrey(Array.from({ length: columns * rows }, (_, at) => data[at * info.channels]!))
}

/** The same of 9 × 8 grey values, row by row. */
export function hashGrey(grey: readonly number[]): bigint {
  let hash = 0n
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns - 1; column += 1) {
      const at = row * columns + column
      hash = (hash << 1n) | (grey[at]! > grey[at + 1]! ? 1n : 0n)
    }
  }
  return hash
}

/** In how many bits two hashes differ. */
export function hammingDistance(a: bigint, b: bigint): number {
  let differing = a ^ b
  let count = 0
  for (; differing > 0n; differing &= differing - 1n) count += 1
  return count
}

/** Bits that must stand on either side for a hash to say anything: plain areas and gradients are all alike. */
const tellingBits = 8

/** Whether the hash tells pictures apart; that of a plain area would match every other plain area. */
export function isTelling(hash: bigint): boolean {
  const set = hammingDistance(hash, 0n)
  return set >= tellingBits && set <= 64 - tellingBits
}

/** As a bit string for the database. */
export const toBits = (hash: bigint): string => hash.toString(2).padStart(64, '0')

import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { hammingDistance, hashGrey, hashPicture, isTelling, toBits } from './perceptual-hash.ts'

/** A picture of coloured squares, another for each seed. */
function mosaic(seed: number, width = 480, height = 320) {
  const pixels = Buffer.from(
    Array.from(
      { length: 12 * 8 * 3 },
      (_, at) => (Math.imul(at + 1, 2654435761 + seed * 40503) >>> 13) & 255,
    ),
  )
  return sharp(pixels, { raw: { width: 12, height: 8, channels: 3 } }).resize(width, height, {
    kernel: 'cubic',
  })
}

describe('hashGrey', () => {
  it('sets a bit where it gets darker to the right', () => {
    const falling = Array.from({ length: 72 }, (_, at) => 200 - (at % 9) * 10)
    expect(toBits(hashGrey(falling))).toBe('1'.repeat(64))
    expect(toBits(hashGrey(Array(72).fill(7)))).toBe('0'.repeat(64))
  })

  it('is not moved by light', () => {
    const grey = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 72, maxLength: 72 })
    fc.assert(
      fc.property(grey, fc.integer({ min: 0, max: 55 }), (values, light) => {
        expect(hashGrey(values.map(value => value + light))).toBe(hashGrey(values))
      }),
    )
  })
})

describe('hammingDistance', () => {
  it('is a distance', () => {
    const hash = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n })
    fc.assert(
      fc.property(hash, hash, hash, (a, b, c) => {
        expect(hammingDistance(a, a)).toBe(0)
        expect(hammingDistance(a, b)).toBe(hammingDistance(b, a))
        expect(hammingDistance(a, c)).toBeLessThanOrEqual(hammingDistance(a, b) + hammingDistance(b, c))
      }),
    )
  })
})

describe('hashPicture', () => {
  it('stays near after resizing and recompressing, and is far from other pictures', async () => {
    const own = await hashPicture(await mosaic(1).png().toBuffer())
    const copy = await hashPicture(await mosaic(1, 200, 133).jpeg({ quality: 40 }).toBuffer())
    const other = await hashPicture(await mosaic(2).png().toBuffer())
    expect(hammingDistance(own, copy)).toBeLessThanOrEqual(6)
    expect(hammingDistance(own, other)).toBeGreaterThan(12)
    expect(isTelling(own)).toBe(true)
  })

  it('says nothing of a plain area', async () => {
    const plain = sharp({ create: { width: 50, height: 50, channels: 3, background: '#0f766e' } })
    expect(isTelling(await hashPicture(await plain.png().toBuffer()))).toBe(false)
  })
})

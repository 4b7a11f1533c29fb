import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { type AvatarImage, imageMaxBytes, renderAvatar } from './image.ts'

const plain = (width: number, height: number, background = '#0f766e') =>
  sharp({ create: { width, height, channels: 3, background } })

async function rendered(bytes: Buffer): Promise<AvatarImage> {
  const image = await renderAvatar(bytes)
  if ('refusal' in image) throw new Error(image.refusal)
  return image
}

/** A PNG that claims a size and holds almost nothing. */
function pngBomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const frame = Buffer.alloc(4)
    frame.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([frame, body, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1 << 20))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('renderAvatar', () => {
  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
    'makes square webp variants of a %s',
    async format => {
      const image = await rendered(await plain(300, 120).toFormat(format).toBuffer())
      expect(image.variants.map(variant => variant.size)).toEqual([96, 256])
      for (const { size, bytes } of image.variants) {
        const { width, height, format: made, pages = 1 } = await sharp(bytes).metadata()
        expect([width, height, made, pages]).toEqual([size, size, 'webp', 1])
      }
    },
  )

  it('names the same picture by the same hash, and another by another', async () => {
    const bytes = await plain(100, 100).png().toBuffer()
    const again = await rendered(bytes)
    expect((await rendered(bytes)).contentHash).toBe(again.contentHash)
    expect((await rendered(await plain(100, 100, '#b91c1c').png().toBuffer())).contentHash).not.toBe(
      again.contentHash,
    )
  })

  it('leaves metadata behind and applies its turning', async () => {
    const top = { create: { width: 200, height: 100, channels: 3 as const, background: '#ff0000' } }
    const bytes = await plain(200, 200, '#0000ff')
      .composite([{ input: top, gravity: 'north' }])
      .withExif({ IFD0: { Artist: 'secret' } })
      .withMetadata({ orientation: 3 })
      .jpeg()
      .toBuffer()
    const [variant] = (await rendered(bytes)).variants
    expect(variant!.bytes.includes('secret')).toBe(false)
    const { data } = await sharp(variant!.bytes).raw().toBuffer({ resolveWithObject: true })
    // Turned by half: the red half is at the bottom now.
    expect(data[0]!).toBeLessThan(60)
    expect(data[data.length - 3]!).toBeGreaterThan(200)
    const { exif, icc, xmp } = await sharp(variant!.bytes).metadata()
    expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined])
  })

  it('takes the first frame of an animation', async () => {
    const frames = await Promise.all(['#f00', '#0f0'].map(color => plain(20, 20, color).png().toBuffer()))
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    expect((await sharp(gif).metadata()).pages).toBe(2)
    const [variant] = (await rendered(gif)).variants
    const { data } = await sharp(variant!.bytes).raw().toBuffer({ resolveWithObject: true })
    expect(data[0]!).toBeGreaterThan(200)
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('hello')],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an SVG', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a PDF', Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n')],
    ['a BMP', Buffer.from('BM'.padEnd(100, '\0'))],
  ])('refuses %s, whatever it is called', async (_what, bytes) => {
    expect(await renderAvatar(bytes)).toEqual({ refusal: 'image_unsupported' })
  })

  it('refuses a TIFF, which the decoder could read', async () => {
    expect(await renderAvatar(await plain(9, 9).tiff().toBuffer())).toEqual({ refusal: 'image_unsupported' })
  })

  it('refuses a bomb by its header, before decoding it', async () => {
    expect(await renderAvatar(pngBomb(60_000, 60_000))).toEqual({ refusal: 'image_too_many_pixels' })
    expect(await renderAvatar(pngBomb(6_400, 6_251))).toEqual({ refusal: 'image_too_many_pixels' })
  })

  it('refuses what is cut off or damaged', async () => {
    const noise = Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, i) => (i * 7919) % 251))
    const png = await sharp(noise, { raw: { width: 64, height: 64, channels: 3 } })
      .png()
      .toBuffer()
    expect(await renderAvatar(png.subarray(0, png.length / 2))).toEqual({ refusal: 'image_unreadable' })
    expect(await renderAvatar(png.subarray(0, 20))).toEqual({ refusal: 'image_unreadable' })
    const jpeg = await sharp(noise, { raw: { width: 64, height: 64, channels: 3 } })
      .jpeg()
      .toBuffer()
    expect(await renderAvatar(jpeg.subarray(0, jpeg.length / 2))).toEqual({ refusal: 'image_unreadable' })
  })

  it('refuses more bytes than allowed without looking at them', async () => {
    expect(await renderAvatar(Buffer.alloc(imageMaxBytes + 1))).toEqual({ refusal: 'image_too_large' })
  })
})

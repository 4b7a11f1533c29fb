import { crc32 } from 'node:zlib'
import { fromWireId, newUuid } from '@stoa/kit'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimAttachments } from '../index.ts'
import { drawing, openStudio, type Studio } from './studio.ts'

let studio: Studio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio.closeAll())

const fetchBytes = async (url: string) => (await studio.app.inject({ url })).rawPayload

async function refusalOf(bytes: Buffer): Promise<unknown[]> {
  const { status, body } = await studio.upload([{ name: 'file', bytes }])
  return [status, body.code]
}

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
    'of kind %s becomes webp in two sizes',
    async format => {
      const kept = await studio.keep(await drawing(900, 450).toFormat(format).toBuffer())
      expect(kept).toMatchObject({
        id: expect.stringMatching(/^med_/),
        kind: 'image',
        alt: null,
        width: 900,
        height: 450,
        animated: false,
        duration_ms: null,
        content_type: 'image/webp',
        thumbhash: expect.stringMatching(/^[A-Za-z0-9+/]{20,}/),
      })
      const large = await sharp(await fetchBytes(kept.url)).metadata()
      expect([large.format, large.width, large.height]).toEqual(['webp', 900, 450])
      const small = await sharp(await fetchBytes(kept.preview_url)).metadata()
      expect([small.format, small.width, small.height]).toEqual(['webp', 640, 320])
    },
  )

  it('is made no larger than it is, and no larger than 2048', async () => {
    expect(await studio.keep(await drawing(40, 30).png().toBuffer())).toMatchObject({ width: 40, height: 30 })
    expect(await studio.keep(await drawing(1500, 3000).png().toBuffer())).toMatchObject({
      width: 1024,
      height: 2048,
    })
  })

  it('keeps neither camera nor place, and stands upright', async () => {
    const bytes = await drawing(600, 300)
      .withExif({
        IFD0: { Artist: 'secret-artist', Make: 'secret-camera' },
        IFD3: { GPSLatitude: '49/1 36/1 0/1', GPSLatitudeRef: 'N', GPSMapDatum: 'secret-datum' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret-xmp/></x:xmpmeta>')
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const exif = (await sharp(bytes).metadata()).exif
    expect(exif?.includes('secret-datum')).toBe(true)
    const kept = await studio.keep(bytes)
    expect(kept).toMatchObject({ width: 300, height: 600 })
    for (const url of [kept.url, kept.preview_url]) {
      const stored = await fetchBytes(url)
      expect(stored.includes('secret')).toBe(false)
      const metadata = await sharp(stored).metadata()
      expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.icc, metadata.orientation]).toEqual(
        Array(5).fill(undefined),
      )
    }
    // The dark corner, top left before turning by a quarter, is at the top right now.
    const { data, info } = await sharp(await fetchBytes(kept.url))
      .raw()
      .toBuffer({ resolveWithObject: true })
    const greenAt = (x: number) => data[(20 * info.width + x) * info.channels + 1]!
    expect(greenAt(20)).toBeGreaterThan(greenAt(info.width - 20) + 40)
  })

  it.each(['gif', 'webp'] as const)(
    'of kind %s that moves goes on moving, and its preview stands',
    async format => {
      const frames = await Promise.all(
        ['#f00', '#0f0', '#00f'].map(color => drawing(800, 400, color).png().toBuffer()),
      )
      const kept = await studio.keep(
        await sharp(frames, { join: { animated: true } })
          .toFormat(format, { delay: [80, 80, 80] })
          .toBuffer(),
      )
      expect(kept).toMatchObject({ animated: true, width: 720, height: 360 })
      const large = await sharp(await fetchBytes(kept.url)).metadata()
      expect([large.format, large.pages, large.delay]).toEqual(['webp', 3, [80, 80, 80]])
      expect((await sharp(await fetchBytes(kept.preview_url)).metadata()).pages ?? 1).toBe(1)
    },
  )
})

describe('what is refused', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('hello')],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an SVG', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n')],
  ])('%s, though it is called a JPEG', async (_what, bytes) => {
    const { status, body } = await studio.upload([
      { name: 'file', bytes, filename: 'holiday.jpg', type: 'image/jpeg' },
    ])
    expect([status, body.code]).toEqual([415, 'media_unsupported'])
    expect(body.errors).toEqual([expect.objectContaining({ field: 'file', rule: 'media_unsupported' })])
  })

  it('a picture that is cut off', async () => {
    const whole = await drawing(800, 600).jpeg().toBuffer()
    expect(await refusalOf(whole.subarray(0, whole.length / 2))).toEqual([422, 'image_unreadable'])
  })

  it('an animation of too many frames or pixels', async () => {
    const frame = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#f00' } })
      .png()
      .toBuffer()
    const other = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#00f' } })
      .png()
      .toBuffer()
    const many = Array.from({ length: 301 }, (_, at) => (at % 2 === 0 ? frame : other))
    expect(
      await refusalOf(
        await sharp(many, { join: { animated: true } })
          .gif()
          .toBuffer(),
      ),
    ).toEqual([422, 'image_too_many_frames'])
    const wide = ['#f00', '#0f0'].map(background => ({
      create: { width: 5000, height: 4001, channels: 3 as const, background },
    }))
    const [first, second] = await Promise.all(wide.map(input => sharp(input).png().toBuffer()))
    const moving = await sharp([first!, second!], { join: { animated: true }, limitInputPixels: false })
      .webp({ lossless: true, effort: 0 })
      .toBuffer()
    expect(await refusalOf(moving)).toEqual([422, 'image_too_many_pixels'])
  })

  it('a picture whose header claims more than there is, before anything is decoded', async () => {
    const claim = (bytes: Buffer, write: (copy: Buffer) => void) => {
      const copy = Buffer.from(bytes)
      write(copy)
      return copy
    }
    const png = await drawing(10, 10).png().toBuffer()
    const gif = await drawing(10, 10).gif().toBuffer()
    const webp = await drawing(10, 10).webp({ lossless: true }).toBuffer()
    const claims = [
      claim(png, copy => {
        copy.writeUInt32BE(60_000, 16)
        copy.writeUInt32BE(60_000, 20)
        copy.writeUInt32BE(crc32(copy.subarray(12, 29)), 29)
      }),
      claim(gif, copy => {
        const frame = copy.indexOf(Buffer.from([0x2c, 0, 0, 0, 0, 10, 0, 10, 0]))
        for (const place of [6, 8, frame + 5, frame + 7]) copy.writeUInt16LE(65_535, place)
      }),
      // Fourteen bits each for width and height less one.
      claim(webp, copy => copy.writeUInt32LE((16_383 | (16_383 << 14)) >>> 0, 21)),
    ]
    for (const bytes of claims) {
      const [status, code] = await refusalOf(bytes)
      expect(status).toBe(422)
      expect(['image_too_many_pixels', 'image_unreadable']).toContain(code)
    }
  })

  it('nothing of a file that is a picture and something else, but the picture', async () => {
    const hidden = Buffer.from('<script>alert(1)</script>PK\u0003\u0004 a secret archive')
    for (const format of ['jpeg', 'png', 'gif', 'webp'] as const) {
      const bytes = Buffer.concat([await drawing(64, 64).toFormat(format).toBuffer(), hidden])
      const { status, body } = await studio.upload([
        { name: 'file', bytes, filename: 'x.html', type: 'text/html' },
      ])
      if (status !== 201) {
        expect([status, body.code]).toEqual([422, 'image_unreadable'])
        continue
      }
      for (const url of [body.url, body.preview_url]) {
        const answer = await studio.app.inject({ url })
        expect(answer.headers['content-type']).toBe('image/webp')
        expect(answer.rawPayload.includes('script')).toBe(false)
        expect(answer.rawPayload.includes('secret')).toBe(false)
      }
    }
  })

  it('a picture of too many bytes', async () => {
    const bytes = Buffer.concat([await drawing(10, 10).png().toBuffer(), Buffer.alloc(16 * 1024 * 1024)])
    expect(await refusalOf(bytes)).toEqual([413, 'image_too_large'])
  })

  it('a file of more than 64 MiB, and nothing of it stays', async () => {
    const before = await studio.files()
    expect(await refusalOf(Buffer.alloc(64 * 1024 * 1024 + 1))).toEqual([413, 'media_too_large'])
    expect(await studio.files()).toEqual(before)
  })

  it('a form without a file, with two, with a part that is not known, and what is no form', async () => {
    const bytes = await drawing(9, 9).png().toBuffer()
    const one = { name: 'file', bytes }
    for (const parts of [[{ name: 'alt', text: 'x' }], [one, one], [one, { name: 'owner', text: 'me' }]]) {
      const { status, body } = await studio.upload(parts)
      expect([status, body.code]).toEqual([400, 'invalid_request'])
    }
    const plain = await studio.app.inject({
      method: 'POST',
      url: '/v1/media',
      headers: { 'x-test-member': studio.member, 'content-type': 'application/json' },
      payload: {},
    })
    expect(plain.statusCode).toBe(415)
  })

  it('an upload of nobody', async () => {
    const bytes = await drawing(9, 9).png().toBuffer()
    expect((await studio.upload([{ name: 'file', bytes }], null)).status).toBe(401)
  })

  it('more than 200 in an hour', async () => {
    const eager = newUuid(studio.clock)
    for (let count = 0; count < 200; count += 1) await studio.upload([{ name: 'alt', text: 'x' }], eager)
    const { status, body } = await studio.upload([{ name: 'alt', text: 'x' }], eager)
    expect([status, body.code]).toEqual([429, 'too_many_uploads'])
  })
})

describe('the description', () => {
  it('comes with the upload or later, from its owner only', async () => {
    const bytes = await drawing(9, 9).png().toBuffer()
    const kept = await studio.keep(bytes, [{ name: 'alt', text: '  A boat at the quay ' }])
    expect(kept.alt).toBe('A boat at the quay')
    const url = `/v1/media/${kept.id}`
    expect((await studio.call('PATCH', url, { alt: 'A red boat' })).body.alt).toBe('A red boat')
    expect((await studio.call('PATCH', url, { alt: ' ' })).body.alt).toBeNull()
    // Once a post shows it, its words change with the post.
    const published = { ids: [fromWireId('med', kept.id)!], ownerId: studio.member, isPublished: true }
    expect((await claimAttachments(studio.ctx, published)).code).toBe('claimed')
    expect((await studio.call('PATCH', url, { alt: 'Another boat' })).status).toBe(404)
    expect((await studio.call('PATCH', url, { alt: 'Mine' }, newUuid(studio.clock))).status).toBe(404)
    expect((await studio.call('PATCH', url, { alt: 'Mine' }, null)).status).toBe(401)
  })

  it('is 1,500 characters at most, and no place for tricks', async () => {
    const bytes = await drawing(9, 9).png().toBuffer()
    const tooLong = await studio.upload([
      { name: 'file', bytes },
      { name: 'alt', text: 'é'.repeat(1501) },
    ])
    expect([tooLong.status, tooLong.body.code, tooLong.body.errors[0].rule]).toEqual([
      422,
      'alt_refused',
      'max_graphemes',
    ])
    expect((await studio.keep(bytes, [{ name: 'alt', text: 'é'.repeat(1500) }])).alt).toHaveLength(1500)
    expect((await studio.keep(bytes, [{ name: 'alt', text: '\u202eboat\u202c' }])).alt).toBe('boat')
  })
})

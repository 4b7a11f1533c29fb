import { createHash } from 'node:crypto'
import { fromWireId, newUuid, type Uuid } from '@stoa/kit'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { blockMedia, getAttachments, listBlockedHashes, storeAvatar, unblockMedia } from '../index.ts'
import { wav } from './clip-files.ts'
import { drawing, openStudio, type Studio } from './studio.ts'

let studio: Studio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio.closeAll())

/** A picture of squares, another for each seed. */
function mosaic(seed: number, width = 480) {
  const pixels = Buffer.from(
    Array.from(
      { length: 12 * 8 * 3 },
      (_, at) => (Math.imul(at + 1, 2654435761 + seed * 40503) >>> 13) & 255,
    ),
  )
  return sharp(pixels, { raw: { width: 12, height: 8, channels: 3 } }).resize(width, (width * 2) / 3)
}

const idOf = (attachment: { id: string }): Uuid => fromWireId('med', attachment.id)!
const refusalOf = async (bytes: Buffer) => {
  const { status, body } = await studio.upload([{ name: 'file', bytes }])
  return status === 201 ? null : [status, body.code]
}
const newest = async () => (await listBlockedHashes(studio.ctx, { before: null, limit: 1 }))[0]!

it('withholds a picture, refuses its likes and counts them, until the block is taken back', async () => {
  const bytes = await mosaic(1).png().toBuffer()
  const kept = await studio.keep(bytes)
  const blocked = await blockMedia(studio.ctx, idOf(kept), 'shows a person who did not agree')
  if (blocked.code !== 'blocked') throw new Error(blocked.code)
  expect((await studio.app.inject({ url: kept.url })).statusCode).toBe(404)
  expect((await getAttachments(studio.ctx, [idOf(kept)])).size).toBe(0)

  const small = await mosaic(1, 210).jpeg({ quality: 45 }).toBuffer()
  expect(await refusalOf(bytes)).toEqual([403, 'media_blocked'])
  expect(await refusalOf(small)).toEqual([403, 'media_blocked'])
  expect(await storeAvatar(studio.ctx, studio.storage, small)).toEqual({ refusal: 'media_blocked' })
  expect(await refusalOf(await mosaic(2).png().toBuffer())).toBeNull()
  expect(await newest()).toMatchObject({
    id: blocked.blockId,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    perceptualHash: expect.stringMatching(/^[01]{64}$/),
    reason: 'shows a person who did not agree',
    blockedBy: null,
    hits: 3,
  })

  expect(await unblockMedia(studio.ctx, blocked.blockId)).toBe(true)
  expect(await unblockMedia(studio.ctx, blocked.blockId)).toBe(false)
  expect((await studio.app.inject({ url: kept.url })).statusCode).toBe(200)
  expect(await refusalOf(bytes)).toBeNull()
})

it('refuses of a plain picture and of sound the very same file only', async () => {
  const plain = (colour: string) =>
    sharp({ create: { width: 60, height: 60, channels: 3, background: colour } })
      .png()
      .toBuffer()
  for (const [own, other] of [
    [await plain('#123456'), await plain('#654321')],
    [wav(1), wav(2)],
  ] as const) {
    const kept = await studio.keep(own)
    expect((await blockMedia(studio.ctx, idOf(kept), 'no')).code).toBe('blocked')
    expect((await newest()).perceptualHash).toBeNull()
    expect(await refusalOf(own)).toEqual([403, 'media_blocked'])
    expect(await refusalOf(other)).toBeNull()
  }
})

it('knows what is blocked already, and what is not there', async () => {
  const bytes = await drawing(90, 60, '#774411').png().toBuffer()
  const [first, second] = [await studio.keep(bytes), await studio.keep(bytes)]
  expect((await blockMedia(studio.ctx, idOf(first), 'no')).code).toBe('blocked')
  expect((await blockMedia(studio.ctx, idOf(second), 'no')).code).toBe('already_blocked')
  expect((await studio.app.inject({ url: second.url })).statusCode).toBe(404)
  expect((await blockMedia(studio.ctx, newUuid(studio.clock), 'no')).code).toBe('media_unknown')
})

it('lists in pages', async () => {
  const all = await listBlockedHashes(studio.ctx, { before: null, limit: 100 })
  const first = await listBlockedHashes(studio.ctx, { before: null, limit: 1 })
  const rest = await listBlockedHashes(studio.ctx, { before: first[0]!.id, limit: 100 })
  expect([...first, ...rest]).toEqual(all)
  expect(all.length).toBeGreaterThan(1)
})

import type { Clip, Patch } from './clip.ts'
import { type ByteSource, damaged, Refused } from './source.ts'

interface Page {
  at: number
  granule: bigint
  serial: number
  /** Lengths of the pieces that make packets; 255 means that the packet goes on. */
  lacing: Buffer
  body: number
  end: number
}

const ticksPerSecond = 48_000
const pagesMax = 200_000

/** Ogg with one stream of Opus (RFC 7845). Its comments, which may hold places and pictures, are made blank. */
export async function readOgg(source: ByteSource): Promise<Clip> {
  const first = await readPage(source, 0)
  const head = await source.read(first.body, Math.min(19, first.end - first.body))
  if (!head.toString('latin1').startsWith('OpusHead')) throw new Refused('clip_codec')
  if (head.length < 19 || head[9] === 0) throw damaged()
  const skipped = head.readUInt16LE(10)

  const patches: Patch[] = []
  let tagsLeft = true
  let tags: Page[] = []
  let last = 0n
  let at = first.end
  for (let count = 0; at < source.size; count += 1) {
    if (count > pagesMax) throw damaged()
    const page = await readPage(source, at)
    if (page.serial !== first.serial) throw new Refused('clip_tracks')
    if (tagsLeft) {
      tags.push(page)
      if (page.lacing.some(length => length < 255)) {
        patches.push(...(await blankTags(source, tags)))
        tagsLeft = false
        tags = []
      }
    }
    // All ones: no packet ends on this page.
    if (page.granule !== 0xffffffffffffffffn && page.granule > last) last = page.granule
    at = page.end
  }
  if (tagsLeft) throw damaged()
  return {
    kind: 'audio',
    extension: 'ogg',
    contentType: 'audio/ogg',
    durationMs: ((Number(last) - skipped) / ticksPerSecond) * 1000,
    width: null,
    height: null,
    start: 0,
    end: source.size,
    patches,
  }
}

async function readPage(source: ByteSource, at: number): Promise<Page> {
  const header = await source.read(at, 27)
  if (header.toString('latin1', 0, 4) !== 'OggS' || header[4] !== 0) throw damaged()
  const lacing = Buffer.from(await source.read(at + 27, header[26]!))
  const body = at + 27 + lacing.length
  const end = body + lacing.reduce((sum, length) => sum + length, 0)
  if (end > source.size) throw damaged()
  return { at, granule: header.readBigUInt64LE(6), serial: header.readUInt32LE(14), lacing, body, end }
}

/** Writes the packet of comments anew in the same length: one long blank vendor name, and no comment. */
async function blankTags(source: ByteSource, pages: readonly Page[]): Promise<Patch[]> {
  const pieces = pages.map(page => {
    const ends = page.lacing.findIndex(length => length < 255)
    const lacing = ends === -1 ? page.lacing : page.lacing.subarray(0, ends + 1)
    return { page, length: lacing.reduce((sum, length) => sum + length, 0) }
  })
  const total = pieces.reduce((sum, { length }) => sum + length, 0)
  if (total < 16) throw damaged()
  const start = await source.read(pages[0]!.body, 8)
  if (start.toString('latin1') !== 'OpusTags') throw damaged()
  const packet = Buffer.alloc(total, ' ')
  packet.write('OpusTags', 0, 'latin1')
  packet.writeUInt32LE(total - 16, 8)
  packet.writeUInt32LE(0, total - 4)
  const patches: Patch[] = []
  let used = 0
  for (const { page, length } of pieces) {
    const bytes = Buffer.from(await source.read(page.at, page.end - page.at))
    packet.copy(bytes, page.body - page.at, used, used + length)
    bytes.writeUInt32LE(0, 22)
    bytes.writeUInt32LE(checksum(bytes), 22)
    patches.push({ at: page.at, length: bytes.length, head: bytes })
    used += length
  }
  return patches
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index << 24
  for (let bit = 0; bit < 8; bit += 1) value = (value << 1) ^ (value & 0x80000000 ? 0x04c11db7 : 0)
  return value >>> 0
})

/** Ogg's own CRC-32 (RFC 3533): not reflected, beginning with zero. */
export function checksum(bytes: Buffer): number {
  let sum = 0
  for (const byte of bytes) sum = ((sum << 8) ^ table[(sum >>> 24) ^ byte]!) >>> 0
  return sum
}

import { type Box, blank, blankDates, readBoxes } from './boxes.ts'
import type { Patch } from './clip.ts'
import { type ByteSource, damaged, Refused } from './source.ts'

export interface Mp4Track {
  id: number
  kind: 'vide' | 'soun'
  timescale: number
  /** How long its samples last together. */
  ticks: number
  width: number
  height: number
}

const needed = {
  track: new Set(['tkhd', 'mdia', 'edts', 'tref']),
  media: new Set(['mdhd', 'hdlr', 'minf', 'elng']),
  information: new Set(['vmhd', 'smhd', 'dinf', 'stbl']),
}
/** H.264 in 8 bits and 4:2:0: Baseline, Main, Extended, High. */
const playedProfiles: ReadonlySet<number> = new Set([66, 77, 88, 100])
/** AAC in MPEG-4 and in MPEG-2 (object types of ISO 14496-1). */
const aacTypes: ReadonlySet<number> = new Set([0x40, 0x66, 0x67, 0x68])
const sideMax = 8192

/** Reads one track, checks that browsers play it, and notes what of it is made blank. */
export async function readTrack(source: ByteSource, track: Box, patches: Patch[]): Promise<Mp4Track> {
  const inside = async (box: Box, keep: ReadonlySet<string> | null) => {
    const boxes = await readBoxes(source, box.content, box.end)
    if (keep) patches.push(...boxes.filter(({ type }) => !keep.has(type)).map(blank))
    return (type: string): Box => {
      const found = boxes.filter(one => one.type === type)
      if (found.length !== 1) throw damaged()
      return found[0]!
    }
  }
  const inTrack = await inside(track, needed.track)
  const inMedia = await inside(inTrack('mdia'), needed.media)
  const [header, mediaHeader] = [inTrack('tkhd'), inMedia('mdhd')]
  patches.push(await blankDates(source, header), await blankDates(source, mediaHeader))
  const handler = (await source.read(inMedia('hdlr').content, 12)).toString('latin1', 8, 12)
  if (handler !== 'vide' && handler !== 'soun') throw new Refused('clip_tracks')
  const inInformation = await inside(inMedia('minf'), needed.information)
  const inTable = await inside(inInformation('stbl'), null)
  const nalBytes = await checkCodec(source, inTable('stsd'), handler)
  const shown = await readHeader(source, header)
  if (handler === 'vide' && !(shown.width > 0 && shown.height > 0)) throw damaged()
  const ticks = await sumDurations(source, inTable('stts'))
  if (ticks > 0 && nalBytes > 0) await checkFirstFrame(source, inTable, nalBytes)
  return { ...shown, kind: handler, ticks, timescale: await readTimescale(source, mediaHeader) }
}

/** The track's id, and its size as it is shown, after turning. */
async function readHeader(
  source: ByteSource,
  box: Box,
): Promise<{ id: number; width: number; height: number }> {
  const bytes = await source.read(box.content, box.end - box.content)
  const rest = bytes[0] === 1 ? 36 : 24
  if (bytes.length < rest + 60) throw damaged()
  const size = [bytes.readUInt32BE(rest + 52) >>> 16, bytes.readUInt32BE(rest + 56) >>> 16] as const
  if (size.some(side => side > sideMax)) throw damaged()
  // The matrix turns by a quarter when nothing of x stays x.
  const turned = bytes.readInt32BE(rest + 16) === 0 && bytes.readInt32BE(rest + 20) !== 0
  return {
    id: bytes.readUInt32BE(bytes[0] === 1 ? 20 : 12),
    width: size[turned ? 1 : 0]!,
    height: size[turned ? 0 : 1]!,
  }
}

async function readTimescale(source: ByteSource, box: Box): Promise<number> {
  const bytes = await source.read(box.content, 24)
  const timescale = bytes.readUInt32BE(bytes[0] === 1 ? 20 : 12)
  if (timescale === 0) throw damaged()
  return timescale
}

async function sumDurations(source: ByteSource, box: Box): Promise<number> {
  const table = await source.read(box.content, box.end - box.content)
  if (table.length < 8 || table.length < 8 + table.readUInt32BE(4) * 8) throw damaged()
  let ticks = 0
  for (let entry = 0; entry < table.readUInt32BE(4); entry += 1) {
    ticks += table.readUInt32BE(8 + entry * 8) * table.readUInt32BE(12 + entry * 8)
  }
  return ticks
}

/** @returns of pictures how many bytes say the length of a part of a frame; 0 for sound */
async function checkCodec(source: ByteSource, description: Box, handler: 'vide' | 'soun'): Promise<number> {
  const entries = await readBoxes(source, description.content + 8, description.end)
  const [entry] = entries
  if (!entry || entries.length > 1) throw new Refused('clip_codec')
  const fixedBytes = handler === 'vide' ? 78 : 28
  const details = await readBoxes(source, entry.content + fixedBytes, entry.end)
  if (handler === 'vide') {
    const settings = details.find(({ type }) => type === 'avcC')
    if (!['avc1', 'avc3'].includes(entry.type) || !settings) throw new Refused('clip_codec')
    const bytes = await source.read(settings.content, 5)
    if (!playedProfiles.has(bytes[1]!)) throw new Refused('clip_codec')
    return (bytes[4]! & 3) + 1
  }
  const settings = details.find(({ type }) => type === 'esds')
  if (entry.type !== 'mp4a' || !settings) throw new Refused('clip_codec')
  const bytes = await source.read(settings.content, settings.end - settings.content)
  if (!aacTypes.has(objectTypeOf(bytes))) throw new Refused('clip_codec')
  return 0
}

/** The object type in an elementary stream's descriptor (ISO 14496-1, 7.2.6.5). */
function objectTypeOf(bytes: Buffer): number {
  const skipLength = (at: number) => {
    let next = at
    while (next < bytes.length && bytes[next]! & 0x80) next += 1
    return next + 1
  }
  if (bytes[4] !== 3) throw damaged()
  const stream = skipLength(5)
  if (bytes[stream + 3] !== 4) throw damaged()
  return bytes[skipLength(stream + 4)] ?? 0
}

/** Bytes that are no frames do not fit the lengths that H.264 writes before each part. */
async function checkFirstFrame(
  source: ByteSource,
  inTable: (type: string) => Box,
  nalBytes: number,
): Promise<void> {
  const sizes = await source.read(inTable('stsz').content, 16)
  const size = sizes.readUInt32BE(4) || sizes.readUInt32BE(12)
  const offsets = inTable('stco')
  const table = await source.read(offsets.content, 12)
  const at = table.readUInt32BE(8)
  if (table.readUInt32BE(4) === 0 || size <= nalBytes) throw damaged()
  const last = await source.read(offsets.content + 4 + table.readUInt32BE(4) * 4, 4)
  if (last.readUInt32BE(0) >= source.size) throw damaged()
  const length = (await source.read(at, nalBytes)).readUIntBE(0, nalBytes)
  if (length === 0 || length + nalBytes > size) throw damaged()
}

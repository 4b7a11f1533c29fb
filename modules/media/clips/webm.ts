import type { Clip, Patch } from './clip.ts'
import { type Element, readElement, readElements, readUint, voidElement } from './ebml.ts'
import { type ByteSource, damaged, Refused } from './source.ts'

const id = {
  header: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  timecodeScale: 0x2ad7b1,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackNumber: 0xd7,
  trackType: 0x83,
  codecId: 0x86,
  encodings: 0x6d80,
  name: 0x536e,
  video: 0xe0,
  pixelWidth: 0xb0,
  pixelHeight: 0xba,
  cluster: 0x1f43b675,
  timecode: 0xe7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
  seekHead: 0x114d9b74,
  cues: 0x1c53bb6b,
} as const

/** Of the file's information: the scale, the length, and which programs wrote it. The rest is made blank. */
const neededInfo: ReadonlySet<number> = new Set([id.timecodeScale, 0x4489, 0x4d80, 0x5741])
/** Inside clusters, needed to play. */
const clusterParts: ReadonlySet<number> = new Set([0xa7, 0xab, 0xfb, 0x9b, 0x75a1, 0x75a2, 0xfa])
const playedCodecs: ReadonlySet<string> = new Set(['V_VP8', 'V_VP9', 'V_AV1', 'A_OPUS', 'A_VORBIS'])
const elementsMax = 400_000
const sideMax = 8192

interface Track {
  number: number
  isVideo: boolean
  codec: string
  width: number
  height: number
  seen: boolean
}

/** WebM: VP8, VP9 or AV1, and Opus or Vorbis. Recorders leave lengths open, so it is walked from end to end. */
export async function readWebm(source: ByteSource): Promise<Clip> {
  const header = await readElement(source, 0, source.size)
  if (header.id !== id.header || header.end === null) throw damaged()
  const kind = (await readElements(source, header.content, header.end)).find(one => one.id === id.docType)
  if (!kind || (await textOf(source, kind)) !== 'webm') throw new Refused('clip_codec')

  const patches: Patch[] = []
  let tracks: Track[] | null = null
  let scale = 1_000_000
  let clusterTime = 0
  let last = -1
  let count = 0
  for (let at = header.end; at < source.size; count += 1) {
    if (count > elementsMax) throw damaged()
    const element = await readElement(source, at, source.size)
    if (element.id === id.segment || element.id === id.cluster || element.id === id.blockGroup) {
      at = element.content
      continue
    }
    if (element.end === null) throw damaged()
    if (element.id === id.tracks) {
      if (tracks !== null) throw damaged()
      tracks = await readTracks(source, element, patches)
    } else if (element.id === id.info) {
      scale = await readScale(source, element, patches)
    } else if (element.id === id.timecode) {
      clusterTime = await readUint(source, element)
    } else if (element.id === id.simpleBlock || element.id === id.block) {
      last = Math.max(last, clusterTime + (await readBlock(source, element, tracks ?? [])))
    } else if (element.id !== id.seekHead && element.id !== id.cues && !clusterParts.has(element.id)) {
      patches.push(voidElement(element))
    }
    at = element.end
  }
  if (tracks === null || last < 0 || tracks.some(track => !track.seen)) throw damaged()
  const picture = tracks.find(({ isVideo }) => isVideo)
  return {
    kind: picture ? 'video' : 'audio',
    extension: 'webm',
    contentType: picture ? 'video/webm' : 'audio/webm',
    // The last block lasts about as long as a frame of video or a packet of sound.
    durationMs: (last * scale) / 1_000_000 + 20,
    width: picture?.width ?? null,
    height: picture?.height ?? null,
    start: 0,
    end: source.size,
    patches,
  }
}

async function textOf(source: ByteSource, { content, end }: Element): Promise<string> {
  if (end === null || end - content > 64) throw damaged()
  return (await source.read(content, end - content)).toString('latin1').replace(/\0+$/, '')
}

async function readScale(source: ByteSource, info: Element, patches: Patch[]): Promise<number> {
  const parts = await readElements(source, info.content, info.end!)
  patches.push(...parts.filter(part => !neededInfo.has(part.id)).map(voidElement))
  const scale = parts.find(part => part.id === id.timecodeScale)
  return scale ? await readUint(source, scale) : 1_000_000
}

async function readTracks(source: ByteSource, element: Element, patches: Patch[]): Promise<Track[]> {
  const tracks: Track[] = []
  for (const entry of await readElements(source, element.content, element.end!)) {
    if (entry.id !== id.trackEntry) continue
    const parts = await readElements(source, entry.content, entry.end!)
    patches.push(...parts.filter(part => part.id === id.name).map(voidElement))
    const part = (wanted: number) => parts.find(one => one.id === wanted)
    const [number, type, codec] = [part(id.trackNumber), part(id.trackType), part(id.codecId)]
    if (!number || !type || !codec) throw damaged()
    const kind = await readUint(source, type)
    if (kind !== 1 && kind !== 2) throw new Refused('clip_tracks')
    const name = await textOf(source, codec)
    if (!playedCodecs.has(name) || name.startsWith('V') !== (kind === 1) || part(id.encodings)) {
      throw new Refused('clip_codec')
    }
    const size = kind === 1 ? await readSize(source, part(id.video)) : { width: 0, height: 0 }
    tracks.push({
      number: await readUint(source, number),
      isVideo: kind === 1,
      codec: name,
      ...size,
      seen: false,
    })
  }
  const videos = tracks.filter(({ isVideo }) => isVideo).length
  if (tracks.length === 0 || videos > 1 || tracks.length - videos > 1) throw new Refused('clip_tracks')
  return tracks
}

async function readSize(
  source: ByteSource,
  video: Element | undefined,
): Promise<{ width: number; height: number }> {
  if (!video?.end) throw damaged()
  const parts = await readElements(source, video.content, video.end)
  const side = async (wanted: number) => {
    const found = parts.find(part => part.id === wanted)
    const value = found ? await readUint(source, found) : 0
    if (value < 1 || value > sideMax) throw damaged()
    return value
  }
  return { width: await side(id.pixelWidth), height: await side(id.pixelHeight) }
}

/** @returns when the block is shown, from the cluster's time */
async function readBlock(source: ByteSource, block: Element, tracks: readonly Track[]): Promise<number> {
  const head = await source.read(block.content, Math.min(16, block.end! - block.content))
  // Track numbers of accepted files are small: one byte with the marker bit.
  const track = tracks.find(({ number }) => number === (head[0]! & 0x7f))
  if (head.length < 5 || !(head[0]! & 0x80) || !track) throw damaged()
  if (!track.seen && !isFirstFrame(track.codec, head.subarray(4))) throw damaged()
  track.seen = true
  return head.readInt16BE(1)
}

/** Bytes that are no frame of the codec do not begin like its key frame. */
function isFirstFrame(codec: string, frame: Buffer): boolean {
  if (codec === 'V_VP8') return (frame[0]! & 1) === 0 && frame.toString('hex', 3, 6) === '9d012a'
  if (codec === 'V_VP9') return frame[0]! >> 6 === 2
  if (codec === 'V_AV1') return (frame[0]! & 0x81) === 0 && (frame[0]! & 0x78) !== 0
  return frame.length > 0
}

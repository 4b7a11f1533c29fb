import type { Clip } from './clip.ts'
import { type ByteSource, damaged } from './source.ts'

/** Kilobits a second of layer III by the header's four bits: MPEG-1, and MPEG-2 with 2.5. */
const rates = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
]
const samplings = [44_100, 48_000, 32_000]
const framesMin = 3
/** Tags that programs put after the last frame. */
const trailers = ['TAG', 'APETAGEX', 'LYRICSBEGIN', '\0\0\0']

/** MP3, frame by frame. Tags before and after the frames (names, pictures, places) are left out. */
export async function readMp3(source: ByteSource): Promise<Clip> {
  const start = await skipTags(source)
  let at = start
  let frames = 0
  let durationMs = 0
  while (at < source.size) {
    const frame = source.size - at < 4 ? null : readFrame(await source.read(at, 4))
    if (frame === null) {
      const rest = (await source.read(at, Math.min(11, source.size - at))).toString('latin1')
      if (trailers.some(trailer => rest.startsWith(trailer.slice(0, rest.length)))) break
      throw damaged()
    }
    if (at + frame.bytes > source.size) throw damaged()
    at += frame.bytes
    durationMs += frame.ms
    frames += 1
  }
  if (frames < framesMin) throw damaged()
  return {
    kind: 'audio',
    extension: 'mp3',
    contentType: 'audio/mpeg',
    durationMs,
    width: null,
    height: null,
    start,
    end: at,
    patches: [],
  }
}

async function skipTags(source: ByteSource): Promise<number> {
  let at = 0
  while (source.size - at >= 10) {
    const header = await source.read(at, 10)
    if (header.toString('latin1', 0, 3) !== 'ID3') break
    const sizes = header.subarray(6, 10)
    if (sizes.some(byte => byte & 0x80)) throw damaged()
    const size = sizes.reduce((sum, byte) => sum * 128 + byte, 0)
    at += 10 + size + (header[5]! & 0x10 ? 10 : 0)
  }
  return at
}

function readFrame(header: Buffer): { bytes: number; ms: number } | null {
  const word = header.readUInt32BE(0)
  if (word >>> 21 !== 0x7ff) return null
  const version = (word >>> 19) & 3
  const layer = (word >>> 17) & 3
  if (version === 1 || layer !== 1) return null
  const isFirst = version === 3
  const kilobits = rates[isFirst ? 0 : 1]![(word >>> 12) & 15]
  const base = samplings[(word >>> 10) & 3]
  if (!kilobits || !base) return null
  const sampling = isFirst ? base : version === 2 ? base / 2 : base / 4
  const samples = isFirst ? 1152 : 576
  const bytes = Math.floor((samples / 8) * ((kilobits * 1000) / sampling)) + ((word >>> 9) & 1)
  return { bytes, ms: (samples / sampling) * 1000 }
}

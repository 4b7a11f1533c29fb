import { audioMaxMs, type Clip, type ClipRefusal, videoMaxMs } from './clip.ts'
import { readMp3 } from './mp3.ts'
import { readMp4 } from './mp4.ts'
import { readOgg } from './ogg.ts'
import { type ByteSource, Refused } from './source.ts'
import { readWav } from './wav.ts'
import { readWebm } from './webm.ts'

/** Encoders round up to the next frame or packet. */
const roundingMs = 500

const readers = { mp4: readMp4, webm: readWebm, wav: readWav, ogg: readOgg, mp3: readMp3 }
const mp4Brands = /^(?:isom|iso[2-9]|mp4[12]|avc1|M4A |M4V |M4VH|MSNV|dash|cmfc)$/

/** The container of a clip by its first twelve bytes, or null when it is none of those that are taken. */
export function sniffClip(head: Buffer): keyof typeof readers | null {
  const text = (at: number) => head.toString('latin1', at, at + 4)
  if (text(4) === 'ftyp' && mp4Brands.test(text(8))) return 'mp4'
  if (head.length >= 4 && head.readUInt32BE(0) === 0x1a45dfa3) return 'webm'
  if (text(0) === 'RIFF' && text(8) === 'WAVE') return 'wav'
  if (text(0) === 'OggS') return 'ogg'
  if (text(0).startsWith('ID3')) return 'mp3'
  // A frame of MPEG audio, layer III.
  if (head.length >= 2 && head[0] === 0xff && (head[1]! & 0xe6) === 0xe2) return 'mp3'
  return null
}

/** Reads a clip from end to end, without decoding it. What every browser does not play is refused by name. */
export async function readClip(
  source: ByteSource,
  container: keyof typeof readers,
): Promise<Clip | { refusal: ClipRefusal }> {
  try {
    const clip = await readers[container](source)
    const maxMs = clip.kind === 'video' ? videoMaxMs : audioMaxMs
    if (!Number.isFinite(clip.durationMs) || clip.durationMs <= 0) return { refusal: 'clip_unreadable' }
    if (clip.durationMs > maxMs + roundingMs) return { refusal: 'clip_too_long' }
    return { ...clip, durationMs: Math.max(1, Math.round(clip.durationMs)) }
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal }
    throw error
  }
}

import type { Clip, Patch } from './clip.ts'
import { type ByteSource, damaged, Refused } from './source.ts'

/** Plain samples: whole numbers and floating point. */
const plainFormats: ReadonlySet<number> = new Set([1, 3])
const extensible = 0xfffe
const chunksMax = 1000

/** WAV with plain samples. Every chunk but the format and the samples is made blank. */
export async function readWav(source: ByteSource): Promise<Clip> {
  const riff = await source.read(0, 12)
  if (riff.readUInt32LE(4) + 8 > source.size) throw damaged()
  const patches: Patch[] = []
  let bytesPerSecond = 0
  let sampleBytes: number | null = null
  let count = 0
  for (let at = 12; at < source.size; count += 1) {
    if (source.size - at < 8 || count > chunksMax) throw damaged()
    const header = await source.read(at, 8)
    const type = header.toString('latin1', 0, 4)
    const length = header.readUInt32LE(4)
    if (at + 8 + length > source.size) throw damaged()
    if (type === 'fmt ') bytesPerSecond = await readFormat(source, at + 8, length)
    else if (type === 'data' && sampleBytes === null) sampleBytes = length
    else if (type !== 'fact') patches.push(blankChunk(at, length))
    // Chunks stand on even places; the last may lack its padding.
    at = Math.min(source.size, at + 8 + length + (length % 2))
  }
  if (bytesPerSecond === 0 || sampleBytes === null) throw damaged()
  return {
    kind: 'audio',
    extension: 'wav',
    contentType: 'audio/wav',
    durationMs: (sampleBytes / bytesPerSecond) * 1000,
    width: null,
    height: null,
    start: 0,
    end: source.size,
    patches,
  }
}

async function readFormat(source: ByteSource, at: number, length: number): Promise<number> {
  if (length < 16) throw damaged()
  const bytes = await source.read(at, Math.min(length, 40))
  const written = bytes.readUInt16LE(0)
  const format = written === extensible && bytes.length >= 26 ? bytes.readUInt16LE(24) : written
  const [channels, rate, align, bits] = [
    bytes.readUInt16LE(2),
    bytes.readUInt32LE(4),
    bytes.readUInt16LE(12),
    bytes.readUInt16LE(14),
  ]
  if (!plainFormats.has(format) || ![8, 16, 24, 32].includes(bits)) throw new Refused('clip_codec')
  if (channels < 1 || channels > 8 || rate < 4000 || rate > 192_000) throw new Refused('clip_codec')
  if (align !== (channels * bits) / 8) throw damaged()
  return rate * align
}

function blankChunk(at: number, length: number): Patch {
  const head = Buffer.alloc(8, 'JUNK')
  head.writeUInt32LE(length, 4)
  return { at, length: 8 + length, head }
}

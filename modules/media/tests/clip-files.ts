import { checksum } from '../clips/ogg.ts'

/** Small clips, made here byte by byte: their containers are sound, their frames are enough to be recognised. */

const text = (value: string) => Buffer.from(value, 'latin1')
function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [at, value] of values.entries()) bytes.writeInt32BE(value | 0, at * 4)
  return bytes
}

/** A box of MP4. */
export function box(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([numbers(body.length + 8), text(type), body])
}

export interface Mp4Options {
  seconds?: number
  sampleEntry?: string
  profile?: number
  handler?: string
  /** Boxes at the end of the movie's header, such as user data. */
  inMovie?: Buffer[]
  atEnd?: Buffer[]
  extraTracks?: Buffer[]
  frame?: Buffer
  brand?: string
}

const unity = numbers(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
const date = 0x01020304

export function mp4Track(options: Mp4Options, chunkAt: number, frame: Buffer): Buffer {
  const { seconds = 2, sampleEntry = 'avc1', profile = 100, handler = 'vide' } = options
  const isSound = sampleEntry === 'mp4a'
  const settings = isSound
    ? // An elementary stream's descriptor, whose lengths are written the long way.
      box('esds', numbers(0), Buffer.from('0380808022000100048080801440', 'hex'), Buffer.alloc(20))
    : box('avcC', Buffer.from([1, profile, 0, 30, 0xff, 0xe0, 0]))
  const entry = Buffer.alloc(isSound ? 28 : 78)
  return box(
    'trak',
    box(
      'tkhd',
      numbers(7, date, date, 1, 0, seconds * 1000, 0, 0, 0, 0),
      unity,
      numbers(320 << 16, 180 << 16),
    ),
    box('udta', text('track-secret')),
    box(
      'mdia',
      box('mdhd', numbers(0, date, date, 1000, seconds * 1000, 0)),
      box('hdlr', numbers(0, 0), text(handler), numbers(0, 0, 0), Buffer.from([0])),
      box(
        'minf',
        box('vmhd', numbers(1, 0, 0)),
        box('dinf'),
        box(
          'stbl',
          box('stsd', numbers(0, 1), box(sampleEntry, entry, settings)),
          box('stts', numbers(0, 1, 1, seconds * 1000)),
          box('stsz', numbers(0, frame.length, 1)),
          box('stco', numbers(0, 1, chunkAt)),
        ),
      ),
    ),
  )
}

export function mp4(options: Mp4Options = {}): Buffer {
  const frame = options.frame ?? Buffer.concat([numbers(20), Buffer.alloc(20, 0x65)])
  const head = box('ftyp', text(options.brand ?? 'isom'), numbers(512), text('isomavc1'))
  const build = (chunkAt: number) =>
    Buffer.concat([
      head,
      box(
        'moov',
        box('mvhd', numbers(0, date, date, 1000, (options.seconds ?? 2) * 1000), Buffer.alloc(80)),
        mp4Track(options, chunkAt, frame),
        ...(options.extraTracks ?? []),
        ...(options.inMovie ?? []),
      ),
    ])
  const before = build(0).length + 8
  return Buffer.concat([build(before), box('mdat', frame), ...(options.atEnd ?? [])])
}

/** An element of EBML with a length of eight bytes. */
export function element(id: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const hex = id.toString(16)
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE(BigInt(body.length))
  size[0] = 0x01
  return Buffer.concat([Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex'), size, body])
}

const open = (id: string) => Buffer.from(`${id}01ffffffffffffff`, 'hex')
const uint = (value: number) => numbers(value)

export interface WebmOptions {
  seconds?: number
  codec?: string
  docType?: string
  trackType?: number
  frame?: Buffer
  extra?: Buffer[]
}

/** As a browser's recorder writes it: segment and cluster of open length, no duration. */
export function webm(options: WebmOptions = {}): Buffer {
  const { seconds = 2, codec = 'V_VP8', docType = 'webm', trackType = 1 } = options
  const frame = options.frame ?? Buffer.from('10000' + '09d012a4001b400', 'hex')
  const block = (timeMs: number) => {
    const head = Buffer.from([0x81, 0, 0, 0x80])
    head.writeInt16BE(timeMs, 1)
    return element(0xa3, head, frame)
  }
  return Buffer.concat([
    element(0x1a45dfa3, element(0x4282, text(docType))),
    open('18538067'),
    element(0x1549a966, element(0x2ad7b1, uint(1_000_000)), element(0x7ba9, text('title-secret'))),
    element(
      0x1654ae6b,
      element(
        0xae,
        element(0xd7, uint(1)),
        element(0x83, uint(trackType)),
        element(0x86, text(codec)),
        element(0x536e, text('name-secret')),
        element(0xe0, element(0xb0, uint(320)), element(0xba, uint(180))),
      ),
    ),
    ...(options.extra ?? []),
    ...Array.from({ length: Math.ceil(seconds) }, (_, second) =>
      Buffer.concat([open('1f43b675'), element(0xe7, uint(second * 1000)), block(0), block(980)]),
    ),
  ])
}

/** A WAV of a quiet tone. */
export function wav(seconds = 1, options: { format?: number; extra?: Buffer[] } = {}): Buffer {
  const rate = 8000
  const samples = Buffer.alloc(Math.round(rate * seconds) * 2)
  for (let at = 0; at < samples.length / 2; at += 1)
    samples.writeInt16LE(Math.round(3000 * Math.sin(at / 3)), at * 2)
  const format = Buffer.alloc(16)
  format.writeUInt16LE(options.format ?? 1, 0)
  format.writeUInt16LE(1, 2)
  format.writeUInt32LE(rate, 4)
  format.writeUInt32LE(rate * 2, 8)
  format.writeUInt16LE(2, 12)
  format.writeUInt16LE(16, 14)
  const body = Buffer.concat([
    text('WAVE'),
    chunk('fmt ', format),
    ...(options.extra ?? []),
    chunk('data', samples),
  ])
  return chunk('RIFF', body)
}

export function chunk(type: string, body: Buffer): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(body.length)
  return Buffer.concat([text(type), size, body])
}

/** MPEG-1 layer III at 128 kbit/s and 44.1 kHz: frames of 417 bytes and 26 ms. */
export const mp3 = (frames: number): Buffer =>
  Buffer.concat(
    Array.from({ length: frames }, () =>
      Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)]),
    ),
  )

export function id3(comment: string): Buffer {
  const body = text(comment)
  return Buffer.concat([text('ID3'), Buffer.from([4, 0, 0, 0, 0, body.length >> 7, body.length & 127]), body])
}

function oggPage(packet: Buffer, granule: number, sequence: number, serial = 7): Buffer {
  const lacing = [...Array(Math.floor(packet.length / 255)).fill(255), packet.length % 255]
  const head = Buffer.alloc(27)
  head.write('OggS', 'latin1')
  head[5] = sequence === 0 ? 2 : 0
  head.writeBigUInt64LE(BigInt(granule), 6)
  head.writeUInt32LE(serial, 14)
  head.writeUInt32LE(sequence, 18)
  head[26] = lacing.length
  const page = Buffer.concat([head, Buffer.from(lacing), packet])
  page.writeUInt32LE(checksum(page), 22)
  return page
}

export function ogg(seconds = 2, options: { head?: string; comment?: string; serial?: number } = {}): Buffer {
  const head = Buffer.concat([
    text(options.head ?? 'OpusHead'),
    Buffer.from([1, 1, 0x38, 0x01, 0x80, 0xbb, 0, 0, 0, 0, 0]),
  ])
  const comment = text(options.comment ?? 'LOCATION=comment-secret')
  const length = (value: number) => {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32LE(value)
    return bytes
  }
  const tags = Buffer.concat([
    text('OpusTags'),
    length(4),
    text('stoa'),
    length(1),
    length(comment.length),
    comment,
  ])
  return Buffer.concat([
    oggPage(head, 0, 0),
    oggPage(tags, 0, 1),
    oggPage(Buffer.alloc(300, 1), seconds * 48_000 + 312, 2, options.serial),
  ])
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checksum } from '../clips/ogg.ts'
import { box, chunk, element, id3, mp3, mp4, mp4Track, ogg, wav, webm } from './clip-files.ts'
import { drawing, openStudio, type Studio } from './studio.ts'

let studio: Studio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio.closeAll())

const fetchBytes = async (url: string) => (await studio.app.inject({ url })).rawPayload
const kept = (bytes: Buffer) => studio.keep(bytes)
async function refusalOf(bytes: Buffer): Promise<unknown[]> {
  const { status, body } = await studio.upload([
    { name: 'file', bytes, filename: 'clip.mp4', type: 'video/mp4' },
  ])
  return [status, body.code]
}

describe('what is taken', () => {
  it.each([
    ['MP4', mp4(), { kind: 'video', content_type: 'video/mp4', width: 320, height: 180, duration_ms: 2000 }],
    [
      'WebM',
      webm(),
      { kind: 'video', content_type: 'video/webm', width: 320, height: 180, duration_ms: 2000 },
    ],
    [
      'M4A',
      mp4({ sampleEntry: 'mp4a', handler: 'soun', brand: 'M4A ' }),
      { kind: 'audio', content_type: 'audio/mp4', width: null, duration_ms: 2000 },
    ],
    ['WAV', wav(1.5), { kind: 'audio', content_type: 'audio/wav', width: null, duration_ms: 1500 }],
    ['MP3', mp3(100), { kind: 'audio', content_type: 'audio/mpeg', width: null, duration_ms: 2612 }],
    ['Ogg', ogg(3), { kind: 'audio', content_type: 'audio/ogg', width: null, duration_ms: 3000 }],
    ['WebM of sound', webm({ codec: 'A_OPUS', trackType: 2 }), { kind: 'audio', content_type: 'audio/webm' }],
  ])('a %s, described from its own bytes', async (_what, bytes, said) => {
    const attachment = await kept(bytes)
    expect(attachment).toMatchObject({ ...said, animated: false, thumbhash: null, preview_url: null })
    const answer = await studio.app.inject({ url: attachment.url })
    expect(answer.headers).toMatchObject({
      'content-type': said.content_type,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'accept-ranges': 'bytes',
    })
  })

  it('a poster that the uploader drew, made anew', async () => {
    const poster = await drawing(400, 200)
      .withExif({ IFD0: { Artist: 'secret-artist' } })
      .jpeg()
      .toBuffer()
    const attachment = await studio.keep(mp4(), [{ name: 'poster', bytes: poster }])
    expect(attachment.thumbhash).toMatch(/^[A-Za-z0-9+/]{20,}/)
    const answer = await studio.app.inject({ url: attachment.preview_url })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'image/webp'])
    expect(answer.rawPayload.includes('secret')).toBe(false)
    const bad = await studio.upload([
      { name: 'file', bytes: mp4() },
      { name: 'poster', bytes: Buffer.from('<svg/>') },
    ])
    expect([bad.status, bad.body.code, bad.body.errors[0].field]).toEqual([
      415,
      'image_unsupported',
      'poster',
    ])
  })

  it('a file in parts, as players ask for it', async () => {
    const { url } = await kept(wav(2))
    const whole = await fetchBytes(url)
    const part = async (range: string) => {
      const answer = await studio.app.inject({ url, headers: { range } })
      return { status: answer.statusCode, range: answer.headers['content-range'], bytes: answer.rawPayload }
    }
    expect(await part('bytes=100-199')).toEqual({
      status: 206,
      range: `bytes 100-199/${whole.length}`,
      bytes: whole.subarray(100, 200),
    })
    expect((await part('bytes=-10')).bytes).toEqual(whole.subarray(-10))
    const beyond = await part(`bytes=${whole.length}-`)
    expect([beyond.status, beyond.range]).toEqual([416, `bytes */${whole.length}`])
    expect((await part('lines=1-2')).status).toBe(200)
    const etag = String((await studio.app.inject({ url })).headers['etag'])
    const changed = await studio.app.inject({ url, headers: { range: 'bytes=0-1', 'if-range': '"other"' } })
    expect(changed.statusCode).toBe(200)
    const same = await studio.app.inject({ url, headers: { range: 'bytes=0-1', 'if-range': etag } })
    expect(same.statusCode).toBe(206)
  })
})

describe('what is left behind', () => {
  const place = Buffer.from('+48.8577+002.295/ place-secret')

  it('of an MP4: places, user data, dates and boxes of other programs, and nothing moves', async () => {
    const bytes = mp4({
      inMovie: [box('udta', box('\u00a9xyz', place)), box('meta', place), box('uuid', place)],
      atEnd: [box('meta', place), box('free', place), box('uuid', Buffer.alloc(16), place)],
    })
    expect(bytes.includes('place-secret')).toBe(true)
    const stored = await fetchBytes((await kept(bytes)).url)
    expect(stored.length).toBe(bytes.length)
    for (const trace of ['secret', '+48.8577', '\u00a9xyz', '\u0001\u0002\u0003\u0004']) {
      expect(stored.includes(Buffer.from(trace, 'latin1'))).toBe(false)
    }
    expect(stored.indexOf('mdat')).toBe(bytes.indexOf('mdat'))
    // What is stored is itself a clip that would be taken.
    expect(await kept(stored)).toMatchObject({ kind: 'video', duration_ms: 2000 })
  })

  it('of a WebM: title, names, tags, attached files, chapters', async () => {
    const bytes = webm({
      extra: [element(0x1254c367, place), element(0x1941a469, place), element(0x1043a770, place)],
    })
    const stored = await fetchBytes((await kept(bytes)).url)
    expect([bytes.includes('secret'), stored.includes('secret')]).toEqual([true, false])
    expect(await kept(stored)).toMatchObject({ kind: 'video', duration_ms: 2000 })
  })

  it('of sound: tags, comments, chunks of other programs', async () => {
    const tail = Buffer.concat([Buffer.from('TAG'), Buffer.from('tail-secret'.padEnd(125))])
    for (const bytes of [
      Buffer.concat([id3('place-secret'), mp3(20), tail]),
      wav(1, { extra: [chunk('LIST', place), chunk('bext', Buffer.concat([place, place]))] }),
      ogg(2),
      ogg(2, { comment: `LOCATION=${'comment-secret'.repeat(40)}` }),
    ]) {
      const stored = await fetchBytes((await kept(bytes)).url)
      expect([bytes.includes('secret'), stored.includes('secret')]).toEqual([true, false])
      expect((await kept(stored)).kind).toBe('audio')
    }
  })

  it('of an Ogg, with pages whose checksums are right', async () => {
    const stored = await fetchBytes((await kept(ogg(2))).url)
    const second = Buffer.from(stored.subarray(stored.indexOf('OggS', 4), stored.indexOf('OggS', 60 + 20)))
    const written = second.readUInt32LE(22)
    second.writeUInt32LE(0, 22)
    expect(checksum(second)).toBe(written)
  })
})

describe('what is refused', () => {
  it.each([
    [
      'a page that is called a video',
      Buffer.from('<!doctype html><script>alert(1)</script>'),
      'media_unsupported',
    ],
    ['a QuickTime file', mp4({ brand: 'qt  ' }), 'media_unsupported'],
    ['an AVI', chunk('RIFF', Buffer.from('AVI LIST')), 'media_unsupported'],
    ['a Matroska file', webm({ docType: 'matroska' }), 'clip_codec'],
    ['HEVC', mp4({ sampleEntry: 'hvc1' }), 'clip_codec'],
    ['H.264 in 10 bits', mp4({ profile: 110 }), 'clip_codec'],
    ['MPEG-4 part 2 in WebM', webm({ codec: 'V_MPEG4/ISO/ASP' }), 'clip_codec'],
    ['Vorbis in Ogg', ogg(2, { head: '\x01vorbis ' }), 'clip_codec'],
    ['ADPCM', wav(1, { format: 2 }), 'clip_codec'],
    ['a track of places', mp4({ handler: 'meta' }), 'clip_tracks'],
    ['subtitles', webm({ trackType: 17, codec: 'S_TEXT' }), 'clip_tracks'],
    ['three tracks', mp4({ extraTracks: Array(2).fill(mp4Track({}, 0, Buffer.alloc(9))) }), 'clip_tracks'],
    ['two streams', ogg(2, { serial: 8 }), 'clip_tracks'],
    ['a video of 141 seconds', mp4({ seconds: 141 }), 'clip_too_long'],
    ['a WebM of 141 seconds', webm({ seconds: 141 }), 'clip_too_long'],
    ['a recording of 601 seconds', ogg(601), 'clip_too_long'],
    ['an MP4 without frames', mp4({ frame: Buffer.alloc(0) }), 'clip_unreadable'],
    [
      'video that is not video',
      mp4({ frame: Buffer.from('this is only text, not a picture') }),
      'clip_unreadable',
    ],
    ['WebM that is not video', webm({ frame: Buffer.from('only text') }), 'clip_unreadable'],
    ['a name without a file', Buffer.from('\0\0\0\x18ftypisom', 'latin1'), 'clip_unreadable'],
    ['an empty WebM', Buffer.from('1a45dfa3', 'hex'), 'clip_unreadable'],
    ['an MP3 of noise', Buffer.concat([mp3(1), Buffer.alloc(5000, 0x55)]), 'clip_unreadable'],
    ['a tag without sound', id3('nothing'), 'clip_unreadable'],
  ])('%s', async (_what, bytes, code) => {
    expect((await refusalOf(bytes))[1]).toBe(code)
  })

  it.each([
    ['MP4', mp4()],
    ['WebM', webm()],
    ['WAV', wav()],
    ['MP3', mp3(21)],
    ['Ogg', ogg()],
  ])('%s that is cut off anywhere, and nothing of it stays', async (_what, bytes) => {
    const before = await studio.files()
    for (const length of [13, 30, bytes.length >> 1, bytes.length - 1]) {
      const [status] = await refusalOf(bytes.subarray(0, length))
      expect([415, 422]).toContain(status)
    }
    expect(await studio.files()).toEqual(before)
  })

  it('boxes that claim more than there is', async () => {
    const bytes = mp4()
    bytes.writeUInt32BE(0xffffff0, bytes.indexOf('stts') - 4)
    expect(await refusalOf(bytes)).toEqual([422, 'clip_unreadable'])
    const table = mp4()
    table.writeUInt32BE(0xffffff, table.indexOf('stts') + 8)
    expect(await refusalOf(table)).toEqual([422, 'clip_unreadable'])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Arrived, acceptKey, closeFrame, type Incoming, readFrames, textFrame } from './frames.ts'

/** A frame as a client sends it. */
function masked(first: number, payload: Buffer, mask = Buffer.from([7, 77, 177, 255])): Buffer {
  const size = payload.length
  const header =
    size < 126
      ? Buffer.from([first, 0x80 | size])
      : size < 65_536
        ? Buffer.from([first, 0x80 | 126, size >> 8, size & 255])
        : Buffer.from([
            first,
            0x80 | 127,
            0,
            0,
            0,
            0,
            size >>> 24,
            (size >> 16) & 255,
            (size >> 8) & 255,
            size & 255,
          ])
  return Buffer.concat([header, mask, payload.map((byte, at) => byte ^ mask[at & 3]!)])
}

const nothing = (): Incoming => ({ rest: null, parts: null })
const read = (...bytes: Buffer[]): Arrived[] => {
  const incoming = nothing()
  return bytes.flatMap(chunk => readFrames(incoming, chunk, 100_000))
}

test('the key is answered as in section 1.3 of the RFC', () => {
  expect(acceptKey('dGhlIHNhbXBsZSBub25jZQ==')).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=')
})

test('texts arrive whole and in order, however they are cut into frames and packets', () => {
  const text = fc.record({
    text: fc.string({ maxLength: 300, unit: 'grapheme' }),
    parts: fc.integer({ min: 1, max: 4 }),
  })
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 400 })),
      (texts, cuts) => {
        const stream = Buffer.concat(
          texts.flatMap(({ text, parts }) => {
            const bytes = Buffer.from(text)
            const size = Math.ceil(bytes.length / parts) || 1
            const pieces = Array.from({ length: parts }, (_, at) =>
              bytes.subarray(at * size, (at + 1) * size),
            )
            return pieces.map((piece, at) =>
              masked((at === 0 ? 1 : 0) | (at === parts - 1 ? 0x80 : 0), piece),
            )
          }),
        )
        const packets: Buffer[] = []
        let at = 0
        for (const cut of cuts) {
          packets.push(Buffer.from(stream.subarray(at, at + cut)))
          at += cut
        }
        packets.push(Buffer.from(stream.subarray(at)))
        expect(read(...packets)).toEqual(texts.map(({ text }) => ({ kind: 'text', text })))
      },
    ),
  )
})

test.each([0, 125, 126, 65_535, 65_536])('a text of %d bytes is framed so that it can be read', size => {
  const frame = textFrame('x'.repeat(size))
  const header = size < 126 ? 2 : size < 65_536 ? 4 : 10
  expect(frame.length).toBe(header + size)
  expect(frame[0]).toBe(0x81)
  expect(read(masked(0x81, Buffer.alloc(size, 'x')))).toEqual([{ kind: 'text', text: 'x'.repeat(size) }])
})

test('a close says its code and reason', () => {
  expect([...closeFrame(4401, 'out')]).toEqual([0x88, 5, 0x11, 0x31, ...Buffer.from('out')])
})

describe('what is against the rules ends the connection', () => {
  const text = Buffer.from('{}')
  test.each([
    ['without a mask', Buffer.from([0x81, 2, 0x7b, 0x7d]), 1002],
    ['an extension nobody agreed on', masked(0xc1, text), 1002],
    ['an unknown kind', masked(0x83, text), 1002],
    ['bytes instead of text', masked(0x82, text), 1003],
    ['text that is no UTF-8', masked(0x81, Buffer.from([0xc3, 0x28])), 1007],
    ['too long', masked(0x81, Buffer.alloc(100_001)), 1009],
    ['too long by its header alone', Buffer.from([0x81, 0xff, 0, 0, 0, 9, 0, 0, 0, 0]), 1009],
    [
      'too long in parts',
      Buffer.concat([masked(1, Buffer.alloc(60_000)), masked(0x80, Buffer.alloc(60_000))]),
      1009,
    ],
    ['a part of nothing', masked(0x80, text), 1002],
    ['a text within a text', Buffer.concat([masked(1, text), masked(0x81, text)]), 1002],
    ['a ping in parts', masked(9, text), 1002],
    ['a long ping', masked(0x89, Buffer.alloc(126)), 1002],
  ])('%s', (_, bytes, code) => {
    expect(read(bytes).at(-1)).toEqual({ kind: 'broken', code })
  })

  test('and nothing after it is read', () => {
    expect(read(Buffer.concat([masked(0x88, Buffer.alloc(0)), masked(0x81, text)]))).toEqual([
      { kind: 'close' },
    ])
  })
})

test('random bytes never throw', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 64 })), chunks => {
      read(...chunks.map(chunk => Buffer.from(chunk)))
    }),
  )
})

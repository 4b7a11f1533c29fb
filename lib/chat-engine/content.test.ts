import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concat, utf8 } from './bytes.ts'
import { type Content, decodeContent, encodeContent } from './content.ts'

const id = 'env_01h455vb4pex5vsknk084sn02q'

const file = {
  id: 'file_01h455vb4pex5vsknk084sn02q',
  key: `${'A'.repeat(43)}=`,
  size: 9,
  type: 'image/webp',
  name: 'boat.webp',
}

const contents = fc.oneof(
  fc
    .string({ minLength: 1, maxLength: 2_000, unit: 'grapheme' })
    .filter(text => text.trim() !== '')
    .map((text): Content => ({ kind: 'text', text, replyTo: id })),
  fc.constantFrom<Content>(
    { kind: 'text', text: 'soup at six' },
    { kind: 'reaction', to: id, emoji: '🙂' },
    { kind: 'reaction', to: id, emoji: '' },
    { kind: 'edit', of: id, text: 'soup at seven' },
    { kind: 'erase', of: id },
    { kind: 'title', title: 'Harbour Row' },
    { kind: 'card', type: 'payment', id: 'pay_01h455vb4pex5vsknk084sn02q' },
    { kind: 'files', files: [file, { ...file, width: 640, height: 480, preview: 'AAAA', durationMs: 7 }] },
    { kind: 'files', files: [file], text: 'the boat', replyTo: id },
    { kind: 'files', files: [{ ...file, type: 'audio/webm', durationMs: 4200, wave: 'AAECAwQF' }] },
  ),
)

test('what is encoded is decoded, and its length says little', () => {
  fc.assert(
    fc.property(contents, content => {
      const bytes = encodeContent(content)
      expect(bytes.length % 256).toBe(0)
      expect(decodeContent(bytes)).toEqual(content)
    }),
  )
})

test.each([
  ['no JSON', 'soup'],
  ['nothing', ''],
  ['no object', '[]'],
  ['null', 'null'],
  ['a later kind', '{"kind":"hologram"}'],
  ['no text', '{"kind":"text"}'],
  ['an empty text', '{"kind":"text","text":"  "}'],
  ['a text that is none', '{"kind":"text","text":7}'],
  ['a text of a megabyte', JSON.stringify({ kind: 'text', text: 'x'.repeat(1_000_000) })],
  ['a reaction to nothing', '{"kind":"reaction","emoji":"🙂"}'],
  ['a reaction of a novel', JSON.stringify({ kind: 'reaction', to: id, emoji: 'x'.repeat(41) })],
  ['a card of no type', JSON.stringify({ kind: 'card', id })],
  ['a card of a path', '{"kind":"card","type":"payment","id":"pay_../../../v1/me/01h455vb4p"}'],
  ['no file', '{"kind":"files","files":[]}'],
  ['five files', JSON.stringify({ kind: 'files', files: Array(5).fill(file) })],
  ['a file without a key', JSON.stringify({ kind: 'files', files: [{ ...file, key: 'AA' }] })],
  ['a file of a path', JSON.stringify({ kind: 'files', files: [{ ...file, id: '../../v1/me' }] })],
  ['a file of no type', JSON.stringify({ kind: 'files', files: [{ ...file, type: 'text/html;x="' }] })],
  ['a file without bytes', JSON.stringify({ kind: 'files', files: [{ ...file, size: 0 }] })],
  ['an id that is none', '{"kind":"erase","of":"../../etc"}'],
])('%s is unknown, not an error', (_, text) => {
  expect(decodeContent(utf8(text))).toEqual({ kind: 'unknown' })
})

test('bytes that are no UTF-8 are unknown, and fields that are not asked for are dropped', () => {
  expect(decodeContent(Uint8Array.of(0xff, 0xfe))).toEqual({ kind: 'unknown' })
  const extra = utf8('{"kind":"text","text":"soup","html":"<b>","__proto__":{"x":1}}')
  expect(decodeContent(concat(extra))).toEqual({ kind: 'text', text: 'soup' })
})

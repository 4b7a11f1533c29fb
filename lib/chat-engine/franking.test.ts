import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8 } from './bytes.ts'
import { frank, openFranked } from './franking.ts'

const place = {
  chat: 'chat_01h455vb4pex5vsknk084sn02q',
  id: 'env_01h455vb4pex5vsknk084sn02q',
  device: 'dev_01h455vb4pex5vsknk084sn02q',
}

test('what was said opens at its place, and the open part tells nothing of it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      const [once, again] = [frank(place, bytes), frank(place, bytes)]
      expect(openFranked(place, once.plain, once.open)).toEqual(new Uint8Array(bytes))
      expect(once.open).not.toEqual(again.open)
      expect(once.open).toHaveLength(33)
    }),
  )
})

test('one bit changed anywhere, another place, or nothing at all opens nothing', () => {
  const { plain, open } = frank(place, utf8('soup at six'))
  fc.assert(
    fc.property(fc.nat({ max: (plain.length + open.length) * 8 - 1 }), at => {
      const bytes = new Uint8Array([...plain, ...open])
      bytes[at >> 3]! ^= 1 << (at & 7)
      const changed = [bytes.subarray(0, plain.length), bytes.subarray(plain.length)] as const
      expect(openFranked(place, ...changed)).toBeNull()
    }),
  )
  for (const field of ['chat', 'id', 'device'] as const) {
    const other = { ...place, [field]: place[field].replace('01h', '02h') }
    expect(openFranked(other, plain, open)).toBeNull()
  }
  expect(openFranked(place, plain, new Uint8Array(0))).toBeNull()
  expect(openFranked(place, new Uint8Array(5), open)).toBeNull()
})

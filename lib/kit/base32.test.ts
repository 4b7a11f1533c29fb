import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeUuid } from './base32.ts'

test('the 26 characters are the 128 bits, five at a time', () => {
  const digits = '0123456789abcdefghjkmnpqrstvwxyz'
  fc.assert(
    fc.property(fc.uuid(), uuid => {
      const number = BigInt(`0x${uuid.replaceAll('-', '')}`)
      const characters = Array.from({ length: 26 }, (_, at) => (number >> BigInt(5 * (25 - at))) & 31n)
      expect(encodeUuid(uuid)).toBe(characters.map(value => digits[Number(value)]).join(''))
    }),
  )
})

test('the example of the specification', () => {
  expect(encodeUuid('01890a5d-ac96-774b-bcce-b302099a8057')).toBe('01h455vb4pex5vsknk084sn02q')
})

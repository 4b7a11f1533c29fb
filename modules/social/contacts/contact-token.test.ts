import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import type { Uuid } from '@stoa/kit'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openContactKey } from './contact-key.ts'
import { bucketMembers, bucketRange, prefixBitsFor, tokenOf } from './contact-token.ts'

const { oprf } = ristretto255_oprf
const key = openContactKey('a secret of thirty-two characters')
const bytesOf = (text: string) => new TextEncoder().encode(text)

test('a client that blinds its e-mail arrives at the token that the server made', () => {
  const email = bytesOf('ada@example.org')
  const { blind, blinded } = oprf.blind(email)
  const again = oprf.blind(email)
  expect(again.blinded).not.toEqual(blinded)
  expect(oprf.finalize(email, blind, key.evaluate(blinded)!)).toEqual(key.output(' Ada@Example.org'))
})

test('another secret makes other tokens, the same one the same', () => {
  const other = openContactKey('another secret of many characters')
  expect(other.id).not.toBe(key.id)
  expect(other.output('ada@example.org')).not.toEqual(key.output('ada@example.org'))
  expect(openContactKey('a secret of thirty-two characters').id).toBe(key.id)
})

test('what is no element of the group is refused, and so is its neutral one', () => {
  expect(key.evaluate(new Uint8Array(32).fill(255))).toBeNull()
  expect(key.evaluate(new Uint8Array(32))).toBeNull()
  expect(key.evaluate(new Uint8Array(31))).toBeNull()
})

test('the id is unsealed by who knows the whole output', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057' as Uuid
  const output = key.output('ada@example.org')
  const { sealed, bucket, tag } = tokenOf(output, id)
  const hex = Buffer.from(sealed.map((byte, i) => byte ^ output[18 + i]!)).toString('hex')
  expect(hex).toBe(id.replaceAll('-', ''))
  expect([bucket, tag.length]).toEqual([output[0]! * 256 + output[1]!, 16])
})

test('prefixes are as short as it takes to hide among others, and cover every bucket once', () => {
  expect([0, 31, 64, 1_000, 1_000_000, 1e12].map(prefixBitsFor)).toEqual([0, 0, 1, 4, 14, 16])
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.nat(65_535), (members, bucket) => {
      const bits = prefixBitsFor(members)
      expect(bits === 0 || bits === 16 || members / 2 ** bits >= bucketMembers).toBe(true)
      const { first, last } = bucketRange(bucket >> (16 - bits), bits)
      expect(first <= bucket && bucket <= last).toBe(true)
    }),
  )
})

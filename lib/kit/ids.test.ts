import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixedClock, systemClock } from './clock.ts'
import { fromWireId, isUuid, newUuid, toWireId, type Uuid, uuidTimeMs } from './ids.ts'

test('ids sort by the time they were made, also within one millisecond, and carry that time', () => {
  const clock = fixedClock(new Date('2026-01-01T00:00:00Z'))
  const ids = Array.from({ length: 1000 }, (_, i) => {
    if (i % 100 === 0) clock.advance(1)
    return newUuid(clock)
  })
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(1000)
  expect(uuidTimeMs(ids.at(-1)!)).toBe(clock.now().getTime())
})

test('ids end in random bytes that no other id has', () => {
  const tails = Array.from({ length: 1000 }, () => newUuid(systemClock).slice(-10))
  expect(new Set(tails).size).toBe(1000)
})

test('the wire form keeps the id, its order and its kind', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (a, b) => {
      const [x, y] = [toWireId('pay', a as Uuid), toWireId('pay', b as Uuid)]
      expect(fromWireId('pay', x)).toBe(a)
      expect(fromWireId('post', x)).toBeNull()
      expect(Math.sign(x.localeCompare(y, 'en'))).toBe(Math.sign(a.localeCompare(b, 'en')))
    }),
  )
})

test.each([
  '',
  'pay_',
  'pay_01h',
  'pay_81h455vb4pex5vsknk084sn02q',
  'PAY_01h455vb4pex5vsknk084sn02q',
  'pay_01h455vb4pex5vsknk084sn02i',
])('refuses %s', text => {
  expect(fromWireId('pay', text)).toBeNull()
})

test('an id of the right shape that nobody made is unknown, not a bug', () => {
  const suffix = fc.stringMatching(/^[0-7][0-9a-hjkmnp-tv-z]{25}$/)
  fc.assert(
    fc.property(suffix, text => {
      const id = fromWireId('post', `post_${text}`)
      expect(isUuid(id!)).toBe(true)
      expect(toWireId('post', id!)).toBe(`post_${text}`)
    }),
  )
})

test('a uuid in capitals or of another shape is none', () => {
  expect(isUuid('01890000-0000-7000-8000-000000000001')).toBe(true)
  expect(isUuid('01890000-0000-7000-8000-00000000000G')).toBe(false)
  expect(isUuid('01890000000070008000000000000001')).toBe(false)
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { trustWeight } from './trust.ts'

const day = 86_400_000
const count = fc.nat({ max: 1000 })

it('never weighs a report less because an earlier one was right', () => {
  fc.assert(
    fc.property(count, count, fc.nat({ max: 1000 * day }), (upheld, rejected, age) => {
      // The first decided reports only make a reporter known.
      fc.pre(upheld + rejected >= 3)
      expect(trustWeight({ upheld: upheld + 1, rejected }, age)).toBeGreaterThanOrEqual(
        trustWeight({ upheld, rejected }, age),
      )
    }),
  )
})

it('gives no weight to accounts of less than a day, whatever they did', () => {
  fc.assert(
    fc.property(count, count, fc.nat({ max: day - 1 }), (upheld, rejected, age) => {
      expect(trustWeight({ upheld, rejected }, age)).toBe(0)
    }),
  )
})

it('knows trusted, unknown and distrusted reporters', () => {
  expect(trustWeight({ upheld: 0, rejected: 0 }, day)).toBe(1)
  expect(trustWeight({ upheld: 3, rejected: 1 }, day)).toBe(2)
  expect(trustWeight({ upheld: 0, rejected: 3 }, day)).toBe(0)
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { settle, shownPart } from './crop.ts'

const size = fc.record({
  width: fc.integer({ min: 1, max: 6000 }),
  height: fc.integer({ min: 1, max: 6000 }),
})
const placement = fc.record({
  zoom: fc.double({ min: -2, max: 20, noNaN: true }),
  x: fc.double({ min: -9000, max: 9000, noNaN: true }),
  y: fc.double({ min: -9000, max: 9000, noNaN: true }),
})

it('shows the middle of a picture at first', () => {
  expect(shownPart({ zoom: 1, x: 0, y: 0 }, { width: 400, height: 200 }, 100)).toEqual({
    x: 100,
    y: 0,
    side: 200,
  })
})

it('never shows anything outside the picture', () => {
  fc.assert(
    fc.property(size, placement, (picture, wanted) => {
      const part = shownPart(settle(wanted, picture, 300), picture, 300)
      const slack = 1e-6 * Math.max(picture.width, picture.height)
      expect(part.x).toBeGreaterThanOrEqual(-slack)
      expect(part.y).toBeGreaterThanOrEqual(-slack)
      expect(part.x + part.side).toBeLessThanOrEqual(picture.width + slack)
      expect(part.y + part.side).toBeLessThanOrEqual(picture.height + slack)
    }),
  )
})

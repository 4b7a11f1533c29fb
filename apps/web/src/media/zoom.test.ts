import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxScale, settleView, wholeView, zoomAt } from './zoom.ts'

const box = { width: 400, height: 300 }

describe('zoomAt', () => {
  it('keeps what lies under the finger', () => {
    const point = { x: 80, y: -40 }
    const view = zoomAt(wholeView, 2, point, box)
    expect((point.x - view.x) / view.scale).toBeCloseTo(80)
    expect((point.y - view.y) / view.scale).toBeCloseTo(-40)
  })

  it('is whole again when zoomed out', () => {
    const near = zoomAt(wholeView, 3, { x: 100, y: 100 }, box)
    expect(zoomAt(near, 0.01, { x: -20, y: 5 }, box)).toEqual(wholeView)
  })

  it('never loses the picture', () => {
    const number = fc.double({ min: -2000, max: 2000, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 50, noNaN: true }), number, number, (factor, x, y) => {
        const view = zoomAt(settleView({ scale: 2, x, y }, box), factor, { x, y }, box)
        expect(view.scale).toBeGreaterThanOrEqual(1)
        expect(view.scale).toBeLessThanOrEqual(maxScale)
        expect(Math.abs(view.x)).toBeLessThanOrEqual((box.width * (view.scale - 1)) / 2 + 1e-6)
        expect(Math.abs(view.y)).toBeLessThanOrEqual((box.height * (view.scale - 1)) / 2 + 1e-6)
      }),
    )
  })
})

import { expect, it } from 'vitest'
import { gridAspect, videoAspect } from './shape.ts'

const sized = (width: number | null, height: number | null) => ({ width, height })

it('keeps the shape of one picture within bounds', () => {
  expect(gridAspect([sized(400, 300)])).toBeCloseTo(4 / 3)
  expect(gridAspect([sized(100, 1000)])).toBe(0.8)
  expect(gridAspect([sized(5000, 100)])).toBe(2.4)
  expect(gridAspect([sized(1, 9), sized(9, 1)])).toBe(1.6)
})

it('takes a video of unknown shape for a wide one', () => {
  expect(videoAspect(sized(null, null))).toBeCloseTo(16 / 9)
})

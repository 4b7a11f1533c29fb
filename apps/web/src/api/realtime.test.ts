import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reconnectDelayMs } from './realtime.ts'

it('doubles the wait, never past half a minute, and never below half of its step', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, chance) => {
      const step = Math.min(500 * 2 ** attempt, 30_000)
      const delay = reconnectDelayMs(attempt, () => chance)
      expect(delay).toBeGreaterThanOrEqual(step / 2)
      expect(delay).toBeLessThanOrEqual(step)
    }),
  )
})

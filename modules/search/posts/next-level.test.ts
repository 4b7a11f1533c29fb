import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allTime, spanMs } from '../post-index/time-blocks.ts'
import { nextLevel } from './next-level.ts'

const hour = 3_600_000
const day = 24 * hour
const sighting = {
  level: 2,
  hits: 0,
  seen: 0,
  coveredMs: hour,
  wanted: 21,
  candidates: 400,
  allMs: 365 * day,
}

describe('the next block', () => {
  it('is as large as the last where that has half of what is wanted', () => {
    expect(nextLevel({ ...sighting, hits: 11, seen: 11, wanted: 10 })).toBe(2)
  })

  it('is larger where little was found', () => {
    expect(nextLevel(sighting)).toBe(3)
    expect(nextLevel({ ...sighting, level: 3, coveredMs: 18 * hour, hits: 2, seen: 2 })).toBe(4)
  })

  it('is not larger where that would be too full for the words of a phrase that is rare', () => {
    expect(nextLevel({ ...sighting, seen: 60 })).toBe(2)
  })

  it('is all time where all time holds little, but not for what an hour at night lacks', () => {
    const rare = { ...sighting, hits: 1, seen: 1, allMs: 28 * day }
    expect(nextLevel({ ...rare, level: 3, coveredMs: 18 * hour })).toBe(allTime)
    expect(nextLevel({ ...rare, hits: 0, seen: 0 })).toBe(3)
  })

  it('is never smaller, and not expected to be too full when it is larger', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: allTime - 1 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 100 * day }),
        fc.integer({ min: 1, max: 1000 * day }),
        (level, seen, coveredMs, allMs) => {
          const next = nextLevel({ ...sighting, level, hits: Math.min(seen, 20), seen, coveredMs, allMs })
          expect(next).toBeGreaterThanOrEqual(level)
          const ms = next === allTime ? allMs : spanMs(next)
          if (next > level && coveredMs >= spanMs(level)) {
            expect((seen / coveredMs) * ms).toBeLessThanOrEqual(400)
          }
        },
      ),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allTime, blockAt, timeMarks } from '../post-index/time-blocks.ts'
import { walkBlocks } from './walk-blocks.ts'

const now = Date.parse('2026-03-02T09:00:00Z')

/** Ages in milliseconds: crowds of one moment, busy days and lonely years. */
const age = fc.oneof(
  fc.integer({ min: 0, max: 40_000 }),
  fc.integer({ min: 0, max: 3_000_000 }),
  fc.integer({ min: 0, max: 60_000_000_000 }),
)

describe('a walk through time', () => {
  it('finds the newest, whatever their spread, wherever it begins, and never looks at too many', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(age, { maxLength: 120 }),
        fc.integer({ min: 0, max: allTime }),
        fc.integer({ min: 1, max: 25 }),
        fc.option(fc.integer({ min: 0, max: 60_000_000_000 })),
        // Only a guess: what is found does not depend on it.
        fc.option(fc.integer({ min: 0, max: 60_000_000_000 })),
        async (ages, startLevel, wanted, sinceAge, oldestAge) => {
          const times = ages.map(ms => now - ms)
          const sinceMs = sinceAge === null ? Number.NEGATIVE_INFINITY : now - sinceAge
          const walked = await walkBlocks<number>({
            from: new Date(now),
            since: sinceAge === null ? null : new Date(sinceMs),
            startLevel,
            wanted,
            maxProbes: 10_000,
            candidates: 30,
            oldest: oldestAge === null ? null : new Date(now - oldestAge),
            async probe(block, before, left) {
              const inBlock = times.filter(ms => timeMarks(new Date(ms)).includes(block.mark))
              if (block.level > 0 && inBlock.length >= 30) return { hits: [], seen: 30, full: true }
              const limit = before?.getTime() ?? Number.POSITIVE_INFINITY
              const hits = inBlock.filter(ms => ms < limit && ms >= sinceMs).sort((a, b) => b - a)
              return { hits: hits.slice(0, left), seen: inBlock.length, full: false }
            },
          })
          const expected = times.filter(ms => ms >= sinceMs).sort((a, b) => b - a)
          expect(walked.hits).toEqual(expected.slice(0, wanted))
          expect(walked.stoppedAt).toBeNull()
        },
      ),
    )
  })

  it('gives up after the allowed number of steps and says where', async () => {
    const walked = await walkBlocks<number>({
      from: new Date(now),
      since: null,
      startLevel: 0,
      wanted: 5,
      maxProbes: 2,
      candidates: 30,
      oldest: null,
      probe: async () => ({ hits: [], seen: 0, full: false }),
    })
    expect(walked.hits).toEqual([])
    expect(walked.stoppedAt).toEqual(new Date(blockAt(1, blockAt(0, now).startMs - 1).startMs))
  })
})

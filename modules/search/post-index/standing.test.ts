import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hasMoved,
  levelOf,
  levels,
  type Responses,
  rankedAheadMs,
  rankedAt,
  standingMarks,
} from './standing.ts'

const written = new Date('2026-03-01T12:00:00Z')
const dayMs = 86_400_000
const responses = fc.record({ likes: fc.nat(2_000_000), replies: fc.nat(5_000), reposts: fc.nat(5_000) })
const none: Responses = { likes: 0, replies: 0, reposts: 0 }

describe('the place among the best', () => {
  it('is a week later for each doubling of what others did', () => {
    const weeks = (more: Partial<Responses>) =>
      (rankedAt(written, { ...none, ...more }).getTime() - written.getTime()) / (7 * dayMs)
    expect([0, 1, 3, 7, 1_023].map(likes => weeks({ likes }))).toEqual([0, 1, 2, 3, 10])
    expect(weeks({ replies: 1, reposts: 2, likes: 1 })).toBe(3)
    expect(weeks({ likes: 2_000_000_000 })).toBe(20)
  })

  it('never falls with more responses, and stays within its bound', () => {
    fc.assert(
      fc.property(responses, fc.nat(1_000), (of, more) => {
        const at = rankedAt(written, of).getTime()
        expect(rankedAt(written, { ...of, likes: of.likes + more }).getTime()).toBeGreaterThanOrEqual(at)
        expect(at - written.getTime()).toBeLessThan(rankedAheadMs)
      }),
    )
  })

  it('orders two posts the same way whenever they are asked for', () => {
    fc.assert(
      fc.property(
        responses,
        responses,
        fc.integer({ min: 0, max: 400 }),
        fc.nat(400),
        (one, other, gap, later) => {
          const order = (at: number) =>
            rankedAt(new Date(at), one).getTime() - rankedAt(new Date(at + gap * dayMs), other).getTime()
          expect(order(written.getTime())).toBe(order(written.getTime() + later * dayMs))
        },
      ),
    )
  })
})

describe('marks of responses', () => {
  it('are none without responses, and few with very many', () => {
    expect(standingMarks(written, none)).toEqual([])
    expect(standingMarks(written, { likes: 3, replies: 0, reposts: 1 })).toEqual(
      expect.arrayContaining(['likes:1', 'likes:2', 'likes:3', 'reposts:1', 'ranked:', 'ranked-time:all']),
    )
    expect(standingMarks(written, { likes: 9e9, replies: 9e9, reposts: 9e9 }).length).toBeLessThan(130)
  })

  it('change exactly when the post has moved', () => {
    fc.assert(
      fc.property(responses, fc.nat(30), fc.nat(3), (before, likes, reposts) => {
        const now = { ...before, likes: before.likes + likes, reposts: before.reposts + reposts }
        const changed = standingMarks(written, before).join() !== standingMarks(written, now).join()
        // A move within the same 16 seconds cannot be: the steps are quarters of a week.
        expect(hasMoved(written, before, now)).toBe(changed)
      }),
    )
  })

  it('answer any minimum with the greatest level up to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), count => {
        const level = levelOf(count)
        expect(level).toBeLessThanOrEqual(count)
        expect(levels.find(other => other > level) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(count)
      }),
    )
  })
})

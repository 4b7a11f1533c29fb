import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { railsOf } from './rails.ts'

/** Depths as a tree in reading order has them: each at most one deeper than the one before. */
const depths = fc.array(fc.nat(6)).map(steps => {
  let depth = 0
  return steps.map(step => {
    depth = Math.max(1, Math.min(depth + 1, step))
    return depth
  })
})

describe('the lines of a conversation', () => {
  it('lead from each answer on to the next one to the same post, and nowhere else', () => {
    fc.assert(
      fc.property(depths, list => {
        const rails = railsOf(list)
        list.forEach((depth, at) => {
          const later = list.slice(at + 1)
          /** Whether an answer at this depth follows before the conversation leaves the branch. */
          const comes = (wanted: number) => {
            const next = later.findIndex(other => other <= wanted)
            return next >= 0 && later[next] === wanted
          }
          expect(rails[at]!.goesOn).toBe(comes(depth))
          expect(rails[at]!.passing).toEqual(
            Array.from({ length: depth - 1 }, (_, column) => comes(column + 1)),
          )
          expect(rails[at]!.isAnswered).toBe((list[at + 1] ?? 0) > depth)
        })
      }),
    )
  })
})

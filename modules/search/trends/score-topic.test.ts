import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isClosedCircle, scoreTopic, weighMembers, weightOfAge } from './score-topic.ts'

const day = 86_400_000

describe('a flood', () => {
  it('of any number of posts by k accounts never beats one post each of more members', () => {
    const case_ = fc.record({
      flooders: fc.integer({ min: 1, max: 40 }),
      more: fc.integer({ min: 1, max: 40 }),
      postsEach: fc.integer({ min: 1, max: 60 }),
      usual: fc.double({ min: 0, max: 500, noNaN: true }),
      ageMs: fc.integer({ min: 0, max: 100 * day }),
    })
    fc.assert(
      fc.property(case_, ({ flooders, more, postsEach, usual, ageMs }) => {
        const weight = () => weightOfAge(ageMs)
        const flood = Array.from({ length: flooders * postsEach }, (_, n) => ({ memberId: n % flooders }))
        const crowd = Array.from({ length: flooders + more }, (_, n) => ({ memberId: n }))
        expect(scoreTopic(weighMembers(flood, weight), usual)).toBeLessThan(
          scoreTopic(weighMembers(crowd, weight), usual),
        )
      }),
    )
  })

  it('of new accounts weighs a quarter of old ones', () => {
    expect([0, day, 7 * day, 14 * day, 900 * day].map(weightOfAge)).toEqual([0.25, 0.25, 0.5, 1, 1])
  })
})

it('what is as usual is no trend, and the same rise counts more where little is usual', () => {
  expect(scoreTopic(50, 50)).toBe(0)
  expect(scoreTopic(12, 2)).toBeGreaterThan(scoreTopic(60, 50))
})

it('a circle is closed when each follows each', () => {
  const ring = new Set(['a b', 'b a', 'a c', 'c a', 'b c', 'c b'])
  const follows = (one: string, other: string) => ring.has(`${one} ${other}`)
  expect(isClosedCircle(['a', 'b', 'c'], follows)).toBe(true)
  expect(isClosedCircle(['a', 'b', 'c', 'd'], follows)).toBe(false)
  ring.delete('c a')
  expect(isClosedCircle(['a', 'b', 'c'], follows)).toBe(false)
})

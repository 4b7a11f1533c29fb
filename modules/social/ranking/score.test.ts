import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Features, rank, reasonsFor } from './score.ts'

const plain: Features = {
  ageHours: 0,
  likes: 0,
  replies: 0,
  reposts: 0,
  follows: false,
  likesOfAuthor: 0,
  followedWhoLiked: 0,
  likedAlready: false,
}
const features = fc.record({
  ageHours: fc.double({ min: 0, max: 500, noNaN: true }),
  likes: fc.nat(100_000),
  replies: fc.nat(10_000),
  reposts: fc.nat(10_000),
  follows: fc.boolean(),
  likesOfAuthor: fc.nat(300),
  followedWhoLiked: fc.nat(200),
  likedAlready: fc.boolean(),
})
const total = (of: Features) => reasonsFor(of).reduce((sum, reason) => sum + reason.points, 0)
const candidate = fc.record({ postId: fc.uuid(), authorId: fc.constantFrom('a', 'b', 'c'), features })

describe('the score of a post', () => {
  it('is told in parts that a reader can add up', () => {
    expect(reasonsFor({ ...plain, follows: true, likes: 7, ageHours: 4 })).toEqual([
      { code: 'you_follow', points: 6 },
      { code: 'popular', points: 4.5 },
      { code: 'age', points: -1 },
    ])
    expect(reasonsFor(plain)).toEqual([])
  })

  it('never falls with more response and never rises with age', () => {
    fc.assert(
      fc.property(features, fc.nat(50), (of, more) => {
        expect(total({ ...of, likes: of.likes + more })).toBeGreaterThanOrEqual(total(of))
        expect(total({ ...of, followedWhoLiked: of.followedWhoLiked + more })).toBeGreaterThanOrEqual(
          total(of),
        )
        expect(total({ ...of, ageHours: of.ageHours + more })).toBeLessThanOrEqual(total(of))
      }),
    )
  })

  it('bounds what mere numbers can do: a million likes weigh no more than twelve points', () => {
    expect(total({ ...plain, likes: 1_000_000 })).toBe(12)
  })
})

describe('the ranking', () => {
  it('keeps every candidate once, in falling order, with reasons that add up to the total', () => {
    fc.assert(
      fc.property(fc.uniqueArray(candidate, { selector: one => one.postId }), candidates => {
        const ranked = rank(candidates, one => one.features)
        expect(ranked.map(one => one.candidate.postId).sort()).toEqual(
          candidates.map(one => one.postId).sort(),
        )
        for (const [index, one] of ranked.entries()) {
          expect(one.total).toBeCloseTo(one.reasons.reduce((sum, reason) => sum + reason.points, 0))
          if (index > 0) expect(ranked[index - 1]!.total).toBeGreaterThanOrEqual(one.total)
        }
      }),
    )
  })

  it('lets others come between the posts of one author', () => {
    const by = (postId: string, authorId: string, likes: number) => ({ postId, authorId, likes })
    const ranked = rank([by('1', 'a', 60), by('2', 'a', 50), by('3', 'b', 30)], one => ({
      ...plain,
      likes: one.likes,
    }))
    expect(ranked.map(one => one.candidate.postId)).toEqual(['1', '3', '2'])
  })
})

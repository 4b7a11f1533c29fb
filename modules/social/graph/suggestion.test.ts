import type { Uuid } from '@stoa/kit'
import { expect, test } from 'vitest'
import { rankCandidates } from './suggestion.ts'

const id = (digit: number) => `00000000-0000-7000-8000-00000000000${digit}` as Uuid

test('follows of those followed come first, then shared tags, then who wrote lately; each once', () => {
  const follow = (who: number, whom: number) => ({ memberId: id(who), followeeId: id(whom) })
  const ranked = rankCandidates({
    follows: [follow(1, 3), follow(1, 4), follow(2, 4), follow(8, 4)],
    ownTags: new Set(['bread', 'tea']),
    recent: [
      { authorId: id(5), tags: ['cars'] },
      { authorId: id(6), tags: ['bread'] },
      { authorId: id(3), tags: ['bread', 'tea'] },
      { authorId: id(7), tags: ['tea', 'bread', 'rain'] },
      { authorId: id(5), tags: [] },
    ],
  })
  expect(ranked).toEqual([
    { memberId: id(4), reason: { code: 'followed_by', count: 3, by: [id(1), id(2)] } },
    { memberId: id(3), reason: { code: 'followed_by', count: 1, by: [id(1)] } },
    { memberId: id(7), reason: { code: 'same_tags', tags: ['tea', 'bread'] } },
    { memberId: id(6), reason: { code: 'same_tags', tags: ['bread'] } },
    { memberId: id(5), reason: { code: 'recent' } },
  ])
})

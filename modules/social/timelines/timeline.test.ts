import type { Uuid } from '@stoa/kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareRefs, dayOf, daysToRead, mergeRefs, type PostRef, toSlice } from './timeline.ts'

const author = '00000000-0000-7000-8000-000000000000' as Uuid

const refs = fc
  .uniqueArray(fc.record({ digit: fc.nat(15), ms: fc.nat(3) }), { selector: r => r.digit, maxLength: 16 })
  .map(list =>
    list.map(
      ({ digit, ms }): PostRef => ({
        postId: `00000000-0000-7000-8000-00000000000${digit.toString(16)}` as Uuid,
        authorId: author,
        createdAt: new Date(ms),
      }),
    ),
  )

describe('mergeRefs', () => {
  test('is the newest of the union, each post once', () => {
    fc.assert(
      fc.property(refs, fc.nat(16), fc.nat(16), fc.nat(20), (all, cut, overlap, limit) => {
        const left = all.slice(0, Math.min(all.length, cut + overlap))
        const right = all.slice(cut)
        expect(mergeRefs(left, right, limit)).toEqual([...all].sort(compareRefs).slice(0, limit))
      }),
    )
  })
})

describe('toSlice', () => {
  const positionOf = (n: number) => ({ createdAt: new Date(n), id: author })
  test.each([
    [[], 2, [], null],
    [[1], 2, [1], null],
    [[1, 2], 2, [1, 2], null],
    [[1, 2, 3], 2, [1, 2], 2],
  ] as const)('of %j with limit %d', (rows, limit, items, next) => {
    expect(toSlice<number>(rows, limit, positionOf)).toEqual({ items, next: next && positionOf(next) })
  })
})

describe('daysToRead', () => {
  const now = new Date('2026-03-01T00:30:00Z')
  test('goes from tomorrow back over the whole window', () => {
    const days = daysToRead(null, now, 30)
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-03-02', '2026-01-30', 32])
  })
  test('starts at the day of the position', () => {
    expect(daysToRead(new Date('2026-02-01T23:59:59Z'), now, 30)).toEqual([
      '2026-02-01',
      '2026-01-31',
      '2026-01-30',
    ])
  })
  test('is short for positions far away, past or future', () => {
    expect(daysToRead(new Date(0), now, 30)).toEqual([])
    expect(daysToRead(new Date('9999-12-31T00:00:00Z'), now, 30)).toEqual(daysToRead(null, now, 30))
  })
  test('covers the day of every post in the window', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * 86_400_000 }), agoMs => {
        const at = new Date(now.getTime() - agoMs)
        expect(daysToRead(null, now, 30)).toContain(dayOf(at))
        expect(daysToRead(at, now, 30)[0]).toBe(dayOf(at))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readByteRange } from './byte-range.ts'

describe('readByteRange', () => {
  it.each([
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=10-19', { start: 10, end: 19 }],
    ['bytes=90-1000', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-1000', { start: 0, end: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-4', null],
    ['bytes=-', null],
    ['bytes=0-1,3-4', null],
    ['items=0-1', null],
    ['bytes=a-b', null],
    [undefined, null],
  ])('reads %j of 100 bytes', (header, range) => {
    expect(readByteRange(header, 100)).toEqual(range)
  })

  it('never leaves the file', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'bytes=-0129, ') }),
        fc.integer({ min: 1, max: 300 }),
        (text, size) => {
          const range = readByteRange(`bytes=${text}`, size)
          if (range === null || range === 'unsatisfiable') return
          expect(range.start).toBeGreaterThanOrEqual(0)
          expect(range.start).toBeLessThanOrEqual(range.end)
          expect(range.end).toBeLessThan(size)
        },
      ),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf, moved, readyIds, type UploadItem } from './upload-list.ts'

const item = (id: string, state: UploadItem['state']): UploadItem => ({
  id,
  kind: 'image',
  name: id,
  previewUrl: null,
  state,
  progress: 0,
  alt: '',
  attachment: state === 'ready' ? ({ id: `med_${id}` } as UploadItem['attachment']) : null,
  error: null,
})

describe('moved', () => {
  const items = ['a', 'b', 'c'].map(id => ({ id }))
  const order = (id: string, to: number) =>
    moved(items, id, to)
      .map(one => one.id)
      .join('')

  it.each([
    ['a', 2, 'bca'],
    ['c', 0, 'cab'],
    ['b', 1, 'abc'],
    ['a', 9, 'bca'],
    ['c', -4, 'cab'],
    ['x', 0, 'abc'],
  ])('puts %s at %d: %s', (id, to, result) => expect(order(id, to)).toBe(result))

  it('keeps every item', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: -9, max: 9 }), (id, to) => {
        expect([...order(id, to)].sort().join('')).toBe('abc')
      }),
    )
  })
})

it('has ids once every upload is there', () => {
  expect(readyIds([])).toEqual([])
  expect(readyIds([item('a', 'ready'), item('b', 'ready')])).toEqual(['med_a', 'med_b'])
  expect(readyIds([item('a', 'ready'), item('b', 'sending')])).toBeNull()
  expect(readyIds([item('a', 'failed')])).toBeNull()
})

it.each([
  ['image/png', 'image'],
  ['video/mp4', 'video'],
  ['audio/mpeg', 'audio'],
  ['application/pdf', null],
  ['', null],
])('takes %j for %s', (type, kind) => expect(kindOf(type)).toBe(kind))

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterNames, readFilters, writeFilters } from './query-filters.ts'

describe('the filters of a query', () => {
  it('are taken out of it, and the rest stays as it was written', () => {
    expect(readFilters('"fresh bread" from:@nadia -rain has:poll #tea -is:reply min_likes:10')).toEqual({
      words: '"fresh bread" -rain #tea',
      filters: { from: '@nadia', has: 'poll', is: '-reply', min_likes: '10' },
    })
    expect(readFilters('has:image has:link -from:gus note:this').words).toBe('has:link -from:gus note:this')
  })

  it('are written behind the words', () => {
    expect(writeFilters(' tea ', { is: '-reply', since: '2026-01-31', lang: '' })).toBe(
      'tea since:2026-01-31 -is:reply',
    )
    expect(writeFilters('', {})).toBe('')
  })

  it('come back as they were written, whatever the words', () => {
    const value = fc.stringMatching(/^[a-z0-9]{1,8}$/)
    const filters = fc.dictionary(fc.constantFrom(...filterNames), value, { noNullPrototype: true })
    const words = fc.array(fc.stringMatching(/^[a-z#"-]{1,6}$/), { maxLength: 4 }).map(list => list.join(' '))
    fc.assert(
      fc.property(words, filters, (text, chosen) => {
        const clean = readFilters(text).words
        expect(readFilters(writeFilters(clean, chosen))).toEqual({ words: clean, filters: chosen })
      }),
    )
  })
})

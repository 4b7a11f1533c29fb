import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEntities } from '../posts/entities.ts'
import { readTag, tagKeyOf } from './tag-key.ts'

describe('the key of a tag', () => {
  it.each([
    ['Café', 'cafe'],
    ['ÉTÉ', 'ete'],
    ['ﬁn', 'fin'],
    ['हिन्दी', 'हिन्दी'],
    ['がくせい', 'がくせい'],
    ['한국', '한국'],
  ])('of %j is %j', (tag, key) => expect(tagKeyOf(tag)).toBe(key))

  it('stays when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), tag => {
        expect(tagKeyOf(tagKeyOf(tag))).toBe(tagKeyOf(tag))
      }),
    )
  })
})

describe('a named tag', () => {
  it.each([
    ['#Harbour', 'harbour'],
    [' été ', 'été'],
    ['2026budget', '2026budget'],
    ['2026', null],
    ['two words', null],
    ['#', null],
    ['a#b', null],
    ['⑴一', null],
    ['a'.repeat(65), null],
    ['\u202eabc', null],
    ["' OR 1=1", null],
  ])('%j is read as %j', (input, tag) => expect(readTag(input)).toBe(tag))

  it('is any tag that a post can carry', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        for (const tag of findEntities(`#${text}`).tags) expect(readTag(tag)).toBe(tag)
      }),
    )
  })
})

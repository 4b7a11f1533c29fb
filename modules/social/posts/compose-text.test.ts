import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeText } from './compose-text.ts'
import { foldAt } from './fold-text.ts'

const family = '👨🏽‍👩🏽‍👧🏽‍👦🏽'

describe('composeText', () => {
  test.each([
    ['a short text', { text: 'hi' }, { format: 'plain', foldAt: null }],
    [
      'a short text in basic form',
      { text: '*hi*', format: 'basic' as const },
      { format: 'basic', foldAt: null },
    ],
    ['501 letters', { text: 'x'.repeat(501) }, { format: 'basic', foldAt: 500 }],
    ['500 families', { text: family.repeat(500) }, { format: 'plain', foldAt: null }],
    ['a warning of blanks', { text: 'hi', contentWarning: ' \n' }, { contentWarning: null }],
    ['a language', { text: 'oi', language: 'pt-br' }, { language: 'pt-BR' }],
  ])('takes %s', (_, wording, expected) => {
    expect(composeText(wording, false)).toMatchObject(expected)
  })

  test.each([
    [
      '501 letters said to be plain',
      { text: 'x'.repeat(501), format: 'plain' as const },
      'text',
      'max_graphemes',
    ],
    ['25,001 letters', { text: 'x'.repeat(25_001) }, 'text', 'max_graphemes'],
    ['1,001 lines', { text: Array(1_001).fill('x').join('\n') }, 'text', 'max_lines'],
    [
      '21 mentions',
      { text: Array.from({ length: 21 }, (_, i) => `@abc${i}`).join(' ') },
      'text',
      'max_mentions',
    ],
    ['31 tags', { text: Array.from({ length: 31 }, (_, i) => `#t${i}`).join(' ') }, 'text', 'max_tags'],
    [
      '21 links',
      { text: Array.from({ length: 21 }, (_, i) => `https://x.org/${i}`).join(' ') },
      'text',
      'max_links',
    ],
    ['a long warning', { text: 'x', contentWarning: 'y'.repeat(201) }, 'content_warning', 'max_graphemes'],
    ['no language', { text: 'x', language: 'x y' }, 'language', 'language'],
    ['no words', { text: ' ' }, 'text', 'visible_text'],
  ])('refuses %s', (_, wording, field, rule) => {
    expect(composeText(wording, false)).toMatchObject({ code: 'invalid_text', field, rule })
  })

  test('needs no words beside pictures', () => {
    expect(composeText({ text: ' ' }, true)).toMatchObject({ text: '' })
  })
})

describe('foldAt', () => {
  const texts = fc
    .array(fc.oneof(fc.constantFrom('bread', family, 'e\u0301', '日本', '\n', '😀'), fc.string()), {
      maxLength: 900,
    })
    .map(words => words.join(' ').trim())

  test('cuts a long text to at most 500 characters as a reader counts them, and leaves a short one', () => {
    fc.assert(
      fc.property(texts, text => {
        const at = foldAt(text)
        const count = (part: string) => [...new Intl.Segmenter('en').segment(part)].length
        if (at === null) {
          expect(count(text)).toBeLessThanOrEqual(500)
          return
        }
        const shown = [...text].slice(0, at).join('')
        expect(text.startsWith(shown)).toBe(true)
        expect(count(shown)).toBeGreaterThan(0)
        expect(count(shown)).toBeLessThanOrEqual(500)
        expect(shown.split('\n').length).toBeLessThanOrEqual(50)
      }),
      { numRuns: 200 },
    )
  })

  test('ends behind a word', () => {
    const text = 'word '.repeat(200).trim()
    expect(text.slice(0, foldAt(text)!)).toMatch(/word$/)
  })
})

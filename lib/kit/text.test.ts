import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkText } from './text.ts'

const limits = { maxGraphemes: 10, maxLines: 4 }
const family = '👨🏽‍👩🏽‍👧🏽‍👦🏽'
const england = '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'

const kept = [
  ['plain', 'hello', 'hello'],
  ['html as typed', '<b>&amp;', '<b>&amp;'],
  ['outer white space', ' \n a b \u00a0', 'a b'],
  ['Windows and Unicode line breaks', 'a\r\nb\u2028c\rd', 'a\nb\nc\nd'],
  ['blank lines', 'a\n\n \n\n\nb', 'a\n\nb'],
  ['decomposed letters', 'e\u0301', '\u00e9'],
  ['NUL and escape', 'a\u0000\u001b\u009fb', 'ab'],
  ['right-to-left override', 'a\u202egpj.exe', 'agpj.exe'],
  ['isolates', '\u2066a\u2069', 'a'],
  ['direction marks', 'א\u200f', 'א\u200f'],
  ['Persian joiner', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['ten families', family.repeat(10), family.repeat(10)],
  ['flag of a region', england, england],
  ['hidden tags', 'a\u{e0061}\u{e0062}', 'a'],
  ['ten letters', 'a'.repeat(10), 'a'.repeat(10)],
] as const

const refused = [
  ['nothing', '', 'visible_text'],
  ['white space', ' \n\t\u3000', 'visible_text'],
  ['zero-width characters', '\u200b\u200d\u2060\ufeff', 'visible_text'],
  ['blank letters', '\u3164\u115f\u2800', 'visible_text'],
  ['only an override', '\u202e', 'visible_text'],
  ['a combining mark alone', '\u0301', 'visible_text'],
  ['half a surrogate pair', 'a\ud83d', 'well_formed'],
  ['eleven letters', 'a'.repeat(11), 'max_graphemes'],
  ['eleven families', family.repeat(11), 'max_graphemes'],
  ['five lines', 'a\nb\nc\nd\ne', 'max_lines'],
  ['a tower of marks', `a${'\u0336'.repeat(40)}`, 'stacked_marks'],
  ['a chain of joiners', `a${'\u200d'.repeat(4000)}`, 'stacked_marks'],
] as const

describe('checkText', () => {
  test.each(kept)('keeps %s', (_, input, text) => {
    expect(checkText(input, limits)).toEqual({ text })
  })

  test.each(refused)('refuses %s', (_, input, rule) => {
    expect(checkText(input, limits)).toMatchObject({ rule })
  })

  test('what it has accepted once it accepts unchanged', () => {
    const units = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\r',
      '\u0301',
      'e',
      '\u202e',
      '\u200d',
      '👩',
      '\u{e0061}',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: units })), input => {
        const first = checkText(input, { maxGraphemes: 50, maxLines: 5 })
        fc.pre('text' in first)
        expect(checkText(first.text, { maxGraphemes: 50, maxLines: 5 })).toEqual(first)
        expect(first.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\p{Cs}]|\n\n\n/u)
      }),
    )
  })
})

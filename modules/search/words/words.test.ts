import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { splitWords } from './split-words.ts'

describe('folding', () => {
  it.each([
    ['Éloïse', 'eloise'],
    ['ŒUVRE', 'oeuvre'],
    ['Straße', 'strasse'],
    ['ﬁn', 'fin'],
    ['ze\u200bro', 'zero'],
    ['\u202eabc', 'abc'],
    ['Ёлка', 'елка'],
    ['مَرْحَبًا', 'مرحبا'],
    ['İstanbul', 'istanbul'],
  ])('%j is compared as %j', (text, folded) => expect(fold(text)).toBe(folded))

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => fold(fold(text)) === fold(text)))
  })
})

describe('splitting', () => {
  it.each([
    ["l'école d’été", ['l', 'école', 'd', 'été']],
    ['rock-n-roll, 24/7!', ['rock', 'n', 'roll', '24', '7']],
    ['東京 tower', ['東', '京', 'tower']],
    ['नमस्ते', ['नमस्ते']],
    ['👩‍👩‍👧 .*$^ () \\', []],
  ])('%j', (text, words) => expect(splitWords(text)).toEqual(words))

  it('yields letters and digits only, at most 64 of them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text =>
        splitWords(text).every(word => /^[\p{L}\p{N}\p{M}]+$/u.test(word) && [...word].length <= 64),
      ),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBio, checkName, countGraphemes, foldForSearch, nameSearchKeys } from './profile-text.ts'

const invisible = [
  '\u200b',
  '\u200e',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '\u2060',
  '\u180e',
  '\u0000',
  '\u001b',
  '\ue000',
  '\u2028',
  '\u3164',
  '\u115f',
  '\u2800',
]

describe('checkName', () => {
  it.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ['  Ada \u00a0  Lovelace ', 'Ada Lovelace'],
    ['Zoe\u0308', 'Zo\u00eb'],
    ['علی\u200cرضا', 'علی\u200cرضا'],
    ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
    ['👩🏽‍🚀 Mae', '👩🏽‍🚀 Mae'],
    ['❤️‍🔥', '❤️‍🔥'],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿 Eilidh', '🏴󠁧󠁢󠁳󠁣󠁴󠁿 Eilidh'],
    ["O'Brien-Smith Jr.", "O'Brien-Smith Jr."],
    ['สมชาย', 'สมชาย'],
    ['<b>', '<b>'],
    ['x'.repeat(50), 'x'.repeat(50)],
    ['é'.repeat(50), 'é'.repeat(50)],
  ])('keeps %j as %j', (input, text) => expect(checkName(input)).toEqual({ text }))

  it.each(invisible)('refuses the invisible %j wherever it stands', character => {
    for (const name of [`Ada${character}Lovelace`, `${character}Ada`, `Ada${character}`]) {
      const checked = checkName(name)
      expect('text' in checked ? checked.text : checked.refusal, JSON.stringify(name)).toSatisfy(
        (result: string) => result === 'forbidden_character' || !result.includes(character),
      )
    }
    expect('refusal' in checkName(character)).toBe(true)
  })

  it.each(['a\u200db', 'Ada\u200c', '\u200dAda', '1\u200c2', 'Ada \u200d Lovelace'])(
    'refuses a joiner that joins nothing: %j',
    name => expect(checkName(name)).toEqual({ refusal: 'forbidden_character' }),
  )

  it('gives back what it accepts unchanged, visible and not too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), input => {
        const checked = checkName(input)
        if ('refusal' in checked) return
        expect(checkName(checked.text)).toEqual(checked)
        expect(countGraphemes(checked.text)).toBeLessThanOrEqual(50)
        expect(checked.text).toMatch(/[\p{L}\p{N}\p{Extended_Pictographic}]/u)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('checkBio', () => {
  it('may be empty and keeps line breaks', () => {
    expect(checkBio('  ')).toEqual({ text: '' })
    expect(checkBio('one\r\ntwo\n\n\n\nthree')).toEqual({ text: 'one\ntwo\n\nthree' })
  })

  it('counts what a reader sees', () => {
    expect(checkBio('👩‍👩‍👧‍👦'.repeat(160))).toEqual({ text: '👩‍👩‍👧‍👦'.repeat(160) })
    expect(checkBio('👩‍👩‍👧‍👦'.repeat(161))).toEqual({ refusal: 'too_long' })
    expect(checkBio('x'.repeat(161))).toEqual({ refusal: 'too_long' })
  })
})

describe('nameSearchKeys', () => {
  it('has one key from each word onwards, without accents', () => {
    expect(nameSearchKeys('Éloïse  Martin-Élan Ñ')).toEqual(['eloise martin-elan n', 'martin-elan n', 'n'])
    expect(nameSearchKeys('Bo Bo')).toEqual(['bo bo', 'bo'])
  })

  it('finds a name by the beginning of any of its words', () => {
    const word = fc.stringMatching(/^[a-zàéöñ]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (words, at, length) => {
        const chosen = foldForSearch(words[at % words.length]!)
        const prefix = chosen.slice(0, (length % chosen.length) + 1)
        expect(nameSearchKeys(words.join(' ')).some(key => key.startsWith(prefix))).toBe(true)
      }),
    )
  })
})

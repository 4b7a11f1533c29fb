import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replaceWord, wordAtCaret } from './word-at-caret.ts'

const at = (marked: string) => {
  const caret = marked.indexOf('|')
  return wordAtCaret(marked.replace('|', ''), caret)
}

describe('the word at the caret', () => {
  it('is a handle, a tag or an emoji that has been begun', () => {
    expect(at('hello @na|')).toEqual({ kind: 'mention', query: 'na', start: 6, end: 9 })
    expect(at('@na|dia')).toMatchObject({ query: 'nadia', start: 0, end: 6 })
    expect(at('(#été|')).toMatchObject({ kind: 'tag', query: 'été' })
    expect(at(':lo|')).toMatchObject({ kind: 'emoji', query: 'lo' })
  })

  it('is nothing in an e-mail address, after a bare mark, or elsewhere', () => {
    for (const text of ['a@b|', '@|', ':l|', '12:30|', 'word|', 'https://x.y/@a|', '|', '@na dia|'])
      expect(at(text), text).toBeNull()
  })

  it('gives way to what is chosen, and nothing else changes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (head, tail) => {
        const text = `${head} @na ${tail}`
        const word = wordAtCaret(text, head.length + 4)!
        const { text: next, caret } = replaceWord(text, word, '@nadia')
        expect(next).toBe(`${head} @nadia ${tail}`)
        expect(caret).toBe(head.length + 8)
      }),
    )
  })
})

import type { Uuid } from '@stoa/kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldPhrase, isMuted, type MutablePost, type Mutes, noMutes } from './muting.ts'

const id = (digit: number) => `00000000-0000-7000-8000-00000000000${digit}` as Uuid

const post = (change: Partial<MutablePost>): MutablePost => ({
  authorId: id(1),
  threadId: id(2),
  texts: ['hello'],
  tags: [],
  ...change,
})

/** The mutes that a member has who muted these words and tags. */
function muting(...inputs: string[]): Mutes {
  const folded = inputs.flatMap(input => foldPhrase(input) ?? [])
  return {
    ...noMutes,
    phrases: folded.filter(phrase => phrase.kind === 'words').map(phrase => phrase.folded),
    tags: new Set(folded.filter(phrase => phrase.kind === 'tag').map(phrase => phrase.folded)),
  }
}

describe('isMuted', () => {
  test.each([
    ['cafe', 'Un CAFÉ, merci', true],
    ['Café', 'a cafe', true],
    ['cafe', 'cafeteria', false],
    ['cat', 'concatenate', false],
    ['cat', 'the cat.', true],
    ['cat', '#cat', true],
    ['world cup', 'The World  Cup!', true],
    ['world cup', 'the world is a cup', false],
    ["don't", 'I don’t', true],
    ['cœur', 'COEUR', true],
    ['straße', 'STRASSE', true],
    ['istanbul', 'İstanbul', true],
    ['⚽', 'goal ⚽⚽', true],
    ['選挙', '今日は選挙です', true],
    ['選挙', '選ぶ', false],
    ['ﬁn', 'fin', true],
    ['a.*', 'anything', false],
  ])('%j in %j: %s', (phrase, text, muted) => {
    expect(isMuted(post({ texts: ['', text] }), muting(phrase))).toBe(muted)
  })

  test('a tag is muted as a tag only', () => {
    expect(isMuted(post({ texts: ['foot'], tags: [] }), muting('#foot'))).toBe(false)
    expect(isMuted(post({ texts: [], tags: ['Fôot'] }), muting('#foot'))).toBe(true)
    expect(isMuted(post({ texts: [], tags: ['football'] }), muting('#foot'))).toBe(false)
  })

  test('author, thread and who passed it on', () => {
    const mutes = { ...noMutes, memberIds: new Set([id(5)]), threadIds: new Set([id(6)]) }
    expect(isMuted(post({}), mutes)).toBe(false)
    expect(isMuted(post({ authorId: id(5) }), mutes)).toBe(true)
    expect(isMuted(post({ repostedById: id(5) }), mutes)).toBe(true)
    expect(isMuted(post({ repostedById: null, threadId: id(6) }), mutes)).toBe(true)
  })

  test('what was muted is found again wherever it stands, and nothing is muted by nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), phrase => {
        expect(isMuted(post({ texts: [`… ${phrase} …`] }), noMutes)).toBe(false)
        const mutes = muting(phrase)
        if (mutes.phrases.length > 0)
          expect(isMuted(post({ texts: [`before ${phrase.toUpperCase()} after`] }), mutes)).toBe(true)
      }),
    )
  })
})

test.each(['', '  ', '#', '...', '\u200b'])('%j holds no word', input => {
  expect(foldPhrase(input)).toBeNull()
})

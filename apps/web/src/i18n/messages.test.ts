import { describe, expect, it } from 'vitest'
import { english } from './english.ts'
import { french } from './french.ts'

function flatten(value: unknown, prefix = ''): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]]
  return Object.entries(value as Record<string, unknown>).flatMap(([key, child]) =>
    flatten(child, prefix ? `${prefix}.${key}` : key),
  )
}

/** The names of the arguments of a message: {count}, {name, plural, …}. */
const argumentsOf = (text: string) =>
  [...new Set([...text.matchAll(/\{\s*([a-z][A-Za-z]*)\s*[,}]/g)].map(m => m[1]))].sort()
const tagsOf = (text: string) => [...new Set([...text.matchAll(/<\/?([a-z]+)>/g)].map(m => m[1]))].sort()

describe('messages', () => {
  const en = new Map(flatten(english))
  const fr = new Map(flatten(french))

  it('has the same keys in both languages', () => {
    expect([...fr.keys()].sort()).toEqual([...en.keys()].sort())
  })

  it('has no empty value', () => {
    for (const [key, text] of [...en, ...fr]) expect(text.trim(), key).not.toBe('')
  })

  it('takes the same arguments and tags in both', () => {
    for (const [key, text] of en) {
      expect(argumentsOf(fr.get(key)!), key).toEqual(argumentsOf(text))
      expect(tagsOf(fr.get(key)!), key).toEqual(tagsOf(text))
    }
  })

  it('keeps the French spaces before high punctuation, and the curly apostrophe', () => {
    for (const [key, text] of fr) {
      expect(text, key).not.toMatch(/[ a-zé][;!?»](?!\w)/)
      expect(text, key).not.toMatch(/[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ]/)
      expect(text, key).not.toMatch(/ :|[a-zé]:\s/)
    }
  })

  it('keeps the voice: no exclamation mark, no bare "transaction", no "oops"', () => {
    for (const [key, text] of [...en, ...fr]) {
      expect(text, key).not.toMatch(/!|oops|oups|\btransactions?\b/i)
    }
  })
})

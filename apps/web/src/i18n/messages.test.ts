import { describe, expect, it } from 'vitest'
import { english } from './english.ts'
import { french } from './french.ts'

function flatten(value: unknown, prefix = ''): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]]
  return Object.entries(value as Record<string, unknown>).flatMap(([key, child]) =>
    flatten(child, prefix ? `${prefix}.${key}` : key),
  )
}

/** That both languages have the same keys and take the same arguments is a house rule, checked by tools/tidy. */
describe('messages', () => {
  const en = new Map(flatten(english))
  const fr = new Map(flatten(french))

  it('has no empty value', () => {
    for (const [key, text] of [...en, ...fr]) expect(text.trim(), key).not.toBe('')
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
      expect(text, key).not.toMatch(/!|\boops|\boups|\btransactions?\b/i)
    }
  })
})

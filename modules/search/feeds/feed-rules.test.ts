import { newUuid, systemClock } from '@stoa/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toTsquery } from '../query/condition.ts'
import { checkRules, conditionOfRules, ruleKinds } from './feed-rules.ts'

const nadia = newUuid(systemClock)
const memberOf = (handle: string) => (handle === 'nadia' ? nadia : null)
const listId = newUuid(systemClock)
const listOf = (wireId: string) => (wireId === 'list_own' ? listId : null)
const lookups = {
  stemsOf: (word: string) => [word],
  membersOf: (id: string) => (id === listId ? [nadia] : []),
  followed: [],
}

function tsqueryOf(match: 'all' | 'any', ...rules: [(typeof ruleKinds)[number], string, boolean?][]) {
  const checked = checkRules(
    { match, rules: rules.map(([kind, value, exclude]) => ({ kind, value, ...(exclude && { exclude }) })) },
    memberOf,
    listOf,
  )
  if ('code' in checked) return checked.errors.map(error => `${error.field} ${error.rule}`)
  return toTsquery(conditionOfRules(checked, lookups))
}

describe('rules', () => {
  it('become one condition', () => {
    expect(tsqueryOf('any', ['tag', '#Été'], ['words', 'Bread and'], ['has', 'reply', true])).toBe(
      "(('tag:ete' | (('bread') & ('and'))) & !'has:reply')",
    )
    expect(tsqueryOf('all', ['author', '@nadia'], ['phrase', 'Salt & water'], ['language', 'fr'])).toBe(
      `(('by:${nadia.replaceAll('-', '')}' & ('salt' <-> 'water') & 'in:fr'))`,
    )
  })

  it('of lists, of those followed and of likes become marks; nobody on them, and nothing fulfils it', () => {
    expect(tsqueryOf('all', ['list', 'list_own'], ['min_likes', '10'])).toBe(
      `((('by:${nadia.replaceAll('-', '')}') & 'likes:10'))`,
    )
    expect(tsqueryOf('any', ['followed', ''])).toBeNull()
    expect(tsqueryOf('any', ['list', 'list_else'], ['min_likes', '11'])).toEqual([
      'rules.0.value list',
      'rules.1.value min_likes',
    ])
  })

  it('are refused by name', () => {
    expect(tsqueryOf('all', ['author', 'nobody'], ['tag', '!'], ['has', 'cake'], ['words', '…'])).toEqual([
      'rules.0.value member',
      'rules.1.value tag',
      'rules.2.value has',
      'rules.3.value words',
    ])
    expect(tsqueryOf('any', ['tag', 'rain', true])).toEqual(['rules one_included'])
    expect(tsqueryOf('any', ...Array.from({ length: 21 }, () => ['tag', 'a'] as ['tag', string]))).toEqual([
      'rules max_rules',
    ])
  })

  it('of any text are refused or become a condition with balanced quotes', () => {
    const rule = fc.record({
      kind: fc.constantFrom(...ruleKinds),
      value: fc.string({ unit: 'binary', maxLength: 30 }),
      exclude: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.constantFrom('all' as const, 'any' as const),
        fc.array(rule, { maxLength: 8 }),
        (match, rules) => {
          const checked = checkRules({ match, rules }, memberOf, listOf)
          if ('code' in checked) return
          const text = toTsquery(conditionOfRules(checked, lookups)) ?? ''
          expect(text.replace(/'[\p{L}\p{N}\p{M}_:]+'|<->|[()&|! ]/gu, '')).toBe('')
        },
      ),
    )
  })
})

import { dictionary } from '@zxcvbn-ts/language-common'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPassword } from './password.ts'

const context = { email: 'ada.byron@example.org', handle: 'ada_lovelace', name: 'Ada Lovelace' }

describe('checkPassword', () => {
  it.each([
    ['correct horse battery', null],
    ['zufällig gewählt', null],
    ['🦊🐢🦉🐝🦋🐙🦑🐬🦕🐞', null],
    ['ninechars', 'too_short'],
    ['👩‍👩‍👧‍👦'.repeat(9), 'too_short'],
    ['x1'.repeat(65), 'too_long'],
    [`ab${'\u0301'.repeat(600)}cdefghijkl`, 'too_long'],
    ['qwertyuiop', 'common'],
    ['QwertyUiop', 'common'],
    ['1q2w3e4r5t', 'common'],
    ['Password123!', 'common'],
    ['!!!monkey99', 'common'],
    ['aaaaaaaaaaaa', 'repetitive'],
    ['abcabcabcabcabc', 'repetitive'],
    ['xy7xy7xy7xy7', 'repetitive'],
    ['ada.byron@example.org', 'contains_identity'],
    ['ada_lovelace', 'contains_identity'],
    ['Lovelace1815', 'contains_identity'],
    ['ada.byron99', 'contains_identity'],
    ['lovelace walks at dawn', null],
  ])('%j: %s', (password, refusal) => expect(checkPassword(password, context)).toBe(refusal))

  it('refuses every password of the common list that is long enough', () => {
    for (const password of dictionary['passwords-common'].filter(word => word.length >= 10)) {
      expect(checkPassword(password, { email: 'x@y.zz' }), password).not.toBeNull()
    }
  })

  it('does not care how the same characters are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 10, maxLength: 40 }), password => {
        expect(checkPassword(password.normalize('NFD'), context)).toBe(
          checkPassword(password.normalize('NFC'), context),
        )
      }),
    )
  })

  it('accepts long random ones', () => {
    fc.assert(
      fc.property(fc.uuid(), password => {
        expect(checkPassword(password, context)).toBeNull()
      }),
    )
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOnlyEmoji } from './only-emoji.ts'
import { plainText } from './plain-text.ts'

test.each([
  ['Soup at **six**, _please_', 'Soup at six, please'],
  ['one\n\ntwo', 'one two'],
  ['- bread\n- oil', 'bread oil'],
  ['> you said\n\nno', 'you said no'],
  ['`npm start`', 'npm start'],
  ['2 * 3 * 4', '2 * 3 * 4'],
])('%j is previewed as %j', (text, plain) => {
  expect(plainText(text)).toBe(plain)
})

test('a preview is one line, however long the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
      expect(plainText(text)).not.toMatch(/[\n\t]| {2}/)
    }),
  )
})

test.each(['🙂', '👍🏽', '👨‍👩‍👧‍👦', '🇨🇭 🙂 ❤️'])('%s stands large', text => {
  expect(isOnlyEmoji(text)).toBe(true)
})

test.each(['', ' ', 'a', '🙂!', '🙂🙂🙂🙂', '1', '#'])('%j does not', text => {
  expect(isOnlyEmoji(text)).toBe(false)
})

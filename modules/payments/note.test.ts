import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkNote } from './note.ts'

describe('a note', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['  \u00a0 ', null],
    [' Rent for May ', 'Rent for May'],
    ['Cafe\u0301', 'Café'],
    ['👩‍👩‍👧‍👦'.repeat(35), '👩‍👩‍👧‍👦'.repeat(35)],
    ['é'.repeat(140), 'é'.repeat(140)],
    ["<b>&amp;</b> %s '; DROP", "<b>&amp;</b> %s '; DROP"],
  ])('%j is kept as %j', (text, note) => {
    expect(checkNote(text)).toEqual({ ok: true, note })
  })

  it.each([
    ['é'.repeat(141), 'length'],
    [`a${'\u0301'.repeat(7)}`, 'characters'],
    ['👩‍👩‍👧‍👦'.repeat(100), 'length'],
    ['a\nb', 'characters'],
    ['a\u0000b', 'characters'],
    ['a\u001bb', 'characters'],
    ['a\u2028b', 'characters'],
    ['a\u202eb', 'characters'],
    ['a\u2066b', 'characters'],
    ['a\ud800b', 'characters'],
  ])('%j is refused for %s', (text, rule) => {
    expect(checkNote(text)).toEqual({ ok: false, refusal: { code: 'note_invalid', rule } })
  })

  it('that is kept would be kept again, unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const checked = checkNote(text)
        if (checked.ok && checked.note !== null) expect(checkNote(checked.note)).toEqual(checked)
      }),
    )
  })
})

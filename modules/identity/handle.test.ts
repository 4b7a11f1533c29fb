import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkHandle, handleKeyOf } from './handle.ts'
import { reservedHandles } from './reserved-handles.ts'

const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
const written = fc
  .array(fc.constantFrom(...alphabet), { minLength: 3, maxLength: 20 })
  .map(characters => characters.join(''))

describe('checkHandle', () => {
  it.each([
    ['ada', null],
    ['Ada_Lovelace_1815', null],
    ['a'.repeat(20), null],
    ['ab', 'invalid'],
    ['a'.repeat(21), 'invalid'],
    ['ada.l', 'invalid'],
    ['ada-l', 'invalid'],
    ['ada l', 'invalid'],
    ['ada\n', 'invalid'],
    ['ad\u00e4', 'invalid'],
    ['a\u200bda', 'invalid'],
    ['\uff41da', 'invalid'],
    ['___', 'reserved'],
    ['Admin', 'reserved'],
    ['_a_d_m_i_n_', 'reserved'],
    ['administratrix', null],
  ])('%j: %s', (handle, refusal) => expect(checkHandle(handle)).toBe(refusal))

  it('accepts only ASCII letters, digits and underscores, whatever is tried', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 24 }), handle => {
        if (checkHandle(handle) === null) expect(handle).toMatch(/^[A-Za-z0-9_]{3,20}$/)
      }),
      { numRuns: 2000 },
    )
  })

  it('does not care for case', () => {
    fc.assert(
      fc.property(written, handle => {
        expect(checkHandle(handle.toUpperCase())).toBe(checkHandle(handle))
        expect(handleKeyOf(handle.toUpperCase())).toBe(handleKeyOf(handle))
      }),
    )
  })

  it('reserves only what could be chosen otherwise', () => {
    for (const word of reservedHandles) expect(word).toMatch(/^[a-z0-9]+$/)
  })
})

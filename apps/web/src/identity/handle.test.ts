import fc from 'fast-check'
import { expect, it } from 'vitest'
import { handleFromName, isHandleShape } from './handle.ts'

it('makes a handle of a name', () => {
  expect(handleFromName('Inés Duarte')).toBe('ines_duarte')
  expect(handleFromName('  Théo  ')).toBe('theo')
  expect(handleFromName('42 Bo Li')).toBe('42_bo_li')
  expect(handleFromName('李')).toBe('')
  expect(handleFromName('A very very long name of mine')).toBe('a_very_very_long_nam')
})

it('never offers what the shape refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), name => {
      const handle = handleFromName(name)
      expect(handle === '' || isHandleShape(handle)).toBe(true)
    }),
  )
})

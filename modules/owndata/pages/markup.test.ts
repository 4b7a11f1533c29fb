import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markup } from './markup.ts'

test('no text becomes a tag, or leaves an attribute', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const inside = markup`<p title="${text}">${text}</p>`.source.slice('<p title="'.length, -'</p>'.length)
      expect(inside.replace('">', '')).not.toMatch(/[<>"']/)
    }),
  )
})

test('what it made itself stays markup, alone and in lists', () => {
  const one = markup`<b>${'<'}</b>`
  expect(markup`${one}${[one, one]}${null}${3}`.source).toBe('<b>&lt;</b><b>&lt;</b><b>&lt;</b>3')
})

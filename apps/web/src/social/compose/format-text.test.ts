import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatText } from './format-text.ts'

const selection = fc
  .tuple(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é') }), fc.nat(), fc.nat())
  .map(([text, one, two]) => {
    const places = [one % (text.length + 1), two % (text.length + 1)].sort((left, right) => left - right)
    return { text, from: places[0]!, to: places[1]! }
  })

describe('marking a selection', () => {
  it('and marking it again gives the text back', () => {
    fc.assert(
      fc.property(selection, fc.constantFrom('strong', 'emphasis', 'code'), ({ text, from, to }, mark) => {
        const once = formatText(text, from, to, mark)
        expect(once.text.slice(once.from, once.to)).toBe(text.slice(from, to))
        expect(formatText(once.text, once.from, once.to, mark)).toEqual({ text, from, to })
      }),
    )
    fc.assert(
      fc.property(selection, fc.constantFrom('quote', 'list'), ({ text, from, to }, mark) => {
        const once = formatText(text, from, to, mark)
        expect(formatText(once.text, once.from, once.to, mark).text).toBe(text)
      }),
    )
  })

  it('puts marks where they belong', () => {
    expect(formatText('a b c', 2, 3, 'strong').text).toBe('a **b** c')
    expect(formatText('a\nb\nc', 2, 5, 'list').text).toBe('a\n- b\n- c')
    const link = formatText('see here', 4, 8, 'link')
    expect(link.text).toBe('see [here](https://)')
    expect(link.text.slice(0, link.from)).toBe('see [here](https://')
  })
})

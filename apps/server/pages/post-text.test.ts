import fc from 'fast-check'
import { expect, test } from 'vitest'
import { postText } from './post-text.ts'

const markupOf = (text: string, ...handles: string[]) =>
  postText(
    text,
    handles.map(handle => ({ handle })),
  )
    .map(part => part.markup)
    .join('')

test('pages and mentioned members are links, other names are words', () => {
  expect(markupOf('See https://a.example/b. @Wren, not @somebody', 'wren')).toBe(
    'See <a href="https://a.example/b" rel="nofollow ugc noopener noreferrer">a.example/b</a>. ' +
      '<a href="/@Wren">@Wren</a>, not @somebody',
  )
})

test('nothing but such links is ever built from a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const left = markupOf(`${text} https://x.example/${text}`, 'wren').replace(
        /<a href="https?:[^"<>]*"[^<>]*>|<\/a>/g,
        '',
      )
      expect(left).not.toMatch(/[<>]/)
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkify, shownLink } from './linkify.ts'

const kinds = (text: string) =>
  linkify(text).map(piece => (piece.kind === 'text' ? piece.text : `${piece.kind}:${piece.text}`))

describe('linkify', () => {
  it('finds links and handles', () => {
    expect(kinds('See https://stoa.example/a?b=1, @nadia.')).toEqual([
      'See ',
      'link:https://stoa.example/a?b=1',
      ', ',
      'handle:@nadia',
      '.',
    ])
    expect(kinds('(https://a.example/x_(y))')).toEqual(['(', 'link:https://a.example/x_(y)', ')'])
    expect(kinds('@ines_d: hello')).toEqual(['handle:@ines_d', ': hello'])
  })

  it('leaves emails, short handles and domains alone', () => {
    for (const text of ['nadia@harbour.example', '@ab', '@nadia@harbour.example', 'a@bcd', '@nadia.example'])
      expect(kinds(text)).toEqual([text])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'https://good.example@evil.example/',
    'https://',
    'http://localhost',
    'HTTPS:/evil.example',
  ])('makes no link of %s', text => {
    expect(linkify(text).some(piece => piece.kind === 'link')).toBe(false)
  })

  it('keeps markup as words', () => {
    const text = '<img src=x onerror=alert(1)> https://a.example/"onmouseover="alert(1)'
    const pieces = linkify(text)
    expect(pieces.map(piece => piece.text).join('')).toBe(text)
    for (const piece of pieces) if (piece.kind === 'link') expect(piece.href).toBe('https://a.example/')
  })

  it('gives the text back unchanged, and only http addresses as links', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom('@nadia', 'https://a.example', 'javascript:x', '<b>', '@@', 'http://', '(', ')'),
    )
    fc.assert(
      fc.property(fc.array(word), words => {
        const text = words.join(' ')
        const pieces = linkify(text)
        expect(pieces.map(piece => piece.text).join('')).toBe(text)
        for (const piece of pieces) if (piece.kind === 'link') expect(piece.href).toMatch(/^https?:\/\//)
      }),
    )
  })

  it('shows links short', () => {
    expect(shownLink('https://www.a.example/')).toBe('a.example')
    expect(shownLink(`https://a.example/${'x'.repeat(80)}`)).toHaveLength(41)
  })
})

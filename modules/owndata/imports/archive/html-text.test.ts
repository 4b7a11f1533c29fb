import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOfHtml } from './html-text.ts'

/** Any text, cheaper to make than fast-check's own strings of all characters. */
const anyText = (maxLength: number) =>
  fc
    .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength })
    .map(codes => codes.map(code => String.fromCodePoint(code)).join(''))

describe('a post in HTML', () => {
  it('keeps its words, paragraphs and lists', () => {
    expect(textOfHtml('<p>Hello &amp; good<br />morning</p><p>:blobcat:</p>')).toBe(
      'Hello & good\nmorning\n\n:blobcat:',
    )
    expect(textOfHtml('<p>To buy:</p><ul><li>bread</li><li>salt</li></ul><p>End</p>')).toBe(
      'To buy:\n\n- bread\n- salt\n\nEnd',
    )
    expect(textOfHtml('<pre>a\n  b</pre>')).toBe('a\n  b')
    expect(textOfHtml('a\n  b')).toBe('a b')
    expect(textOfHtml('')).toBe('')
  })

  it('names people with their host, so that nobody here is meant', () => {
    const mention =
      '<p><span class="h-card"><a href="https://far.example/@ada" class="u-url mention">@<span>ada</span></a></span> hi</p>'
    expect(textOfHtml(mention)).toBe('@ada@far.example hi')
    const tag =
      '<p><a href="https://far.example/tags/rain" class="mention hashtag" rel="tag">#<span>rain</span></a></p>'
    expect(textOfHtml(tag)).toBe('#rain')
  })

  it('says where links lead', () => {
    const short =
      '<a href="https://www.example.com/a/long/way"><span class="invisible">https://www.</span><span class="ellipsis">example.com/a/lo</span><span class="invisible">ng/way</span></a>'
    expect(textOfHtml(`<p>See ${short}.</p>`)).toBe('See https://www.example.com/a/long/way.')
    expect(textOfHtml('<a href="https://example.com/x">the harbour</a>')).toBe(
      'the harbour (https://example.com/x)',
    )
    expect(textOfHtml('<a href="https://evil.example/">https://bank.example/</a>')).toBe(
      'https://evil.example/',
    )
    expect(textOfHtml('<a href="javascript:alert(1)">press</a>')).toBe('press')
  })

  it('runs nothing and hides nothing', () => {
    expect(
      textOfHtml('<p>a<script>alert(1)</script><style>b{}</style><img src=x onerror=alert(1)>c</p>'),
    ).toBe('ac')
    expect(textOfHtml('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')).toBe('<script>alert(1)</script>')
  })

  it('is given up where elements nest without end', () => {
    expect(textOfHtml('<b>'.repeat(50_000))).toBe(null)
    expect(textOfHtml('<p>x'.repeat(30_000))).toMatch(/^x\n\nx/)
    expect(textOfHtml(`${'<a href="https://a.example/">'.repeat(100)}x`)).toContain('https://a.example/')
  })

  it('of any form gives a text or null', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<br>',
        '<a href="https://a.b/c">',
        '</a>',
        '<ul>',
        '<li>',
        '<script>',
        '</script>',
        '&amp;',
        '&#0;',
        '<!--',
        '-->',
        '<![CDATA[',
      ),
      anyText(10),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const text = textOfHtml(pieces.join(''))
        expect(text === null || text === text.trim()).toBe(true)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, html } from './html.ts'

describe('markup', () => {
  it('escapes whatever is put in, and nothing that it built itself', () => {
    const name = '<img src=x onerror="alert(1)">'
    expect(html`<p title="${name}">${[html`<b>${'a & b'}</b>`]}${null}${3}</p>`.markup).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt;"><b>a &amp; b</b>3</p>',
    )
  })

  it('leaves no character that could end a text or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Entities, type Inline, noEntities, plainInlines } from './inline.ts'
import { type Block, parseBlocks } from './parse-blocks.ts'
import { parseInline } from './parse-inline.ts'

const entities: Entities = {
  mentions: new Set(['nadia']),
  tags: new Set(['quay', 'été']),
  shortcodes: new Set(['loaf']),
}

/** Text that is rich in marks, so that their combinations come up. */
const marked = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '*',
          '**',
          '_',
          '__',
          '`',
          '``',
          '```\n',
          '[',
          ']',
          '(',
          ')',
          '[a](',
          '> ',
          '- ',
          '1. ',
          '2) ',
          '\n',
          '\n\n',
        ],
        ...[
          '\\',
          ' ',
          '#quay',
          '@nadia',
          ':loaf:',
          'https://a.example/x_y*',
          'javascript:alert(1)',
          '<b>',
          '~~~',
        ],
      ),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))

const leavesOf = (pieces: Inline[]): Inline[] =>
  pieces.flatMap(piece => ('children' in piece ? leavesOf(piece.children) : [piece]))
const leavesIn = (blocks: Block[]): Inline[] =>
  blocks.flatMap((block): Inline[] => {
    if (block.kind === 'quote') return leavesIn(block.blocks)
    if (block.kind === 'list') return block.items.flatMap(leavesOf)
    if (block.kind === 'code') return [{ kind: 'code', text: block.text }]
    return leavesOf(block.children)
  })
const wordsOf = (pieces: Inline[]): string =>
  leavesOf(pieces)
    .map(piece => ('text' in piece ? piece.text : ''))
    .join('')

const isWithin = (part: string, whole: string): boolean => {
  let at = 0
  for (const character of part) {
    at = whole.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

describe('plain text', () => {
  it('comes back unchanged, whatever stands in it', () => {
    fc.assert(
      fc.property(marked, text => {
        expect(wordsOf(plainInlines(text, entities))).toBe(text)
      }),
    )
  })

  it('links what the server named, and nothing else', () => {
    const kinds = (text: string) => plainInlines(text, entities).map(piece => piece.kind)
    expect(kinds('@nadia #quay :loaf: #Été')).toEqual([
      'mention',
      'text',
      'tag',
      'text',
      'emoji',
      'text',
      'tag',
    ])
    expect(kinds('@somebody #other :nothing: a#quay')).toEqual(['text'])
    expect(plainInlines('#Quay', entities)).toEqual([{ kind: 'tag', tag: 'quay', text: '#Quay' }])
  })
})

describe('basic formatting', () => {
  it('never leads anywhere but to http and https, and never invents or reorders words', () => {
    fc.assert(
      fc.property(marked, text => {
        for (const leaf of leavesIn(parseBlocks(text, entities))) {
          if (leaf.kind !== 'link') continue
          expect(new URL(leaf.href).protocol).toMatch(/^https?:$/)
        }
        const said = leavesIn(parseBlocks(text, entities))
          .filter(leaf => leaf.kind !== 'link')
          .map(leaf => ('text' in leaf ? leaf.text : ''))
          .join('')
        expect(isWithin(said.replaceAll('\n', ''), text.replaceAll('\r', '\n').replaceAll('\n', ''))).toBe(
          true,
        )
      }),
    )
  })

  it('reads a text of the longest length in little more than its length, whatever the marks', () => {
    for (const unit of [
      '*',
      '_',
      '`',
      '[',
      '**a',
      '*a ',
      '_a_',
      '> ',
      '- a\n',
      '\\',
      '[a](',
      '`` ',
      'a*b_c`',
      '**_',
    ])
      expect(
        leavesIn(parseBlocks(unit.repeat(25_000 / unit.length), noEntities)).length,
      ).toBeGreaterThanOrEqual(0)
  })

  it('marks strong, emphasis and code', () => {
    expect(parseInline('a **b** _c_ `d*e*`', noEntities)).toEqual([
      { kind: 'text', text: 'a ' },
      { kind: 'strong', children: [{ kind: 'text', text: 'b' }] },
      { kind: 'text', text: ' ' },
      { kind: 'emphasis', children: [{ kind: 'text', text: 'c' }] },
      { kind: 'text', text: ' ' },
      { kind: 'code', text: 'd*e*' },
    ])
    expect(parseInline('**a *b* c**', noEntities)).toEqual([
      {
        kind: 'strong',
        children: [
          { kind: 'text', text: 'a ' },
          { kind: 'emphasis', children: [{ kind: 'text', text: 'b' }] },
          { kind: 'text', text: ' c' },
        ],
      },
    ])
  })

  it('leaves alone what is no mark', () => {
    for (const text of ['2 * 3 * 4', 'snake_case_name', 'a ** b', '*', '** **', 'price*', '`open', '\\ x'])
      expect(parseInline(text, noEntities)).toEqual([{ kind: 'text', text }])
    expect(parseInline('\\*not\\*', noEntities)).toEqual([{ kind: 'text', text: '*not*' }])
  })

  it('says where a label leads, and does not link what is no web address', () => {
    expect(parseInline('[our prices](https://www.loaf.example/p_1)', noEntities)).toEqual([
      { kind: 'link', href: 'https://www.loaf.example/p_1', text: 'our prices', host: 'loaf.example' },
    ])
    expect(parseInline('[bank.example is safe](https://evil.example)', noEntities)[0]).toMatchObject({
      host: 'evil.example',
    })
    expect(parseInline('[bank.example?evil.example](https://evil.example)', noEntities)[0]).toMatchObject({
      host: 'evil.example',
    })
    expect(parseInline('[Loaf.example/p](https://loaf.example/p)', noEntities)[0]).toMatchObject({
      host: null,
    })
    for (const bad of [
      '[a](javascript:alert(1))',
      '[a](data:text/html,x)',
      '[a](//evil.example)',
      '[a](https://b@c.example)',
    ])
      expect(
        leavesOf(parseInline(bad, noEntities)).some(leaf => leaf.kind === 'link' && leaf.text === 'a'),
      ).toBe(false)
  })

  it('makes blocks of quotes, lists and code, and nothing of HTML', () => {
    expect(
      parseBlocks('Hi\n> one\n> two\n\n- a\n- b\n\n3. x\n4. y\n```js\n<b>*1*\n```\n<script>', noEntities),
    ).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'Hi' }] },
      {
        kind: 'quote',
        blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'one\ntwo' }] }],
      },
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]],
      },
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [[{ kind: 'text', text: 'x' }], [{ kind: 'text', text: 'y' }]],
      },
      { kind: 'code', text: '<b>*1*' },
      { kind: 'paragraph', children: [{ kind: 'text', text: '<script>' }] },
    ])
  })
})

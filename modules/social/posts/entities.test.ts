import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findEntities, foldTag } from './entities.ts'

const none = { mentions: [], tags: [], links: [], shortcodes: [] }

describe('mentions', () => {
  test.each([
    ['hi @ada!', ['ada']],
    ['@ada,@Ben:@ada_l', ['ada', 'Ben', 'ada_l']],
    ['@Ada and @ada', ['Ada']],
    ['(@ada) «@ben»', ['ada', 'ben']],
    ['é@ada', []],
    ['ada@example.org', []],
    ['@ada@example.org', []],
    ['@ada.example', []],
    ['@ad', []],
    [`@${'a'.repeat(21)}`, []],
    ['@аda with a Cyrillic letter', []],
    ['@adaé', []],
    ['see https://example.org/@ada/1', []],
  ])('of %j', (text, mentions) => {
    expect(findEntities(text).mentions).toEqual(mentions)
  })
})

describe('tags', () => {
  test.each([
    ['#Bread and #bread', ['bread']],
    ['#Straße #ΣΊΣΥΦΟΣ #日本 #été2026 #हिन्दी', ['straße', 'σίσυφος', '日本', 'été2026', 'हिन्दी']],
    ['＃ｂｒｅａｄ', ['bread']],
    ['#1 #2026_ ##twice a#b &#39; /#x', []],
    ['#a_1', ['a_1']],
    [`#${'x'.repeat(65)}`, []],
    ['https://example.org/page#part', []],
    ['#e\u0301te\u0301', ['été']],
  ])('of %j', (text, tags) => {
    expect(findEntities(text).tags).toEqual(tags)
  })
})

describe('links', () => {
  test.each([
    [
      'read https://example.org/a_(b), or http://example.net.',
      ['https://example.org/a_(b)', 'http://example.net'],
    ],
    ['(https://example.org/x)', ['https://example.org/x']],
    ['https://example.org/?q=@ada#top', ['https://example.org/?q=@ada#top']],
    ['javascript:alert(1) data:text/html,x vbscript:x file:///etc/passwd', []],
    ['JAVASCRIPT://example.org/%0Aalert(1)', []],
    ['https://bank.example@evil.example/', []],
    ['https://localhost/ http://x', []],
    ['<a href="https://example.org/">', ['https://example.org/']],
    [`https://example.org/${'('.repeat(1000)}${')'.repeat(1500)}`, [expect.stringMatching(/^https/)]],
  ])('of %j', (text, links) => {
    expect(findEntities(text).links).toEqual(links)
  })
})

test('shortcodes stand by themselves', () => {
  expect(findEntities(':bread: :Bread: (:tea:) 12:30:45 a:b:c ::x:: :x:').shortcodes).toEqual([
    'bread',
    'tea',
  ])
})

const pieces = fc.constantFrom(
  '@',
  '#',
  ':',
  '/',
  '.',
  ' ',
  'a',
  'ada',
  'é',
  '\u0301',
  'https://',
  '(',
  ')',
  '日',
  '😀',
  '\n',
)
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces).map(list => list.join('')),
)

describe('of any text', () => {
  test('each entity stands in it, is well-formed and comes once', () => {
    fc.assert(
      fc.property(texts, text => {
        const found = findEntities(text)
        for (const handle of found.mentions) {
          expect(handle).toMatch(/^[A-Za-z0-9_]{3,20}$/)
          expect(text).toContain(`@${handle}`)
        }
        for (const link of found.links) {
          expect(link).toMatch(/^https?:\/\//i)
          expect(text).toContain(link)
        }
        for (const tag of found.tags) {
          expect(tag).toMatch(/\p{L}/u)
          expect(foldTag(tag)).toBe(tag)
        }
        for (const list of Object.values(found)) expect(new Set(list).size).toBe(list.length)
      }),
      { numRuns: 500 },
    )
  })

  test('a mention and a tag put behind it in their own words are found, whatever stood before', () => {
    fc.assert(
      fc.property(texts, text => {
        const found = findEntities(`${text} @zoe_9 #quay`)
        expect(found.mentions.map(handle => handle.toLowerCase())).toContain('zoe_9')
        expect(found.tags).toContain('quay')
      }),
    )
  })

  test('markup is only text', () => {
    expect(findEntities('<script>alert(1)</script> [x](javascript:alert(1)) ![y](data:z)')).toEqual(none)
  })

  test('a flood is counted, not choked on', () => {
    const text = Array.from({ length: 5_000 }, (_, i) => `@a${i}x`).join(' ')
    expect(findEntities(text).mentions).toHaveLength(5_000)
    expect(findEntities('@#:('.repeat(6_000)).mentions).toEqual([])
  })
})

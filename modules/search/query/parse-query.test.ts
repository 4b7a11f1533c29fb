import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from './parse-query.ts'

const terms = (text: string) => {
  const query = parseQuery(text)
  return 'code' in query ? query.rule : query.terms.map(({ not, ...term }) => (not ? { ...term, not } : term))
}

describe('a query', () => {
  it.each([
    [
      'bread  butter',
      [
        { kind: 'words', words: 'bread' },
        { kind: 'words', words: 'butter' },
      ],
    ],
    ['"bread and butter"', [{ kind: 'phrase', words: 'bread and butter' }]],
    ['« pain perdu »', [{ kind: 'phrase', words: ' pain perdu ' }]],
    ['"never closed', [{ kind: 'phrase', words: 'never closed' }]],
    [
      '-rain -"salt water"',
      [
        { kind: 'words', words: 'rain', not: true },
        { kind: 'phrase', words: 'salt water', not: true },
      ],
    ],
    [
      'from:@Nadia -to:hamish mentions:gus',
      [
        { kind: 'from', handle: 'Nadia' },
        { kind: 'to', handle: 'hamish', not: true },
        { kind: 'mentions', handle: 'gus' },
      ],
    ],
    [
      'has:image -has:LINK is:reply',
      [
        { kind: 'trait', trait: 'image' },
        { kind: 'trait', trait: 'link', not: true },
        { kind: 'trait', trait: 'reply' },
      ],
    ],
    [
      'lang:fr-CA #Été',
      [
        { kind: 'language', language: 'fr' },
        { kind: 'tag', tag: 'ete' },
      ],
    ],
    ['https://example.org/a', [{ kind: 'words', words: 'https://example.org/a' }]],
    [
      '10:30 re - !!! ok',
      [
        { kind: 'words', words: '10:30' },
        { kind: 'words', words: 're' },
        { kind: 'words', words: 'ok' },
      ],
    ],
    [
      "' OR 1=1; DROP TABLE --",
      [
        { kind: 'words', words: 'OR' },
        { kind: 'words', words: '1=1;' },
        { kind: 'words', words: 'DROP' },
        { kind: 'words', words: 'TABLE' },
      ],
    ],
  ])('%s', (text, expected) => expect(terms(text)).toEqual(expected))

  it.each([
    ['', 'empty'],
    ['\u200b \u202e', 'empty'],
    ['!!! ...', 'empty'],
    ['form:@nadia', 'known_operator'],
    ['note:this', 'known_operator'],
    ['constructor:x', 'known_operator'],
    ['has:constructor', 'operator_value'],
    ['has:"', 'operator_value'],
    ['is:', 'words'],
    ['from:@a', 'handle'],
    ['from:%', 'handle'],
    ['lang:french!', 'language'],
    ['since:2026-02-30', 'date'],
    ['until:yesterday', 'date'],
    ['-since:2026-01-01', 'operator_value'],
    ['-min_likes:3', 'operator_value'],
    ['min_likes:0', 'count'],
    ['min_likes:-3', 'count'],
    ['min_reposts:1e3', 'count'],
    ['min_replies:99999999', 'count'],
    ['since:2026-02-01 until:2026-02-01', 'date_order'],
    ['a '.repeat(31), 'max_terms'],
    ['a'.repeat(501), 'max_length'],
  ])('%j is refused or read as %s', (text, rule) => {
    const read = terms(text)
    expect(typeof read === 'string' ? read : read[0]!.kind).toBe(rule)
  })

  it('since is the first instant and until the first that no longer counts', () => {
    expect(parseQuery('since:2026-01-31 until:2026-02-02')).toEqual({
      terms: [],
      since: new Date('2026-01-31T00:00:00Z'),
      until: new Date('2026-02-02T00:00:00Z'),
      minimums: {},
    })
  })

  it('minimums are kept beside the terms, the last of each counting', () => {
    expect(parseQuery('min_likes:5 tea Min_Likes:10 min_reposts:2 min_replies:1')).toMatchObject({
      terms: [{ kind: 'words', words: 'tea' }],
      minimums: { likes: 10, reposts: 2, replies: 1 },
    })
  })

  it('is read or refused, whatever is typed', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '"',
        '-',
        '#',
        ':',
        'from:',
        'has:',
        'min_likes:',
        '7',
        '@',
        "'",
        '\\',
        '\u0000',
        '\ud800',
        '«',
        '&',
        '|',
        '!',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), parts => {
        const read = parseQuery(parts.join(' '))
        if ('code' in read) expect(read.message).not.toBe('')
        else {
          const minimums = Object.keys(read.minimums).length
          const parts = read.terms.length + minimums + (read.since ? 1 : 0) + (read.until ? 1 : 0)
          expect(parts).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('says the same about a query however its spaces are doubled', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z#@:"-]{1,8}$/), { maxLength: 8 }), parts => {
        const spaced = (gap: string) => parseQuery(parts.map(part => part.replaceAll('"', '')).join(gap))
        expect(spaced('   ')).toEqual(spaced(' '))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listMaxLines, parseList } from './parse-list.ts'

const parse = (text: string | Buffer, kind: 'follows' | 'blocks' | 'mutes' = 'follows') =>
  parseList(Buffer.from(text as string), kind)

function accounts(text: string) {
  const found = parse(text)
  if ('rule' in found) return found.rule
  return found.map(({ subject, account }) =>
    account ? `${account.handle}@${account.host ?? ''}` : `? ${subject}`,
  )
}

/** Any text, cheaper to make than fast-check's own strings of all characters. */
const anyText = (maxLength: number) =>
  fc
    .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength })
    .map(codes => codes.map(code => String.fromCodePoint(code)).join(''))

describe('a list of accounts', () => {
  it('is read as other servers write it, with a header and without', () => {
    const csv = 'Account address,Show boosts,Notify on new posts,Languages\r\n'
    expect(
      accounts(`${csv}ada@harbour.example,true,false,"en, fr"\r\n"Bea@Far.Example",false,true,\r\n`),
    ).toEqual(['ada@harbour.example', 'Bea@far.example'])
    expect(accounts('\ufeffada@harbour.example\nbea@far.example')).toEqual([
      'ada@harbour.example',
      'bea@far.example',
    ])
    expect(accounts('@ada\n\n  bea \nada\n')).toEqual(['ada@', 'bea@'])
    expect(accounts('ada@localhost:3000')).toEqual(['ada@localhost:3000'])
  })

  it('keeps lines that are no address, as such', () => {
    expect(accounts('not an address\nada@\n<script>\nada')).toEqual([
      '? not an address',
      '? ada@',
      '? <script>',
      'ada@',
    ])
  })

  it('is read from our own export, where ids say who is meant', () => {
    const person = (id: string, handle: string) => ({ id, handle, name: handle, avatar_url: null })
    const ada = person('mem_01h455vb4pex5vsknk084sn02q', 'ada')
    const file = (kind: string, items: unknown[]) => JSON.stringify({ format: 'stoa-export-1', kind, items })
    expect(parse(file('following', [ada]))).toEqual([
      {
        subject: 'ada',
        account: { handle: 'ada', host: null, memberId: '01890a5d-ac96-774b-bcce-b302099a8057' },
      },
    ])
    expect(
      parse(file('mutes', [{ member: ada, muted_until: null }, { words: { text: 'rain' } }]), 'mutes'),
    ).toHaveLength(1)
    expect(parse(file('blocks', [ada]))).toEqual({ rule: 'list_wrong_kind' })
    expect(parse('{"format":')).toEqual({ rule: 'list_not_readable' })
    expect(parse('{}')).toEqual({ rule: 'list_wrong_kind' })
  })

  it('is refused by name', () => {
    expect(parse('')).toEqual({ rule: 'list_empty' })
    expect(parse('Account address,Hide notifications\n')).toEqual({ rule: 'list_empty' })
    expect(parse(Buffer.from([0xff, 0xfe, 0x41]))).toEqual({ rule: 'list_not_text' })
    expect(parse('ada\0bea')).toEqual({ rule: 'list_not_text' })
    expect(parse('x'.repeat(3 * 1024 * 1024))).toEqual({ rule: 'list_too_long' })
    const many = Array.from({ length: listMaxLines + 1 }, (_, at) => `m${at}`).join('\n')
    expect(parse(many)).toEqual({ rule: 'list_too_long' })
  })

  it('of any text gives lines that can be stored, or a rule', () => {
    fc.assert(
      fc.property(anyText(300), text => {
        const found = parse(text)
        if ('rule' in found) return
        for (const { subject } of found) {
          expect(subject.length).toBeLessThanOrEqual(200)
          expect(subject.isWellFormed() && !subject.includes('\0')).toBe(true)
        }
      }),
    )
  })
})

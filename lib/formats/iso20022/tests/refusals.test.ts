import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildPain013, buildPain014, type FormatRule, parsePain013, parsePain014 } from '../index.ts'
import { exponentOf, sampleReport, sampleRequest } from './messages.ts'

const request = new TextDecoder().decode(buildPain013(sampleRequest, exponentOf))
const report = new TextDecoder().decode(buildPain014(sampleReport, exponentOf))

function faultOf(text: string) {
  const parsed = parsePain013(new TextEncoder().encode(text), exponentOf)
  return parsed.ok ? null : { path: parsed.fault.path, rule: parsed.fault.rule }
}

/** The request with one piece of text replaced; the test is void if the piece is not there. */
function edited(from: string, to: string): string {
  expect(request).toContain(from)
  return request.replace(from, to)
}

const message = '/Document/CdtrPmtActvtnReq'
const transfer = `${message}/PmtInf/CdtTrfTx`

describe('a request is refused, and the fault names the path and the rule', () => {
  const cases: [string, string, string, string, FormatRule][] = [
    ['unknown element', '<ChrgBr>', '<Xtra>1</Xtra><ChrgBr>', `${transfer}/Xtra`, 'unexpected_element'],
    [
      'unknown element at the end',
      '</CdtTrfTx>',
      '<Purp><Cd>GIFT</Cd></Purp></CdtTrfTx>',
      `${transfer}/Purp`,
      'unexpected_element',
    ],
    ['missing element', '<PmtMtd>TRF</PmtMtd>', '', `${message}/PmtInf/PmtMtd`, 'missing'],
    [
      'misplaced element',
      '<NbOfTxs>1</NbOfTxs><CtrlSum>12.34</CtrlSum>',
      '<CtrlSum>12.34</CtrlSum><NbOfTxs>1</NbOfTxs>',
      `${message}/GrpHdr/CtrlSum`,
      'unexpected_element',
    ],
    [
      'repeated element',
      '<NbOfTxs>1</NbOfTxs>',
      '<NbOfTxs>1</NbOfTxs><NbOfTxs>1</NbOfTxs>',
      `${message}/GrpHdr/NbOfTxs`,
      'unexpected_element',
    ],
    ['second instruction', '</PmtInf>', '</PmtInf><PmtInf/>', `${message}/PmtInf`, 'unexpected_element'],
    ['unknown attribute', '<ChrgBr>', '<ChrgBr a="1">', `${transfer}/ChrgBr/@a`, 'unexpected_attribute'],
    ['text between elements', '<GrpHdr>', '<GrpHdr>hello', `${message}/GrpHdr`, 'unexpected_text'],
    [
      'more than one transfer',
      '<NbOfTxs>1<',
      '<NbOfTxs>2<',
      `${message}/GrpHdr/NbOfTxs`,
      'number_of_transactions',
    ],
    ['wrong control sum', '<CtrlSum>12.34<', '<CtrlSum>12.35<', `${message}/GrpHdr/CtrlSum`, 'control_sum'],
    ['other method', '>TRF<', '>CHK<', `${message}/PmtInf/PmtMtd`, 'fixed_value'],
    [
      'changeable amount',
      '<AmtModAllwd>false<',
      '<AmtModAllwd>true<',
      `${transfer}/PmtCond/AmtModAllwd`,
      'fixed_value',
    ],
    ['no boolean', '<AmtModAllwd>false<', '<AmtModAllwd>no<', `${transfer}/PmtCond/AmtModAllwd`, 'pattern'],
    ['other charge bearer', '>SLEV<', '>DEBT<', `${transfer}/ChrgBr`, 'fixed_value'],
    ['long id', '<MsgId>RFP-1<', `<MsgId>${'x'.repeat(36)}<`, `${message}/GrpHdr/MsgId`, 'length'],
    ['empty id', '<MsgId>RFP-1<', '<MsgId><', `${message}/GrpHdr/MsgId`, 'length'],
    ['control character', 'Wallet top-up', 'Wallet&#x9;top-up', `${transfer}/RmtInf/Ustrd`, 'characters'],
    [
      'time without an offset',
      '<CreDtTm>2026-03-01T09:30:00.000Z',
      '<CreDtTm>2026-03-01T09:30:00',
      `${message}/GrpHdr/CreDtTm`,
      'time',
    ],
    [
      'day that does not exist',
      '<CreDtTm>2026-03-01T',
      '<CreDtTm>2026-02-30T',
      `${message}/GrpHdr/CreDtTm`,
      'time',
    ],
    [
      'a date for a time',
      '<ReqdExctnDt><DtTm>2026-03-01T09:30:00.000Z</DtTm>',
      '<ReqdExctnDt><Dt>2026-03-01</Dt>',
      `${message}/PmtInf/ReqdExctnDt/DtTm`,
      'missing',
    ],
    ['unknown currency', 'Ccy="USD"', 'Ccy="XXX"', `${transfer}/Amt/InstdAmt/@Ccy`, 'currency'],
    ['no currency', ' Ccy="USD"', '', `${transfer}/Amt/InstdAmt/@Ccy`, 'missing'],
    [
      'too many fraction digits',
      '"USD">12.34',
      '"USD">12.340',
      `${transfer}/Amt/InstdAmt`,
      'fraction_digits',
    ],
    ['zero', '"USD">12.34', '"USD">0.00', `${transfer}/Amt/InstdAmt`, 'amount_range'],
    ['negative', '"USD">12.34', '"USD">-12.34', `${transfer}/Amt/InstdAmt`, 'amount_range'],
    ['exponent notation', '"USD">12.34', '"USD">1.2e1', `${transfer}/Amt/InstdAmt`, 'pattern'],
    ['a grouped number', '"USD">12.34', '"USD">1,234', `${transfer}/Amt/InstdAmt`, 'pattern'],
    [
      'nineteen digits',
      '"USD">12.34',
      '"USD">12345678901234567.89',
      `${transfer}/Amt/InstdAmt`,
      'amount_range',
    ],
    ['element in a leaf', '>SLEV<', '><b>SLEV</b><', `${transfer}/ChrgBr/b`, 'unexpected_element'],
    [
      'other clearing system',
      '>USABA<',
      '>GBDSC<',
      `${message}/PmtInf/DbtrAgt/FinInstnId/ClrSysMmbId/ClrSysId/Cd`,
      'unknown_code',
    ],
    ['other namespace', 'pain.013.001.07"', 'pain.013.001.08"', '/Document', 'namespace'],
    ['namespace further down', '<GrpHdr>', '<GrpHdr xmlns="urn:other">', `${message}/GrpHdr`, 'namespace'],
    [
      'foreign prefix',
      '<ChrgBr>SLEV</ChrgBr>',
      '<a:ChrgBr>SLEV</a:ChrgBr>',
      `${transfer}/ChrgBr`,
      'namespace',
    ],
    ['undefined entity', 'Wallet top-up', '&xxe;', `${transfer}/RmtInf/Ustrd`, 'not_well_formed'],
    ['null character by number', 'Wallet top-up', '&#0;', `${transfer}/RmtInf/Ustrd`, 'not_well_formed'],
    [
      'doctype',
      '<Document',
      '<!DOCTYPE d [<!ENTITY xxe SYSTEM "file:///etc/passwd">]><Document',
      '/',
      'declaration_refused',
    ],
    ['comment', '<GrpHdr>', '<!-- hi --><GrpHdr>', '/', 'declaration_refused'],
    ['cdata', 'Wallet top-up', '<![CDATA[x]]>', '/', 'declaration_refused'],
    [
      'processing instruction',
      '<Document',
      '<?xml-stylesheet href="x"?><Document',
      '/',
      'declaration_refused',
    ],
    ['other encoding', 'encoding="UTF-8"', 'encoding="UTF-16"', '/', 'declaration_refused'],
    ['unclosed element', '</Document>', '', '/', 'not_well_formed'],
    ['two roots', '</Document>', '</Document><Document/>', '/', 'not_well_formed'],
  ]
  it.each(cases)('%s', (_name, from, to, path, rule) => {
    expect(faultOf(request)).toBeNull()
    expect(faultOf(edited(from, to))).toEqual({ path, rule })
  })

  it('bytes that are not UTF-8', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(request), 0xff])
    expect(parsePain013(bytes, exponentOf)).toMatchObject({ ok: false, fault: { rule: 'not_utf8' } })
  })

  it('more than 64 KiB', () => {
    expect(faultOf(request + ' '.repeat(65_536))).toEqual({ path: '/', rule: 'too_large' })
  })

  it('very deep nesting', () => {
    const depth = 5_000
    const deep = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.013.001.07">${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</Document>`
    expect(faultOf(deep)?.rule).toBe('not_well_formed')
  })

  it('nothing', () => {
    expect(faultOf('')?.rule).toBe('not_well_formed')
  })
})

describe('a request is read in the forms that another writer may choose', () => {
  it.each([
    [
      'a prefix on every element',
      request.replaceAll(/<(\/?)([A-Z])/g, '<$1p:$2').replace('xmlns=', 'xmlns:p='),
    ],
    ['line feeds and indentation', request.replaceAll('><', '>\n  <')],
    ['carriage returns', request.replaceAll('><', '>\r\n  <')],
    ['a byte order mark', `\ufeff${request}`],
    ['no declaration', request.replace(/^<\?xml.*\?>\n/, '')],
    ['decimal character numbers', request.replace('Wallet top-up', 'Wallet&#32;top-up')],
    ['an offset for Z', request.replaceAll('09:30:00.000Z', '10:30:00+01:00')],
  ])('%s', (_name, text) => {
    expect(parsePain013(new TextEncoder().encode(text), exponentOf)).toEqual({
      ok: true,
      value: sampleRequest,
    })
  })
})

describe('a report is refused', () => {
  const outcome = '/Document/CdtrPmtActvtnReqStsRpt/OrgnlPmtInfAndSts/TxInfAndSts'
  it.each([
    ['unknown status', '>ACSC<', '>ACWC<', `${outcome}/TxSts`, 'unknown_code'],
    ['rejection without a reason', '>ACSC<', '>RJCT<', `${outcome}/StsRsnInf`, 'reason_required'],
    [
      'other original message',
      '>pain.013.001.07<',
      '>pain.001.001.09<',
      '/Document/CdtrPmtActvtnReqStsRpt/OrgnlGrpInfAndSts/OrgnlMsgNmId',
      'fixed_value',
    ],
    ['second outcome', '</TxInfAndSts>', '</TxInfAndSts><TxInfAndSts/>', `${outcome}`, 'unexpected_element'],
  ])('%s', (_name, from, to, path, rule) => {
    expect(report).toContain(from)
    const parsed = parsePain014(new TextEncoder().encode(report.replace(from, to)), exponentOf)
    expect(parsed).toMatchObject({ ok: false, fault: { path, rule } })
  })
})

describe('whatever the bytes', () => {
  it('parsing answers with a value and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        expect(parsePain013(bytes, exponentOf).ok).toBe(false)
        expect(parsePain014(bytes, exponentOf).ok).toBe(false)
      }),
    )
  })

  it('a message with a few characters changed is refused or read, and never throws', () => {
    const change = fc.record({
      at: fc.nat(request.length - 1),
      remove: fc.nat(12),
      insert: fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom('<', '>', '&', '</', '<a>', '"', 'xmlns=', '&#', ';'),
      ),
    })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), changes => {
        const text = changes.reduce((t, c) => t.slice(0, c.at) + c.insert + t.slice(c.at + c.remove), request)
        const parsed = parsePain013(new TextEncoder().encode(text), exponentOf)
        expect(typeof parsed.ok).toBe('boolean')
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a builder throws on what the message cannot carry', () => {
  it.each([
    ['empty message id', { ...sampleRequest, messageId: '' }, 'length'],
    ['control character', { ...sampleRequest, remittance: 'a\u0007b' }, 'characters'],
    ['lone surrogate', { ...sampleRequest, remittance: 'a\ud800' }, 'characters'],
    ['zero', { ...sampleRequest, amount: { amountMinor: 0n, currency: 'USD' } }, 'amount_range'],
    ['unknown currency', { ...sampleRequest, amount: { amountMinor: 1n, currency: 'XXX' } }, 'currency'],
    ['no time', { ...sampleRequest, createdAt: new Date(Number.NaN) }, 'time'],
  ])('%s', (_name, value, rule) => {
    expect(() => buildPain013(value, exponentOf)).toThrow(rule)
  })
})

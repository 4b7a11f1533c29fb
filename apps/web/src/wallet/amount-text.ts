import { type PadText, padToMinor } from '../ui/money.ts'

export type ReadAmount =
  | { code: 'read'; pad: PadText; amountMinor: bigint }
  | { code: 'empty' }
  | { code: 'unclear' }
  | { code: 'too_many_decimals' }

const maxWholeDigits = 7

const markOf = (locale: string, type: 'decimal' | 'group'): string =>
  new Intl.NumberFormat(locale).formatToParts(12345.6).find(part => part.type === type)?.value ?? ''

/**
 * Reads an amount as people type and paste it: 24.50, 24,5, 1 260,10 $, $1,260.10. A single mark is the decimal mark,
 * unless the locale groups with it and exactly three digits follow. What could mean two amounts is not guessed at.
 */
export function readAmount(typed: string, locale: string, exponent: number): ReadAmount {
  const text = typed.replace(/[\s\u00a0\u202f'’\p{Sc}]/gu, '')
  if (text === '') return { code: 'empty' }
  if (!/^[\d.,]+$/.test(text) || !/\d/.test(text)) return { code: 'unclear' }
  const decimal = decimalMark(text, locale)
  const [whole = '', decimals, ...more] = decimal ? text.split(decimal) : [text]
  if (more.length > 0 || (decimals !== undefined && /[.,]/.test(decimals))) return { code: 'unclear' }
  if (!isGrouped(whole)) return { code: 'unclear' }
  const units = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '')
  if (units.length > maxWholeDigits) return { code: 'unclear' }
  if (decimals !== undefined && decimals.length > exponent) return { code: 'too_many_decimals' }
  const pad = decimals === undefined || decimals === '' ? units || '0' : `${units || '0'}.${decimals}`
  return { code: 'read', pad, amountMinor: padToMinor(pad, exponent) }
}

/** The mark that parts units from cents in this text; null where all marks group digits. */
function decimalMark(text: string, locale: string): string | null {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  if (last < 0) return null
  const mark = text[last]!
  const isMixed = text.includes('.') && text.includes(',')
  if (isMixed) return mark
  if (text.indexOf(mark) !== last) return null
  const groupsWithIt = markOf(locale, 'group') === mark && markOf(locale, 'decimal') !== mark
  return groupsWithIt && /^\d{1,3}$/.test(text.slice(0, last)) && text.length - last === 4 ? null : mark
}

/** Plain digits, or groups of three behind one mark: 1,260 and 1.260.000, but not 12,60 and not 1,2,3. */
const isGrouped = (whole: string): boolean =>
  /^\d*$/.test(whole) || /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole)

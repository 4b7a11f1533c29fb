import type { WireMoney } from '../api/types.ts'

/** Minor units per unit as a power of ten (2 for USD, 0 for JPY), from ISO 4217 through Intl. */
export const exponentOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

export const minorOf = (money: WireMoney): bigint => BigInt(money.amount)

export const toWire = (amountMinor: bigint, currency: string): WireMoney => ({
  amount: String(amountMinor),
  currency,
})

/** Minor units as an exact decimal: 2450n of USD is "24.50". Never through a float. */
export function decimalText(amountMinor: bigint, currency: string): string {
  const exponent = exponentOf(currency)
  const digits = (amountMinor < 0n ? -amountMinor : amountMinor).toString().padStart(exponent + 1, '0')
  const sign = amountMinor < 0n ? '-' : ''
  if (exponent === 0) return sign + digits
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

export type AmountPart = { kind: 'sign' | 'symbol' | 'whole' | 'cents' | 'space'; text: string }

const minus = '\u2212'

/**
 * An amount as the pieces that are set at different weights, in the order the locale writes them: $1,284.60 in
 * English, 1 284,60 $ in French. A sign stands first and is a true minus; `plus` asks for a sign on money in.
 */
export function amountParts(
  amountMinor: bigint,
  currency: string,
  locale: string,
  plus = false,
): AmountPart[] {
  const negative = amountMinor < 0n
  const formatter = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  })
  const decimal = decimalText(negative ? -amountMinor : amountMinor, currency) as Intl.StringNumericLiteral
  const parts: AmountPart[] = []
  if (negative) parts.push({ kind: 'sign', text: minus })
  else if (plus) parts.push({ kind: 'sign', text: '+' })
  for (const { type, value } of formatter.formatToParts(decimal)) {
    const last = parts.at(-1)
    if (type === 'currency') parts.push({ kind: 'symbol', text: value })
    else if (type === 'integer' || type === 'group') {
      if (last?.kind === 'whole') last.text += value
      else parts.push({ kind: 'whole', text: value })
    } else if (type === 'decimal' || type === 'fraction') {
      if (last?.kind === 'cents') last.text += value
      else parts.push({ kind: 'cents', text: value })
    } else if (type === 'literal') parts.push({ kind: 'space', text: value })
  }
  return parts
}

export const amountText = (amountMinor: bigint, currency: string, locale: string, plus = false): string =>
  amountParts(amountMinor, currency, locale, plus)
    .map(part => part.text)
    .join('')

export const moneyText = (money: WireMoney, locale: string): string =>
  amountText(minorOf(money), money.currency, locale)

/** The amount as one would say it: "24 US dollars 50". The sign is a word, so the caller says it. */
export function spokenAmount(amountMinor: bigint, currency: string, locale: string): string {
  const absolute = amountMinor < 0n ? -amountMinor : amountMinor
  const [whole, cents] = decimalText(absolute, currency).split('.') as [string, string | undefined]
  const units = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  }).format(whole as Intl.StringNumericLiteral)
  return cents && cents !== '00' ? `${units} ${cents}` : units
}

/** The name of a currency: US dollar, dollar des États-Unis. */
export const currencyName = (currency: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency

/** What has been typed on the amount pad, as digits of the amount with at most one point: "", "2", "24.", "24.5". */
export type PadText = string

const maxWholeDigits = 7

/** The text after one more key. A key that cannot stand there changes nothing. */
export function pressPad(text: PadText, key: string, exponent: number): PadText {
  if (key === 'delete') return text.slice(0, -1)
  if (key === '.') return exponent === 0 || text.includes('.') ? text : `${text || '0'}.`
  if (!/^\d$/.test(key)) return text
  const [whole = '', cents] = text.split('.')
  if (cents !== undefined) return cents.length >= exponent ? text : text + key
  if (whole === '0') return key === '0' ? text : key
  return whole.length >= maxWholeDigits ? text : text + key
}

/** The minor units that a pad text stands for. */
export function padToMinor(text: PadText, exponent: number): bigint {
  const [whole = '', cents = ''] = text.split('.')
  return BigInt((whole || '0') + cents.padEnd(exponent, '0').slice(0, exponent))
}

import { type Static, Type } from 'typebox'
import { currencies } from './currencies.ts'

/** An ISO 4217 currency that has minor units. */
export type CurrencyCode = keyof typeof currencies

export interface Money {
  amountMinor: bigint
  currency: CurrencyCode
}

/** Money on the wire: minor units as a decimal string, so that no double ever holds it. */
export const MoneySchema = Type.Object(
  {
    amount: Type.String({
      pattern: '^-?(0|[1-9][0-9]{0,17})$',
      description: 'Minor units (cents for USD) as a decimal string',
      examples: ['2450'],
    }),
    currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217 code', examples: ['USD'] }),
  },
  { additionalProperties: false },
)
export type WireMoney = Static<typeof MoneySchema>

export function isCurrency(code: string): code is CurrencyCode {
  return Object.hasOwn(currencies, code)
}

/** Decimal digits after the point: 2 for USD, 0 for JPY, 3 for BHD. */
export function exponentOf(currency: CurrencyCode): number {
  return currencies[currency].exponent
}

/** The three-digit code, such as 840 for USD: systems that number their ledgers use it. */
export function numericCodeOf(currency: CurrencyCode): string {
  return currencies[currency].numeric
}

export function toWireMoney(money: Money): WireMoney {
  return { amount: money.amountMinor.toString(), currency: money.currency }
}

/** Null when the currency is not one of ISO 4217's with minor units. */
export function fromWireMoney(wire: WireMoney): Money | null {
  if (!isCurrency(wire.currency)) return null
  return { amountMinor: BigInt(wire.amount), currency: wire.currency }
}

/** `2450n USD` is `"24.50"`: plain digits and a point, for file formats. */
export function toDecimal(money: Money): string {
  const exponent = exponentOf(money.currency)
  const sign = money.amountMinor < 0n ? '-' : ''
  const digits = (money.amountMinor < 0n ? -money.amountMinor : money.amountMinor).toString()
  if (exponent === 0) return sign + digits
  const padded = digits.padStart(exponent + 1, '0')
  return `${sign}${padded.slice(0, -exponent)}.${padded.slice(-exponent)}`
}

/** Reads plain digits with a point back, exactly; null when there are more decimals than the currency has. */
export function fromDecimal(text: string, currency: CurrencyCode): Money | null {
  const match = /^(-?)(\d{1,18})(?:\.(\d+))?$/.exec(text)
  if (!match) return null
  const [, sign, whole, fraction = ''] = match
  const exponent = exponentOf(currency)
  const kept = fraction.slice(0, exponent)
  if (/[1-9]/.test(fraction.slice(exponent))) return null
  const amountMinor = BigInt(whole + kept.padEnd(exponent, '0'))
  return { amountMinor: sign ? -amountMinor : amountMinor, currency }
}

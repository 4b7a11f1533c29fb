import type { ElementReader } from './element-reader.ts'
import { leaf } from './element-writer.ts'
import { FormatError } from './format-error.ts'
import type { XmlElement } from './xml.ts'

/** An amount in minor units of its ISO 4217 currency. */
export type CurrencyAmount = { amountMinor: bigint; currency: string }

/** Fraction digits of a currency by ISO 4217, or undefined for a currency that the caller does not know. */
export type ExponentOf = (currency: string) => number | undefined

/** ActiveCurrencyAndAmount allows 18 digits in all, of which 5 are fraction digits. */
const maxTotalDigits = 18
const maxFractionDigits = 5

/** Exact decimal text of an amount with all the fraction digits of its currency: 1234 USD is "12.34". */
export function toDecimal(amountMinor: bigint, exponent: number): string {
  const sign = amountMinor < 0n ? '-' : ''
  const digits = (amountMinor < 0n ? -amountMinor : amountMinor).toString().padStart(exponent + 1, '0')
  if (exponent === 0) return `${sign}${digits}`
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

/** Minor units of a plain decimal, or undefined if it has more fraction digits than the exponent or is no decimal. */
export function fromDecimal(text: string, exponent: number): bigint | undefined {
  const match = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/.exec(text)
  if (!match) return undefined
  const fraction = match[3] ?? ''
  if (fraction.length > exponent) return undefined
  const magnitude = BigInt(`${match[2]}${fraction.padEnd(exponent, '0')}`)
  return match[1] ? -magnitude : magnitude
}

/** Reads an amount with its `Ccy` attribute: positive, at most the fraction digits of the currency, 18 digits in all. */
export function readAmount(reader: ElementReader, exponentOf: ExponentOf): CurrencyAmount {
  const { text, attribute: currency } = reader.textWithAttribute('Ccy')
  const exponent = knownExponent(currency, exponentOf, `${reader.path}/@Ccy`)
  const amountMinor = readDecimal(text, exponent, reader.path)
  return { amountMinor: checkRange(amountMinor, exponent, reader.path), currency }
}

/** A leaf with an amount and its currency. */
export function amountLeaf(name: string, amount: CurrencyAmount, exponentOf: ExponentOf): XmlElement {
  const exponent = knownExponent(amount.currency, exponentOf, name)
  const amountMinor = checkRange(amount.amountMinor, exponent, name)
  return leaf(name, toDecimal(amountMinor, exponent), { Ccy: amount.currency })
}

/** A control sum, which is a bare decimal in the currency of the amounts that it sums. */
export function readControlSum(reader: ElementReader, exponent: number): bigint {
  return readDecimal(reader.text(), exponent, reader.path)
}

/** The exponent, or a fault at `path` when the currency is not known. */
export function knownExponent(currency: string, exponentOf: ExponentOf, path: string): number {
  const exponent = /^[A-Z]{3}$/.test(currency) ? exponentOf(currency) : undefined
  if (exponent === undefined || exponent > maxFractionDigits) {
    throw new FormatError(path, 'currency', 'not a currency that is known here')
  }
  return exponent
}

function readDecimal(text: string, exponent: number, path: string): bigint {
  const amountMinor = fromDecimal(text, exponent)
  if (amountMinor !== undefined) return amountMinor
  if (/^\d+\.\d+$/.test(text)) {
    throw new FormatError(path, 'fraction_digits', `at most ${exponent} fraction digits in this currency`)
  }
  throw new FormatError(path, 'pattern', 'must be a plain decimal such as 12.34')
}

function checkRange(amountMinor: bigint, exponent: number, path: string): bigint {
  const tooLarge = amountMinor.toString().length > maxTotalDigits || exponent > maxFractionDigits
  if (amountMinor <= 0n || tooLarge) {
    throw new FormatError(
      path,
      'amount_range',
      `must be above zero and have at most ${maxTotalDigits} digits`,
    )
  }
  return amountMinor
}

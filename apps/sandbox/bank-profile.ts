/**
 * The bank that the sandbox plays. The routing number passes the check digit, but its first two digits are
 * of no Federal Reserve district, so no bank can ever hold it.
 */
export const sandboxBank = {
  name: 'Tidewater Savings (sandbox)',
  routingNumber: '999999992',
  /** The account into which it pays what Stoa asks for. */
  settlementAccountNumber: 'STOA-SETTLEMENT',
} as const

/** Fraction digits of the currencies that the bank keeps accounts in (ISO 4217). It keeps its own table, as a bank does. */
const exponents: Readonly<Record<string, number>> = { USD: 2, EUR: 2, GBP: 2, CAD: 2, CHF: 2, JPY: 0 }

/** Undefined for a currency in which the bank keeps no accounts. */
export function bankExponentOf(currency: string): number | undefined {
  return Object.hasOwn(exponents, currency) ? exponents[currency] : undefined
}

/** What a new account holds, in whole units of its currency: the first request from it opens it. */
export const openingBalanceUnits = 1_000_000n

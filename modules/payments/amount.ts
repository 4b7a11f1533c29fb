import { type CurrencyCode, isCurrency, type Money, type WireMoney } from '@stoa/kit'
import type { CurrencyRules, PaymentsSettings } from './services.ts'

export type AmountRefusal =
  | { code: 'currency_not_supported'; supported: readonly string[] }
  | { code: 'amount_invalid' }
  | { code: 'amount_too_large'; max: Money }

export type CheckedAmount =
  | { ok: true; amount: Money; rules: CurrencyRules }
  | { ok: false; refusal: AmountRefusal }

/** Reads an amount to move: a known currency, above zero, within the limit of its kind. */
export function checkAmount(
  wire: WireMoney,
  settings: PaymentsSettings,
  limit: 'maxSendMinor' | 'maxTopUpMinor',
): CheckedAmount {
  const rules = isCurrency(wire.currency) ? settings.currencies[wire.currency] : undefined
  if (!rules) {
    return refuse({ code: 'currency_not_supported', supported: Object.keys(settings.currencies) })
  }
  const currency = wire.currency as CurrencyCode
  if (!/^[1-9][0-9]{0,17}$/.test(wire.amount)) return refuse({ code: 'amount_invalid' })
  const amountMinor = BigInt(wire.amount)
  if (amountMinor > rules[limit]) {
    return refuse({ code: 'amount_too_large', max: { amountMinor: rules[limit], currency } })
  }
  return { ok: true, amount: { amountMinor, currency }, rules }
}

function refuse(refusal: AmountRefusal): CheckedAmount {
  return { ok: false, refusal }
}

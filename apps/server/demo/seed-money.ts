import { noBarriers } from '@stoa/identity'
import { toWireMoney, type Uuid } from '@stoa/kit'
import { openLedger } from '@stoa/ledger'
import {
  type Bank,
  type PaymentsServices,
  type PaymentsSettings,
  sendPayment,
  settleTopUp,
  topUpWallet,
} from '@stoa/payments'
import { seededUuid } from './chance.ts'
import type { Past } from './past.ts'
import type { PlannedPayment } from './plan.ts'
import type { TownIds } from './seed-members.ts'

/** The bank answers this long after it was asked. */
const bankTakesMs = 41_000
const askAtMost = 5

/**
 * Top-ups and payments, one after the other as they happened, for the ledger's time never goes back. The bank is
 * the sandbox's and is asked over its wire like ever.
 */
export async function seedMoney(
  past: Past,
  payments: readonly PlannedPayment[],
  ids: TownIds,
  services: { bank: Bank; settings: PaymentsSettings },
): Promise<void> {
  const { db, log } = past.ctx
  const ledger = openLedger({ db, clock: past.clock, log })
  try {
    for (const payment of payments)
      await pay(past, payment, ids, { ...services, ledger, readBarriers: noBarriers })
  } finally {
    await ledger.close()
  }
}

/** With the member's id: the bank may have outlived another database, and knows no other debtor for an old id. */
export function paymentIdOf({ at, key, from, to }: PlannedPayment, ids: TownIds): Uuid {
  return seededUuid(at, `${key}|${ids.get(from ?? to)}`)
}

async function pay(past: Past, payment: PlannedPayment, ids: TownIds, services: PaymentsServices) {
  const { at, from, to, note } = payment
  const amount = toWireMoney({ amountMinor: payment.amountMinor, currency: 'USD' })
  const id = paymentIdOf(payment, ids)
  if (from === null) {
    const begun = await topUpWallet(past.as(ids.get(to)!, at), services, { id, amount })
    if (begun.code === 'refused') throw new Error(`a top-up is refused: ${begun.refusal.code}`)
    past.clock.advance(bankTakesMs)
    const state = await settle(past, services, id)
    if (state !== (payment.rejected ? 'failed' : 'posted')) throw new Error(`a top-up of ${to} is ${state}`)
    return
  }
  const sent = await sendPayment(past.as(ids.get(from)!, at), services, { id, toHandle: to, amount, note })
  if (sent.code === 'refused') {
    throw new Error(`${from} cannot pay ${to} for “${note}”: ${sent.refusal.code}`)
  }
}

async function settle(past: Past, services: PaymentsServices, id: Parameters<typeof settleTopUp>[2]) {
  for (let ask = 1; ; ask += 1) {
    const state = await settleTopUp(past.ctx, services, id)
    if (state !== 'pending' || ask === askAtMost) return state
    await new Promise(resolve => setTimeout(resolve, ask * 200))
  }
}

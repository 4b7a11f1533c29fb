import { type Ctx, fromWireId, inTransaction, toWireId, type Uuid } from '@stoa/kit'
import type { Bank, BankOutcome } from './bank.ts'
import { compareOutcome, type Difference } from './compare-outcome.ts'
import { appendDifferences } from './events.ts'
import { lostJobAfterMs } from './jobs.ts'
import type { Payment } from './payment.ts'
import { selectPayments } from './payment-store.ts'
import { advancePosition, insertDifferences, selectPosition } from './reconciliation-store.ts'
import { enqueueSettling, requeue } from './resume-top-ups.ts'
import type { PaymentsServices } from './services.ts'
import { selectUnconfirmed, updateConfirmed } from './top-up-store.ts'

/** The bank may list a settlement a moment after it has answered with it. */
const listingDelayMs = 10 * 60_000

export interface Reconciliation {
  compared: number
  differences: Difference[]
  /** False when the bank could not be reached to the end of its list. */
  isComplete: boolean
}

/**
 * Compares the bank's decisions since the last time with our top-ups. One that is open here is asked about at
 * once; a disagreement is recorded once, raises an event and an error in the log, and changes nothing.
 */
export async function reconcileBank(ctx: Ctx, services: PaymentsServices): Promise<Reconciliation> {
  const { bank } = services
  if (!bank) return { compared: 0, differences: [], isComplete: true }
  if (ctx.db.inTransaction) throw new Error('the bank is never asked inside a database transaction')
  await requeue(ctx, new Date(ctx.clock.now().getTime() - lostJobAfterMs))
  const result: Reconciliation = { compared: 0, differences: [], isComplete: false }
  for (;;) {
    const afterSeq = await selectPosition(ctx.db, bank.routingNumber)
    const list = await bank.listOutcomes(afterSeq)
    if (list.code === 'unavailable') {
      ctx.log.warn({ because: list.because, detail: list.detail }, 'the bank’s list cannot be had')
      return result
    }
    if (list.outcomes.length > 0) result.differences.push(...(await comparePage(ctx, bank, list.outcomes)))
    result.compared += list.outcomes.length
    if (!list.hasMore) break
  }
  result.differences.push(...(await findUnconfirmed(ctx)))
  return { ...result, isComplete: true }
}

function comparePage(ctx: Ctx, bank: Bank, outcomes: readonly BankOutcome[]): Promise<Difference[]> {
  return inTransaction(ctx, async tx => {
    const idOf = (outcome: BankOutcome): Uuid | null => fromWireId('pay', outcome.endToEndId)
    const payments = await selectPayments(
      tx.db,
      outcomes.map(idOf).filter(id => id !== null),
    )
    const byId = new Map<Uuid | null, Payment>(payments.map(payment => [payment.id, payment]))
    const differences: Difference[] = []
    const open: Uuid[] = []
    const confirmed: Uuid[] = []
    for (const outcome of outcomes) {
      const payment = byId.get(idOf(outcome))
      const comparison = compareOutcome(outcome, payment)
      if (comparison.code === 'differs') differences.push(comparison.difference)
      else confirmed.push(payment!.id)
      // The list is no substitute for the signed report on this payment, so the bank is asked for that.
      if (comparison.code === 'open_here') open.push(payment!.id)
    }
    await updateConfirmed(tx.db, confirmed, tx.clock.now())
    await enqueueSettling(tx, open)
    await advancePosition(tx.db, bank.routingNumber, outcomes.at(-1)!.seq)
    return recordDifferences(tx, differences)
  })
}

function findUnconfirmed(ctx: Ctx): Promise<Difference[]> {
  return inTransaction(ctx, async tx => {
    const postedBefore = new Date(tx.clock.now().getTime() - listingDelayMs)
    const unconfirmed = await selectUnconfirmed(tx.db, postedBefore, 500)
    const differences = unconfirmed.map((payment): Difference => {
      const detail = { amount_minor: payment.amountMinor.toString(), currency: payment.currency }
      return { endToEndId: toWireId('pay', payment.id), kind: 'posted_here_unknown_there', detail }
    })
    return recordDifferences(tx, differences)
  })
}

async function recordDifferences(ctx: Ctx, differences: readonly Difference[]): Promise<Difference[]> {
  const found = await insertDifferences(ctx.db, differences, ctx.clock.now())
  await appendDifferences(ctx, found)
  for (const { endToEndId, kind } of found) {
    ctx.log.error({ endToEndId, difference: kind }, 'the bank’s books and ours disagree')
  }
  return found
}

import { type Ctx, enqueue, inTransaction, toWireId, type Uuid } from '@stoa/kit'
import { createTransfers, fromLedgerTime, isDone, transferFlags } from '@stoa/ledger'
import type { BankAnswer } from './bank.ts'
import { expectedReport } from './bank-message.ts'
import { appendDecided, signalUpdated } from './events.ts'
import { failureCodeOf } from './failure.ts'
import { askAgainDelayMs, settleTopUpJob } from './jobs.ts'
import type { Payment, PaymentState } from './payment.ts'
import { updateDecided } from './payment-store.ts'
import type { PaymentsServices } from './services.ts'
import { countAsk, lockTopUp, selectTopUp, updateAnswered } from './top-up-store.ts'

type Decision = Exclude<BankAnswer, { code: 'undecided' }>

/**
 * Asks the bank about a top-up and acts on a final answer: posts or voids the hold, with the payment, its event
 * and the signal, in one database transaction. Without a final answer the payment stays pending and a job asks
 * again with the same message. Safe to run at any time, any number of times, also at once.
 * @returns the state that the payment is in now
 */
export async function settleTopUp(
  ctx: Ctx,
  services: PaymentsServices,
  paymentId: Uuid,
): Promise<PaymentState> {
  if (ctx.db.inTransaction) throw new Error('the bank is never asked inside a database transaction')
  const topUp = await selectTopUp(ctx.db, paymentId)
  if (!topUp) throw new Error(`there is no top-up ${paymentId}`)
  if (topUp.payment.state !== 'pending') return topUp.payment.state
  if (!services.bank) throw new Error('a top-up is open and no bank is connected')
  const answer = await services.bank.requestPayment(topUp.request, expectedReport(paymentId, topUp.payment))
  if (answer.code !== 'undecided') return decide(ctx, paymentId, answer)
  const fields = { paymentId, because: answer.because, detail: answer.detail }
  if (answer.because === 'unusable') ctx.log.error(fields, 'the bank gave an answer that cannot be used')
  else ctx.log.info(fields, 'the bank has not decided on a top-up')
  await askAgain(ctx, paymentId)
  return 'pending'
}

async function askAgain(ctx: Ctx, paymentId: Uuid): Promise<void> {
  await inTransaction(ctx, async tx => {
    const asks = await countAsk(tx.db, paymentId, tx.clock.now())
    // Jobs are timed by the database's clock, which is the wall clock and not business time.
    const runAt = new Date(Date.now() + askAgainDelayMs(asks))
    await enqueue(tx, ...settleTopUpJob(paymentId, runAt))
  })
}

function decide(ctx: Ctx, paymentId: Uuid, decision: Decision): Promise<PaymentState> {
  return inTransaction(ctx, async tx => {
    const topUp = await lockTopUp(tx.db, paymentId)
    if (!topUp) throw new Error(`there is no top-up ${paymentId}`)
    if (topUp.payment.state !== 'pending') return topUp.payment.state
    const isSettled = decision.code === 'settled'
    const [result] = await createTransfers(tx, [
      {
        id: topUp.resolutionId,
        pendingId: paymentId,
        flags: isSettled ? transferFlags.post_pending : transferFlags.void_pending,
      },
    ])
    if (!isDone(result!.status)) {
      throw new Error(`the ledger refuses to decide top-up ${paymentId}: ${result!.status}`)
    }
    const ledgerTime = result!.timestamp!
    const payment: Payment = {
      ...topUp.payment,
      state: isSettled ? 'posted' : 'failed',
      failureCode: isSettled ? null : failureCodeOf(decision.reason),
      postedLedgerTime: isSettled ? ledgerTime : null,
      resolvedAt: fromLedgerTime(ledgerTime),
    }
    await updateDecided(tx.db, paymentId, payment)
    await updateAnswered(tx.db, paymentId, {
      askedAt: tx.clock.now(),
      reference: decision.reference,
      answer: decision.message,
    })
    await appendDecided(tx, [payment])
    signalUpdated(tx, payment, toWireId('pay', paymentId))
    return payment.state
  })
}

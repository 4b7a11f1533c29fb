import type { JobOptions, Uuid } from '@stoa/kit'

export const settleTopUpTask = 'payments.settle-top-up'
export const reconcileBankTask = 'payments.reconcile-bank'

/** One job waits per top-up; asking for another before it has run only moves its time. */
export function settleTopUpKey(paymentId: Uuid): string {
  return `${settleTopUpTask}:${paymentId}`
}

/** Arguments for `enqueue`: asks the bank about a top-up, now or at a time. */
export function settleTopUpJob(paymentId: Uuid, runAt?: Date): [string, { payment_id: Uuid }, JobOptions] {
  return [
    settleTopUpTask,
    { payment_id: paymentId },
    { jobKey: settleTopUpKey(paymentId), ...(runAt && { runAt }) },
  ]
}

const firstDelayMs = 2_000
const longestDelayMs = 60_000

/** How long to wait after so many questions without a decision. */
export function askAgainDelayMs(asks: number): number {
  return Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(Math.max(asks, 1) - 1, 10))
}

/** A pending top-up that has not been asked about for this long has lost its job. */
export const lostJobAfterMs = 2 * longestDelayMs

import { type Ctx, enqueueMany, inTransaction, type Uuid } from '@stoa/kit'
import { settleTopUpKey, settleTopUpTask } from './jobs.ts'
import { selectOpenTopUps } from './top-up-store.ts'

const batchSize = 500

/**
 * Gives every pending top-up a job again that asks the bank now. Called at start: a process that was killed
 * keeps its jobs locked for hours, and what it had asked the bank may be answered already.
 * @returns how many top-ups are open (at most 500 at a time, the oldest first)
 */
export function resumeTopUps(ctx: Ctx): Promise<number> {
  return requeue(ctx, ctx.clock.now())
}

/** The same for top-ups about which nobody has asked since a time. */
export function requeue(ctx: Ctx, notAskedSince: Date): Promise<number> {
  return inTransaction(ctx, async tx => {
    const open = await selectOpenTopUps(tx.db, notAskedSince, batchSize)
    await enqueueSettling(tx, open)
    return open.length
  })
}

/** Jobs that ask the bank now; of a top-up that has one waiting already, that one. */
export function enqueueSettling(ctx: Ctx, paymentIds: readonly Uuid[]): Promise<void> {
  const jobs = paymentIds.map(id => ({ payload: { payment_id: id }, jobKey: settleTopUpKey(id) }))
  return enqueueMany(ctx, settleTopUpTask, jobs)
}

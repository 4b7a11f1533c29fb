import { type Ctx, enqueue } from '@stoa/kit'
import { monthOf } from './month.ts'

export const countMonthTask = 'safety.count-month'

/** What changes within this time is counted once. */
const settleMs = 10_000

/** Has the month counted anew for the public page, once things are quiet. */
export async function countAgain(ctx: Ctx, at: Date): Promise<void> {
  const month = monthOf(at)
  const runAt = new Date(ctx.clock.now().getTime() + settleMs)
  await enqueue(ctx, countMonthTask, { month }, { jobKey: `${countMonthTask}:${month}`, runAt })
}

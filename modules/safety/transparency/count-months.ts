import type { Ctx } from '@stoa/kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { countMonth, upsertMonth } from './count-store.ts'
import { boundsOf, monthOf } from './month.ts'

const MonthPayload = Type.Object({ month: Type.String({ pattern: '^\\d{4}-\\d{2}-01$' }) })

/** Counts one month anew; the same work whatever was counted before. */
export async function countMonthJob(payload: unknown, ctx: Ctx): Promise<void> {
  await countOne(ctx, Value.Parse(MonthPayload, payload).month)
}

/** The month that runs and the one before, whose last hours may not be counted yet. */
export async function countRunningMonths(_payload: unknown, ctx: Ctx): Promise<void> {
  const running = monthOf(ctx.clock.now())
  await countOne(ctx, monthOf(new Date(boundsOf(running).from.getTime() - 1)))
  await countOne(ctx, running)
}

async function countOne(ctx: Ctx, month: string): Promise<void> {
  const { from, until } = boundsOf(month)
  await upsertMonth(ctx.db, month, await countMonth(ctx.db, from, until), ctx.clock.now())
}

import type { Ctx } from '@stoa/kit'
import { localTimelineDays } from '../policy.ts'
import { daysToRead } from './timeline.ts'
import { deleteLocalBefore } from './timeline-store.ts'

/** Drops the days that the local timeline no longer shows. The posts stay with their authors. */
export async function forgetOldLocal(ctx: Ctx): Promise<void> {
  await deleteLocalBefore(ctx.db, daysToRead(null, ctx.clock.now(), localTimelineDays).at(-1)!)
}

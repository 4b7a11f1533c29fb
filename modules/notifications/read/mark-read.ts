import { inTransaction, type MemberCtx } from '@stoa/kit'
import { moveReadUntil } from './reading-store.ts'
import { signalUnread } from './signal-unread.ts'

/** The member has seen the list as it was at this time. A time to come counts as now: what follows is still news. */
export async function markRead(ctx: MemberCtx, until: Date): Promise<void> {
  const { memberId } = ctx.actor
  const now = ctx.clock.now()
  await inTransaction(ctx, async ctx => {
    if (await moveReadUntil(ctx.db, memberId, until < now ? until : now)) await signalUnread(ctx, [memberId])
  })
}

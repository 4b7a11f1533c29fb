import { type Ctx, inTransaction } from '@stoa/kit'
import { signalUnread } from '../read/signal-unread.ts'
import { type NoticeKey, raiseIfJoined } from './notice-store.ts'

/** Tells of a group once more when others have joined it since, so that the open pages count them. */
export async function tellNotice(ctx: Ctx, key: NoticeKey): Promise<void> {
  await inTransaction(ctx, async ctx => {
    if (await raiseIfJoined(ctx.db, key, ctx.clock.now())) await signalUnread(ctx, [key.memberId])
  })
}

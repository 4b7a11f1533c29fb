import type { Ctx, Uuid } from '@stoa/kit'
import { countUnread } from './reading-store.ts'

/** Tells the open pages of these members how many notices wait, once the surrounding transaction has committed. */
export async function signalUnread(ctx: Ctx, memberIds: readonly Uuid[]): Promise<void> {
  for (const [memberId, unread] of await countUnread(ctx.db, memberIds)) {
    ctx.db.signal({ to: [memberId], type: 'notification.new', body: { unread } })
  }
}

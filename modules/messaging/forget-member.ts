import type { Ctx, Uuid } from '@stoa/kit'
import { deleteAccount } from './devices/device-store.ts'
import { forgetOlderChats } from './older/forget-older.ts'

/**
 * Takes what a member who has left had here: devices, keys, and their hold on older conversations, which stay with the
 * other as long as they want. What was sent to a chat stays in its log, readable by the devices of the others.
 */
export async function forgetMember(ctx: Ctx, memberId: Uuid): Promise<void> {
  await forgetOlderChats(ctx, memberId)
  await deleteAccount(ctx.db, memberId)
}

import type { Ctx, Uuid } from '@stoa/kit'
import { forgetChats } from './chats/forget-chats.ts'
import { deleteAccount } from './devices/device-store.ts'
import { deleteQuotasOf } from './files/file-store.ts'
import { forgetOlderChats } from './older/forget-older.ts'

/**
 * Takes what a member who has left had here: devices, keys, their place in groups, and their hold on what stays with
 * others as long as they want it. What was sent to a chat stays in its log, readable by the devices of the others.
 */
export async function forgetMember(ctx: Ctx, memberId: Uuid): Promise<void> {
  await forgetOlderChats(ctx, memberId)
  await forgetChats(ctx, memberId)
  await deleteAccount(ctx.db, memberId)
  await deleteQuotasOf(ctx.db, memberId)
}

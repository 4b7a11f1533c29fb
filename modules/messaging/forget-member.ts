import type { Ctx, Uuid } from '@stoa/kit'
import { deleteAccount } from './devices/device-store.ts'
import { deleteQuotasOf } from './files/file-store.ts'
import { deleteInbox } from './inbox-store.ts'

/**
 * Takes the list of conversations of a member who has left. The conversations themselves are the other's too: they
 * stay with their messages, beside a member without a name.
 */
export async function forgetMember(ctx: Ctx, memberId: Uuid): Promise<void> {
  await deleteInbox(ctx.db, memberId)
  await deleteAccount(ctx.db, memberId)
  await deleteQuotasOf(ctx.db, memberId)
}

import { type Ctx, inTransaction, type Uuid } from '@stoa/kit'
import {
  deleteHeld,
  deleteOlderChats,
  findHolders,
  findOlderMates,
  holdsOlderChat,
  listHeld,
  lockOlderChats,
} from './older-store.ts'

const atOnce = 100

/**
 * A member lets go of a conversation from before chats were encrypted. It stays with the other until they let go of it
 * too; with that everything that was said is deleted. False when the member does not hold it.
 */
export function forgetOlderChat(ctx: Ctx, memberId: Uuid, conversationId: Uuid): Promise<boolean> {
  return inTransaction(ctx, async ctx => {
    // Two who let go at once do so one after the other: the second finds that nobody holds it.
    await lockOlderChats(ctx.db, [conversationId])
    if (!(await holdsOlderChat(ctx.db, memberId, conversationId))) return false
    await letGo(ctx, memberId, [conversationId])
    return true
  })
}

/** A member who has left lets go of everything. */
export async function forgetOlderChats(ctx: Ctx, memberId: Uuid): Promise<void> {
  for (;;) {
    const isLast = await inTransaction(ctx, async ctx => {
      const held = await listHeld(ctx.db, memberId, atOnce)
      await lockOlderChats(ctx.db, held)
      await letGo(ctx, memberId, held)
      return held.length < atOnce
    })
    if (isLast) return
  }
}

async function letGo(ctx: Ctx, memberId: Uuid, conversationIds: readonly Uuid[]): Promise<void> {
  await deleteHeld(ctx.db, memberId, conversationIds)
  const mates = await findOlderMates(ctx.db, memberId, conversationIds)
  const held = await findHolders(ctx.db, [...new Set(mates.values())], conversationIds)
  await deleteOlderChats(
    ctx.db,
    conversationIds.filter(id => !held.has(id)),
  )
}

import { type Ctx, inTransaction, type Uuid } from '@stoa/kit'
import { giveUpFiles } from '../files/file-store.ts'
import {
  deleteChats,
  deleteMemberChats,
  findChatsHeldBy,
  listChatMembers,
  listMemberChats,
  lockChats,
} from './chat-store.ts'
import { takeOut } from './leave-chat.ts'

const atOnce = 50

/**
 * A member who has left leaves their groups; what they said stays with the others. A chat that nobody is left of goes
 * with its whole log.
 */
export async function forgetChats(ctx: Ctx, memberId: Uuid): Promise<void> {
  for (;;) {
    const isLast = await inTransaction(ctx, async ctx => {
      const chatIds = await listMemberChats(ctx.db, memberId, null, atOnce)
      const chats = await lockChats(ctx.db, chatIds)
      const members = Map.groupBy(await listChatMembers(ctx.db, chatIds), row => row.chatId)
      for (const chat of chats.values()) {
        if (chat.kind === 'group') await takeOut(ctx, chat, members.get(chat.chatId) ?? [], memberId)
      }
      await deleteMemberChats(ctx.db, memberId, chatIds)
      const others = [...members.values()].flat().map(row => row.memberId)
      const held = await findChatsHeldBy(ctx.db, [...new Set(others)], chatIds)
      const left = chatIds.filter(id => !held.has(id))
      await giveUpFiles(ctx.db, left)
      await deleteChats(ctx.db, left)
      return chatIds.length < atOnce
    })
    if (isLast) return
  }
}

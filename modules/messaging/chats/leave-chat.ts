import { type Ctx, inTransaction, type MemberCtx, toWireId, type Uuid } from '@stoa/kit'
import type { ChatMemberRow, ChatRow } from './chat.ts'
import { listChatMembers, lockChats, markLeft, setRole } from './chat-store.ts'

export type LeaveChatResult = { code: 'left' } | { code: 'chat_not_found' } | { code: 'pair_is_closed' }

/**
 * The acting member leaves a group: from here on the server gives them nothing more of it. Their devices' keys end
 * with the next commit, which the others are asked for. The last admin leaves the room to the longest member.
 */
export async function leaveChat(ctx: MemberCtx, chatId: Uuid): Promise<LeaveChatResult> {
  const { memberId } = ctx.actor
  return inTransaction(ctx, async ctx => {
    const chat = (await lockChats(ctx.db, [chatId])).get(chatId)
    const members = (await listChatMembers(ctx.db, [chatId])).filter(member => member.leftSeq === null)
    if (!chat || !members.some(member => member.memberId === memberId)) return { code: 'chat_not_found' }
    if (chat.kind === 'pair') return { code: 'pair_is_closed' }
    await takeOut(ctx, chat, members, memberId)
    return { code: 'left' }
  })
}

/** Takes a member out of a group and tells those who are in it. The caller holds the chat's lock. */
export async function takeOut(
  ctx: Ctx,
  { chatId, lastSeq }: ChatRow,
  members: readonly ChatMemberRow[],
  memberId: Uuid,
): Promise<void> {
  await markLeft(ctx.db, chatId, [memberId], lastSeq)
  const present = members.filter(member => member.leftSeq === null)
  const others = present.filter(member => member.memberId !== memberId)
  const heir = others.toSorted((a, b) => Number(a.joinedSeq - b.joinedSeq))[0]
  if (heir && !others.some(member => member.role === 'admin')) {
    await setRole(ctx.db, chatId, heir.memberId, 'admin')
  }
  ctx.db.signal({
    to: present.map(member => member.memberId),
    type: 'chat.left',
    body: { chat_id: toWireId('chat', chatId), member_id: toWireId('mem', memberId) },
  })
}

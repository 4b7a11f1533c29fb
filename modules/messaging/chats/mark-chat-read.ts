import { inTransaction, type MemberCtx, toWireId, type Uuid } from '@stoa/kit'
import { advanceRead, countedUpTo, listChatMembers } from './chat-store.ts'

export type MarkChatReadResult = { code: 'done' } | { code: 'chat_not_found' } | { code: 'seq_not_sent' }

/** Says how far the acting member has read; it only moves forward. Tells the chat's members. */
export async function markChatRead(ctx: MemberCtx, chatId: Uuid, seq: bigint): Promise<MarkChatReadResult> {
  const { memberId } = ctx.actor
  return inTransaction(ctx, async ctx => {
    const members = await listChatMembers(ctx.db, [chatId])
    const isIn = members.some(member => member.memberId === memberId && member.leftSeq === null)
    if (!isIn) return { code: 'chat_not_found' }
    const counted = await countedUpTo(ctx.db, chatId, seq)
    if (counted === null) return { code: 'seq_not_sent' }
    if (await advanceRead(ctx.db, chatId, memberId, { seq, counted })) {
      ctx.db.signal({
        to: members.flatMap(member => (member.leftSeq === null ? [member.memberId] : [])),
        type: 'chat.read',
        body: {
          chat_id: toWireId('chat', chatId),
          member_id: toWireId('mem', memberId),
          seq: Number(seq),
        },
      })
    }
    return { code: 'done' }
  })
}

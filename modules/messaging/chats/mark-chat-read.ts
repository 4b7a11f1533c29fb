import { inTransaction, type MemberCtx, toWireId, type Uuid } from '@stoa/kit'
import type { MessagingPorts } from '../services.ts'
import { advanceRead, countedUpTo, findChats, listChatMembers } from './chat-store.ts'

export type MarkChatReadResult = { code: 'done' } | { code: 'chat_not_found' } | { code: 'seq_not_sent' }

/**
 * Says how far the acting member has read; it only moves forward. Tells the chat's members, but of two across a barrier
 * only the own devices: the mark would tell that somebody is there.
 */
export async function markChatRead(
  ctx: MemberCtx,
  services: Pick<MessagingPorts, 'readBarriers'>,
  chatId: Uuid,
  seq: bigint,
): Promise<MarkChatReadResult> {
  const { memberId } = ctx.actor
  return inTransaction(ctx, async ctx => {
    const members = await listChatMembers(ctx.db, [chatId])
    const isIn = members.some(member => member.memberId === memberId && member.leftSeq === null)
    if (!isIn) return { code: 'chat_not_found' }
    const [chat] = await findChats(ctx.db, [chatId])
    const mates = members.flatMap(member => (member.memberId === memberId ? [] : [member.memberId]))
    const isTold = chat?.kind !== 'pair' || (await services.readBarriers(ctx, mates)).size === 0
    const counted = await countedUpTo(ctx.db, chatId, seq)
    if (counted === null) return { code: 'seq_not_sent' }
    if (await advanceRead(ctx.db, chatId, memberId, { seq, counted, isTold })) {
      const present = members.flatMap(member => (member.leftSeq === null ? [member.memberId] : []))
      ctx.db.signal({
        to: isTold ? present : [memberId],
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

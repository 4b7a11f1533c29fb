import type { ReadBarriers } from '@stoa/identity'
import { inTransaction, type MemberCtx, toWireId, type Uuid } from '@stoa/kit'
import { advanceReadSeq, countFromOthersAfter, findOther, lockConversation } from './conversation-store.ts'
import type { MessagingRefusal } from './errors.ts'
import { setUnread } from './inbox-store.ts'

export type MarkReadResult =
  | { code: 'done' }
  | Extract<MessagingRefusal, { code: 'conversation_not_found' | 'seq_not_sent' }>

/**
 * The acting member has read up to `seq`. The position only moves forward. Wakes both members; across a barrier only
 * the one who reads, so that nobody sees by the marks that a member who blocks them is there.
 */
export async function markRead(
  ctx: MemberCtx,
  services: { readBarriers: ReadBarriers },
  conversationId: Uuid,
  seq: bigint,
): Promise<MarkReadResult> {
  const { memberId } = ctx.actor
  const otherId = await findOther(ctx.db, conversationId, memberId)
  if (otherId === null) return { code: 'conversation_not_found' }
  return inTransaction(ctx, async ctx => {
    // Under the same lock as sending, so that no message slips between the count and its writing.
    const conversation = await lockConversation(ctx.db, conversationId)
    if (conversation === null) return { code: 'conversation_not_found' }
    if (seq > conversation.lastSeq) return { code: 'seq_not_sent', lastSeq: conversation.lastSeq }
    const isTold = !(await services.readBarriers(ctx, [otherId])).has(otherId)
    if (!(await advanceReadSeq(ctx.db, conversationId, memberId, seq, isTold))) return { code: 'done' }
    const left = await countFromOthersAfter(ctx.db, conversationId, memberId, seq)
    await setUnread(ctx.db, memberId, conversationId, left)
    ctx.db.signal({
      to: isTold ? [memberId, otherId] : [memberId],
      type: 'conversation.read',
      body: {
        conversation_id: toWireId('conv', conversationId),
        member_id: toWireId('mem', memberId),
        seq: Number(seq),
      },
    })
    return { code: 'done' }
  })
}

import { inTransaction, type MemberCtx, toWireId, type Uuid } from '@stoa/kit'
import { advanceReadSeq, countFromOthersAfter, findOther, lockConversation } from './conversation-store.ts'
import type { MessagingRefusal } from './errors.ts'
import { setUnread } from './inbox-store.ts'

export type MarkReadResult =
  | { code: 'done' }
  | Extract<MessagingRefusal, { code: 'conversation_not_found' | 'seq_not_sent' }>

/** The acting member has read up to `seq`. The position only moves forward. Wakes both members. */
export async function markRead(ctx: MemberCtx, conversationId: Uuid, seq: bigint): Promise<MarkReadResult> {
  const { memberId } = ctx.actor
  const otherId = await findOther(ctx.db, conversationId, memberId)
  if (otherId === null) return { code: 'conversation_not_found' }
  return inTransaction(ctx, async ctx => {
    // Under the same lock as sending, so that no message slips between the count and its writing.
    const conversation = await lockConversation(ctx.db, conversationId)
    if (conversation === null) return { code: 'conversation_not_found' }
    if (seq > conversation.lastSeq) return { code: 'seq_not_sent', lastSeq: conversation.lastSeq }
    if (!(await advanceReadSeq(ctx.db, conversationId, memberId, seq))) return { code: 'done' }
    const left = await countFromOthersAfter(ctx.db, conversationId, memberId, seq)
    await setUnread(ctx.db, memberId, conversationId, left)
    ctx.db.signal({
      to: [memberId, otherId],
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

import type { ReadBarriers } from '@stoa/identity'
import { appendEvent, checkText, inTransaction, type MemberCtx, toWireId, type Uuid } from '@stoa/kit'
import { barrierRefusal } from './barriers.ts'
import { findMessageById, findOther, insertMessage, lockConversation } from './conversation-store.ts'
import type { MessagingRefusal } from './errors.ts'
import { messageSentEvent } from './events.ts'
import { touchInbox } from './inbox-store.ts'
import { isRepeat, type MessageRow } from './message.ts'
import { messageLimits } from './policy.ts'
import { presentMessage } from './present.ts'

export type SendResult =
  | { code: 'sent'; message: MessageRow }
  /** The same id, sender and text as before: nothing was written. */
  | { code: 'repeated'; message: MessageRow }
  | Extract<
      MessagingRefusal,
      {
        code:
          | 'invalid_text'
          | 'conversation_not_found'
          | 'message_id_reused'
          | 'you_block_member'
          | 'member_unavailable'
      }
    >

/**
 * Sends a message as the acting member and wakes both members after commit. What was sent before a block is still
 * answered as a repeat.
 * @param input.id chosen by the client, so that a repeated request makes no second message
 */
export async function sendMessage(
  ctx: MemberCtx,
  services: { readBarriers: ReadBarriers },
  conversationId: Uuid,
  input: { id: Uuid; text: string },
): Promise<SendResult> {
  const checked = checkText(input.text, messageLimits)
  if (!('text' in checked)) return { code: 'invalid_text', ...checked }
  const senderId = ctx.actor.memberId
  const otherId = await findOther(ctx.db, conversationId, senderId)
  if (otherId === null) return { code: 'conversation_not_found' }
  return inTransaction(ctx, async ctx => {
    // From here to the commit this conversation is ours: seq has no gaps, and a repeat sees the first.
    const conversation = await lockConversation(ctx.db, conversationId)
    if (conversation === null) return { code: 'conversation_not_found' }
    const before = await findMessageById(ctx.db, conversationId, input.id)
    if (before !== null) {
      const repeat = isRepeat(before, { senderId, text: checked.text })
      return repeat ? { code: 'repeated', message: before } : { code: 'message_id_reused' }
    }
    const refusal = barrierRefusal((await services.readBarriers(ctx, [otherId])).get(otherId))
    if (refusal) return refusal
    const message: MessageRow = {
      conversationId,
      seq: conversation.lastSeq + 1n,
      messageId: input.id,
      senderId,
      text: checked.text,
      createdAt: ctx.clock.now(),
    }
    await insertMessage(ctx.db, message)
    await touchInboxes(ctx, message, otherId)
    await appendEvent(ctx, messageSentEvent(message, otherId))
    ctx.db.signal({
      to: [senderId, otherId],
      type: 'message.created',
      body: { conversation_id: toWireId('conv', conversationId), message: presentMessage(message) },
    })
    return { code: 'sent', message }
  })
}

/** Both lists, in the order of the members' ids as all locks are taken. */
async function touchInboxes(ctx: MemberCtx, message: MessageRow, otherId: Uuid): Promise<void> {
  const { conversationId, senderId, createdAt: at } = message
  for (const memberId of [senderId, otherId].sort()) {
    await touchInbox(ctx.db, { memberId, conversationId, at, received: memberId === senderId ? 0 : 1 })
  }
}

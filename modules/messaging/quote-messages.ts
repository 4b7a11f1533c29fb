import type { MemberCtx, Uuid } from '@stoa/kit'
import { findMessagesByIds, findOther } from './conversation-store.ts'

/**
 * Messages of a conversation by their ids, for a member who takes part in it and shows them to somebody else; null
 * for everybody else. Ids that it does not hold are absent.
 */
export async function quoteMessages(
  ctx: MemberCtx,
  conversationId: Uuid,
  messageIds: readonly Uuid[],
): Promise<{
  otherId: Uuid
  messages: ReadonlyMap<Uuid, { senderId: Uuid; text: string; sentAt: Date }>
} | null> {
  const otherId = await findOther(ctx.db, conversationId, ctx.actor.memberId)
  if (otherId === null) return null
  const rows = await findMessagesByIds(ctx.db, conversationId, messageIds)
  return {
    otherId,
    messages: new Map(
      rows.map(({ messageId, senderId, text, createdAt }) => [
        messageId,
        { senderId, text, sentAt: createdAt },
      ]),
    ),
  }
}

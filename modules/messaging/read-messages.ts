import type { MemberCtx, Uuid } from '@stoa/kit'
import { findOther, listMessages } from './conversation-store.ts'
import { type MessageRange, type MessageRow, toMessagePage } from './message.ts'

/** A page of a conversation, ascending; null when the acting member does not take part. */
export async function readMessages(
  ctx: MemberCtx,
  conversationId: Uuid,
  range: MessageRange,
  limit: number,
): Promise<{ messages: MessageRow[]; hasMore: boolean } | null> {
  const other = await findOther(ctx.db, conversationId, ctx.actor.memberId)
  if (other === null) return null
  return toMessagePage(await listMessages(ctx.db, conversationId, range, limit), range, limit)
}

import { getMembers, type Member } from '@stoa/identity'
import type { MemberCtx, Uuid } from '@stoa/kit'
import {
  findOlderMates,
  holdsOlderChat,
  listOlderChats,
  listOlderMessages,
  type OlderMessageRow,
  type OlderPosition,
} from './older-store.ts'

/** A conversation from before chats were encrypted, as one of the two holds it. */
export interface OlderChat extends OlderPosition {
  other: Member
}

/** What the acting member holds, the latest first: three statements for a page of any size. */
export async function readOlderChats(
  ctx: MemberCtx,
  page: { before: OlderPosition | null; limit: number },
): Promise<{ items: OlderChat[]; next: OlderPosition | null }> {
  const { memberId } = ctx.actor
  const rows = await listOlderChats(ctx.db, memberId, page.before, page.limit)
  const kept = rows.slice(0, page.limit)
  const ids = kept.map(row => row.conversationId)
  const mates = await findOlderMates(ctx.db, memberId, ids)
  const people = await getMembers(ctx, [...mates.values()])
  const items = kept.flatMap(row => {
    const other = people.get(mates.get(row.conversationId)!)
    return other ? [{ ...row, other }] : []
  })
  return { items, next: rows.length > page.limit ? kept.at(-1)! : null }
}

/** A page of what was said, ascending; null when the acting member does not hold it. */
export async function readOlderMessages(
  ctx: MemberCtx,
  conversationId: Uuid,
  before: bigint,
  limit: number,
): Promise<{ messages: OlderMessageRow[]; hasMore: boolean } | null> {
  if (!(await holdsOlderChat(ctx.db, ctx.actor.memberId, conversationId))) return null
  const rows = await listOlderMessages(ctx.db, conversationId, before, limit)
  return { messages: rows.slice(0, limit).toReversed(), hasMore: rows.length > limit }
}

import { getMembers, type Member } from '@stoa/identity'
import type { MemberCtx, Uuid } from '@stoa/kit'
import type { ChatMemberRow, ChatRow, EnvelopeRow } from './chat.ts'
import { findChatMember, findChats, listChatMembers, listEnvelopes, listMemberChats } from './chat-store.ts'

/** A chat as one of its members sees it. */
export interface ReadChat {
  chat: ChatRow
  own: ChatMemberRow
  members: { row: ChatMemberRow; member: Member }[]
}

/** The acting member's chats in the order of their ids: four statements for a page of any size. */
export async function readChats(
  ctx: MemberCtx,
  page: { after: Uuid | null; limit: number },
): Promise<{ items: ReadChat[]; next: Uuid | null }> {
  const ids = await listMemberChats(ctx.db, ctx.actor.memberId, page.after, page.limit + 1)
  const kept = ids.slice(0, page.limit)
  return { items: await hydrate(ctx, kept), next: ids.length > page.limit ? kept.at(-1)! : null }
}

/** One chat; null when the acting member was never in it, or there is no such thing. */
export async function readChat(ctx: MemberCtx, chatId: Uuid): Promise<ReadChat | null> {
  return (await hydrate(ctx, [chatId]))[0] ?? null
}

async function hydrate(ctx: MemberCtx, chatIds: readonly Uuid[]): Promise<ReadChat[]> {
  if (chatIds.length === 0) return []
  const chats = new Map((await findChats(ctx.db, chatIds)).map(chat => [chat.chatId, chat]))
  const rows = await listChatMembers(ctx.db, chatIds)
  const people = await getMembers(ctx, [...new Set(rows.map(row => row.memberId))])
  const byChat = Map.groupBy(rows, row => row.chatId)
  return chatIds.flatMap(chatId => {
    const chat = chats.get(chatId)
    const members = byChat.get(chatId) ?? []
    const own = members.find(row => row.memberId === ctx.actor.memberId)
    if (!chat || !own) return []
    const known = members.flatMap(row => {
      const member = people.get(row.memberId)
      return member ? [{ row, member }] : []
    })
    return [{ chat, own, members: known }]
  })
}

export type LogRange = { from: 'after' | 'before'; seq: bigint }

/**
 * A page of the log, ascending, of what the acting member may see: from the commit that let them in to the one
 * that took them out.
 */
export async function readLog(
  ctx: MemberCtx,
  chatId: Uuid,
  range: LogRange,
  limit: number,
): Promise<{ envelopes: EnvelopeRow[]; hasMore: boolean } | null> {
  const own = await findChatMember(ctx.db, chatId, ctx.actor.memberId)
  if (own === null) return null
  const first = own.joinedSeq
  const last = own.leftSeq === null ? 9_007_199_254_740_991n : own.leftSeq + 1n
  const isForward = range.from === 'after'
  const rows = await listEnvelopes(
    ctx.db,
    chatId,
    {
      after: isForward && range.seq > first - 1n ? range.seq : first - 1n,
      before: !isForward && range.seq < last ? range.seq : last,
      order: isForward ? 'ASC' : 'DESC',
    },
    limit,
  )
  const kept = rows.slice(0, limit)
  return { envelopes: isForward ? kept : kept.reverse(), hasMore: rows.length > limit }
}

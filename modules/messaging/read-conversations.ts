import { getMembers, type Member } from '@stoa/identity'
import type { MemberCtx, Uuid } from '@stoa/kit'
import {
  type ConversationState,
  findInbox,
  findStates,
  type InboxPosition,
  type InboxRow,
  listInbox,
  sumUnread,
} from './inbox-store.ts'

/** A conversation as one of its members sees it. */
export interface ReadConversation {
  state: ConversationState
  other: Member
  unreadCount: number
}

/** The acting member's conversations, the liveliest first: three statements for a page of any size. */
export async function readConversations(
  ctx: MemberCtx,
  page: { before: InboxPosition | null; limit: number },
): Promise<{ items: ReadConversation[]; next: InboxPosition | null }> {
  const rows = await listInbox(ctx.db, ctx.actor.memberId, page.before, page.limit + 1)
  const kept = rows.slice(0, page.limit)
  return {
    items: await hydrate(ctx, kept),
    next: rows.length > page.limit ? kept.at(-1)! : null,
  }
}

/** One conversation; null when the acting member does not take part, or there is no such thing. */
export async function readConversation(
  ctx: MemberCtx,
  conversationId: Uuid,
): Promise<ReadConversation | null> {
  const row = await findInbox(ctx.db, ctx.actor.memberId, conversationId)
  const [conversation] = await hydrate(ctx, [row ?? { conversationId, unreadCount: 0 }])
  return conversation ?? null
}

/** Unread messages in all of the acting member's conversations. */
export function countUnread(ctx: MemberCtx): Promise<number> {
  return sumUnread(ctx.db, ctx.actor.memberId)
}

async function hydrate(
  ctx: MemberCtx,
  rows: readonly Pick<InboxRow, 'conversationId' | 'unreadCount'>[],
): Promise<ReadConversation[]> {
  const ids = rows.map(row => row.conversationId)
  const states = await findStates(ctx.db, ctx.actor.memberId, ids)
  const others = await getMembers(
    ctx,
    [...states.values()].map(state => state.otherMemberId),
  )
  return rows.flatMap(row => {
    const state = states.get(row.conversationId)
    const other = state && others.get(state.otherMemberId)
    return state && other ? [{ state, other, unreadCount: row.unreadCount }] : []
  })
}

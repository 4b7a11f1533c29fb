import { getMembers, type Member, type ReadBarriers } from '@stoa/identity'
import { type MemberCtx, together, type Uuid } from '@stoa/kit'
import { type ToldBarrier, toldBarrier } from './barriers.ts'
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
  barrier: ToldBarrier | null
}

type Services = { readBarriers: ReadBarriers }

/** The acting member's conversations, the liveliest first: three trips for a page of any size. */
export async function readConversations(
  ctx: MemberCtx,
  services: Services,
  page: { before: InboxPosition | null; limit: number },
): Promise<{ items: ReadConversation[]; next: InboxPosition | null }> {
  const rows = await listInbox(ctx.db, ctx.actor.memberId, page.before, page.limit + 1)
  const kept = rows.slice(0, page.limit)
  return {
    items: await hydrate(ctx, services, kept),
    next: rows.length > page.limit ? kept.at(-1)! : null,
  }
}

/** One conversation; null when the acting member does not take part, or there is no such thing. */
export async function readConversation(
  ctx: MemberCtx,
  services: Services,
  conversationId: Uuid,
): Promise<ReadConversation | null> {
  const row = await findInbox(ctx.db, ctx.actor.memberId, conversationId)
  const [conversation] = await hydrate(ctx, services, [row ?? { conversationId, unreadCount: 0 }])
  return conversation ?? null
}

/** Unread messages in all of the acting member's conversations. */
export function countUnread(ctx: MemberCtx): Promise<number> {
  return sumUnread(ctx.db, ctx.actor.memberId)
}

async function hydrate(
  ctx: MemberCtx,
  services: Services,
  rows: readonly Pick<InboxRow, 'conversationId' | 'unreadCount'>[],
): Promise<ReadConversation[]> {
  const ids = rows.map(row => row.conversationId)
  const states = await findStates(ctx.db, ctx.actor.memberId, ids)
  const otherIds = [...states.values()].map(state => state.otherMemberId)
  const [others, barriers] = await together(ctx, ctx =>
    Promise.all([getMembers(ctx, otherIds), services.readBarriers(ctx, otherIds)]),
  )
  return rows.flatMap(row => {
    const state = states.get(row.conversationId)
    const other = state && others.get(state.otherMemberId)
    return state && other
      ? [{ state, other, unreadCount: row.unreadCount, barrier: toldBarrier(barriers.get(other.id)) }]
      : []
  })
}

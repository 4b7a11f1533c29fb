import type { InfiniteData } from '@tanstack/react-query'
import { chatCalls } from '../api/calls.ts'
import { itemsOf, keys, queryClient } from '../api/query-client.ts'
import type { Conversation, Message, MessagePage, Page } from '../api/types.ts'
import { stopTyping } from './typing.ts'

/** Pages run from the newest (first) to the oldest; inside a page messages ascend by seq. */
export type MessagePages = InfiniteData<MessagePage, unknown>
export type ConversationPages = InfiniteData<Page<Conversation>, unknown>

/** All messages of a conversation in ascending order, each once. */
export function messagesOf(data: MessagePages | undefined): Message[] {
  const all = data ? [...data.pages].reverse().flatMap(page => page.items) : []
  const bySeq = new Map(all.map(message => [message.seq, message]))
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq)
}

/** The seq of the newest message that is known; 0 where there is none. */
export const newestSeq = (data: MessagePages | undefined): number => data?.pages[0]?.items.at(-1)?.seq ?? 0

/** The pages with messages that follow on. Null over a gap, so that the caller asks for what lies in between. */
export function withMessages(data: MessagePages, messages: readonly Message[]): MessagePages | null {
  const [newest, ...older] = data.pages
  if (!newest) return null
  const last = newestSeq(data)
  const next = messages.filter(message => message.seq > last).sort((a, b) => a.seq - b.seq)
  if (next.length === 0) return data
  if (next.some((message, at) => message.seq !== last + 1 + at)) return null
  return { ...data, pages: [{ ...newest, items: [...newest.items, ...next] }, ...older] }
}

/**
 * The conversations with one changed; one that has got a newer message stands first. Null where it is not loaded.
 */
export function withConversation(
  data: ConversationPages,
  id: string,
  change: (conversation: Conversation) => Conversation,
): ConversationPages | null {
  const known = itemsOf(data).find(item => item.id === id)
  const first = data.pages[0]
  if (!known || !first) return null
  const changed = change(known)
  if (changed === known) return data
  const put = (items: Conversation[]) => items.map(item => (item.id === id ? changed : item))
  if ((changed.last_message?.seq ?? 0) <= (known.last_message?.seq ?? 0))
    return { ...data, pages: data.pages.map(page => ({ ...page, items: put(page.items) })) }
  const rest = data.pages.map(page => ({ ...page, items: page.items.filter(item => item.id !== id) }))
  return { ...data, pages: [{ ...rest[0]!, items: [changed, ...rest[0]!.items] }, ...rest.slice(1)] }
}

export const listedConversation = (id: string): Conversation | undefined =>
  itemsOf(queryClient.getQueryData<ConversationPages>(keys.conversations)).find(item => item.id === id)

function changeConversation(id: string, change: (conversation: Conversation) => Conversation): void {
  queryClient.setQueryData<Conversation>(keys.conversation(id), item => (item ? change(item) : item))
  const pages = queryClient.getQueryData<ConversationPages>(keys.conversations)
  if (!pages) return
  const next = withConversation(pages, id, change)
  if (next) queryClient.setQueryData(keys.conversations, next)
  else void queryClient.invalidateQueries({ queryKey: keys.conversations })
}

const catchingUp = new Map<string, Promise<void>>()

/** Asks for everything after the newest message that is known, until nothing is missing. One run at a time. */
export function catchUp(conversationId: string): Promise<void> {
  const running = catchingUp.get(conversationId)
  if (running) return running
  const run = readOn(conversationId).finally(() => catchingUp.delete(conversationId))
  catchingUp.set(conversationId, run)
  return run
}

async function readOn(conversationId: string): Promise<void> {
  const key = keys.messages(conversationId)
  for (;;) {
    const known = queryClient.getQueryData<MessagePages>(key)
    if (!known) return
    const page = await chatCalls.messages(conversationId, { after_seq: newestSeq(known), limit: 100 })
    // Frames may have brought some of them in the meantime.
    const now = queryClient.getQueryData<MessagePages>(key)
    const next = now && withMessages(now, page.items)
    if (!next) return
    queryClient.setQueryData(key, next)
    if (!page.has_more) return
  }
}

/** Catches up in every conversation that is on the screen: after a reconnect, when frames have been missed. */
export function catchUpShown(): void {
  for (const query of queryClient
    .getQueryCache()
    .findAll({ queryKey: ['conversations', 'messages'], type: 'active' })) {
    catchUp(String(query.queryKey[2])).catch(() => undefined)
  }
}

/**
 * Takes a message that arrived or was just sent into everything that shows it. Resolves when it stands there, also
 * when messages before it had to be fetched first.
 */
export async function takeMessage(message: Message, memberId: string): Promise<void> {
  const id = message.conversation_id
  const own = message.sender_id === memberId
  if (!own) stopTyping(id)
  const pages = queryClient.getQueryData<MessagePages>(keys.messages(id))
  const next = pages && withMessages(pages, [message])
  if (next) queryClient.setQueryData(keys.messages(id), next)
  changeConversation(id, conversation => {
    if ((conversation.last_message?.seq ?? 0) >= message.seq) return conversation
    return {
      ...conversation,
      last_message: message,
      unread_count: own ? 0 : conversation.unread_count + 1,
      last_read_seq: own ? message.seq : conversation.last_read_seq,
    }
  })
  if (pages && !next) await catchUp(id).catch(() => undefined)
}

export function noteOtherRead(conversationId: string, seq: number): void {
  changeConversation(conversationId, conversation =>
    seq <= conversation.other_read_seq ? conversation : { ...conversation, other_read_seq: seq },
  )
}

export function noteOwnRead(conversationId: string, seq: number): void {
  changeConversation(conversationId, conversation => ({
    ...conversation,
    last_read_seq: Math.max(conversation.last_read_seq, seq),
    unread_count: seq >= (conversation.last_message?.seq ?? 0) ? 0 : conversation.unread_count,
  }))
}

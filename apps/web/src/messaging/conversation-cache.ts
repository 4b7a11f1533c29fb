import type { InfiniteData } from '@tanstack/react-query'
import { keys, queryClient } from '../api/query-client.ts'
import type { Conversation, Message, MessagePage, Page } from '../api/types.ts'
import { stopTyping } from './typing.ts'

/** Pages run from the newest (first) to the oldest; inside a page messages ascend by seq. */
export type MessagePages = InfiniteData<MessagePage, unknown>

/** All messages of a conversation in ascending order, each once. */
export function messagesOf(data: MessagePages | undefined): Message[] {
  const all = data ? [...data.pages].reverse().flatMap(page => page.items) : []
  const bySeq = new Map(all.map(message => [message.seq, message]))
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq)
}

/** The pages with one more message. Null when it does not follow on, so that the caller reads again. */
export function withMessage(data: MessagePages, message: Message): MessagePages | null {
  const newest = data.pages[0]
  if (!newest) return null
  if (data.pages.some(page => page.items.some(item => item.id === message.id))) return data
  const last = newest.items.at(-1)
  if (last && message.seq !== last.seq + 1) return null
  return { ...data, pages: [{ ...newest, items: [...newest.items, message] }, ...data.pages.slice(1)] }
}

const changeConversation = (id: string, change: (conversation: Conversation) => Conversation): void => {
  queryClient.setQueryData<Page<Conversation>>(keys.conversations, page =>
    page ? { ...page, items: page.items.map(item => (item.id === id ? change(item) : item)) } : page,
  )
  queryClient.setQueryData<Conversation>(keys.conversation(id), item => (item ? change(item) : item))
}

/** Takes a message that arrived or was just sent into everything that shows it. */
export function takeMessage(message: Message, memberId: string): void {
  const id = message.conversation_id
  if (message.sender_id !== memberId) stopTyping(id)
  const pages = queryClient.getQueryData<MessagePages>(keys.messages(id))
  if (pages) {
    const next = withMessage(pages, message)
    if (next) queryClient.setQueryData(keys.messages(id), next)
    else void queryClient.invalidateQueries({ queryKey: keys.messages(id) })
  }
  const list = queryClient.getQueryData<Page<Conversation>>(keys.conversations)
  if (list && !list.items.some(item => item.id === id)) {
    void queryClient.invalidateQueries({ queryKey: keys.conversations })
    return
  }
  changeConversation(id, conversation => {
    const known = conversation.last_message
    if (known && known.seq >= message.seq) return conversation
    const own = message.sender_id === memberId
    return {
      ...conversation,
      last_message: message,
      unread_count: own ? 0 : conversation.unread_count + 1,
      last_read_seq: own ? message.seq : conversation.last_read_seq,
    }
  })
  queryClient.setQueryData<Page<Conversation>>(keys.conversations, page =>
    page ? { ...page, items: [...page.items].sort((a, b) => timeOf(b).localeCompare(timeOf(a))) } : page,
  )
}

const timeOf = (conversation: Conversation): string => conversation.last_message?.created_at ?? ''

export function noteOtherRead(conversationId: string, seq: number): void {
  changeConversation(conversationId, conversation => ({
    ...conversation,
    other_read_seq: Math.max(conversation.other_read_seq, seq),
  }))
}

export function noteOwnRead(conversationId: string, seq: number): void {
  changeConversation(conversationId, conversation => ({
    ...conversation,
    last_read_seq: Math.max(conversation.last_read_seq, seq),
    unread_count: seq >= (conversation.last_message?.seq ?? 0) ? 0 : conversation.unread_count,
  }))
}

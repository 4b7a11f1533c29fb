import { createContext, use } from 'react'
import type { ChatEntry } from '../engine/chat-client.ts'

/** What can be done with the messages of the open chat. */
export interface MessageActs {
  chat: string
  /** Nothing can be sent: one has left, or a block stands between. */
  isClosed: boolean
  react(entry: ChatEntry, emoji: string): void
  reply(entry: ChatEntry): void
  edit(entry: ChatEntry): void
  erase(entry: ChatEntry): void
  copy(entry: ChatEntry): void
  resend(): void
  discard(entry: ChatEntry): void
  report(entry: ChatEntry): void
  /** Opens all that can be done with a message, from below on a phone. */
  openSheet(entry: ChatEntry): void
  jumpTo(id: string): void
}

export const ActsContext = createContext<MessageActs | null>(null)

export const useActs = (): MessageActs => use(ActsContext)!

/** What may be done with one message by who looks at it. */
export function allowed(entry: ChatEntry, memberId: string, isClosed: boolean) {
  const { kind } = entry.content
  const own = entry.sender === memberId
  const isSent = entry.status === 'sent'
  const isReadable = kind === 'text' || kind === 'card' || kind === 'files'
  return {
    react: isSent && isReadable && !isClosed,
    reply: isSent && isReadable && !isClosed,
    copy: kind === 'text',
    edit: own && isSent && kind === 'text' && !isClosed,
    erase: own && isSent && isReadable && !isClosed,
    discard: own && entry.status !== 'sent',
    report: !own && isReadable,
  }
}

import type { Uuid } from '@stoa/kit'

export interface MessageRow {
  conversationId: Uuid
  /** Place in the conversation: 1, 2, 3 … without gaps. */
  seq: bigint
  messageId: Uuid
  senderId: Uuid
  text: string
  createdAt: Date
}

/** Whether a message with an id seen before is the very same one sent again. */
export function isRepeat(before: MessageRow, now: { senderId: Uuid; text: string }): boolean {
  return before.senderId === now.senderId && before.text === now.text
}

/** Which part of a conversation to read: the newest, those before a seq, or those after one. */
export type MessageRange =
  | { from: 'newest' }
  | { from: 'before'; seq: bigint }
  | { from: 'after'; seq: bigint }

/** Cuts a page out of rows of which one more than `limit` was asked for; always ascending. */
export function toMessagePage(
  rows: readonly MessageRow[],
  range: MessageRange,
  limit: number,
): { messages: MessageRow[]; hasMore: boolean } {
  const kept = rows.slice(0, limit)
  return {
    messages: range.from === 'after' ? kept : kept.toReversed(),
    hasMore: rows.length > limit,
  }
}

import { describe, expect, it } from 'vitest'
import type { Message } from '../api/types.ts'
import { type MessagePages, messagesOf, withMessage } from './conversation-cache.ts'

const message = (seq: number): Message => ({
  id: `msg_${seq}`,
  conversation_id: 'conv_1',
  seq,
  sender_id: 'mem_1',
  text: `m${seq}`,
  created_at: '2026-11-22T09:00:00Z',
})
const pages = (...groups: number[][]): MessagePages => ({
  pages: groups.map(group => ({ items: group.map(message), has_more: false })),
  pageParams: groups.map(() => null),
})

describe('the pages of a conversation', () => {
  it('reads oldest first, each message once', () => {
    expect(messagesOf(pages([4, 5], [2, 3, 4], [1])).map(m => m.seq)).toEqual([1, 2, 3, 4, 5])
  })
  it('takes the next message', () => {
    expect(messagesOf(withMessage(pages([1, 2]), message(3))!).map(m => m.seq)).toEqual([1, 2, 3])
  })
  it('takes a message once, however often it arrives', () => {
    const once = withMessage(pages([1, 2]), message(3))!
    expect(withMessage(once, message(3))).toBe(once)
  })
  it('asks to read again over a gap', () => {
    expect(withMessage(pages([1, 2]), message(4))).toBeNull()
  })
  it('takes the first message of all', () => {
    expect(messagesOf(withMessage(pages([]), message(1))!).length).toBe(1)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conversation, Message } from '../api/types.ts'
import {
  type ConversationPages,
  type MessagePages,
  messagesOf,
  newestSeq,
  withConversation,
  withMessages,
} from './conversation-cache.ts'

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
const seqs = (data: MessagePages | null) => messagesOf(data ?? undefined).map(item => item.seq)

describe('the pages of a conversation', () => {
  it('reads oldest first, each message once', () => {
    expect(seqs(pages([4, 5], [2, 3, 4], [1]))).toEqual([1, 2, 3, 4, 5])
    expect(newestSeq(pages([4, 5], [1]))).toBe(5)
    expect(newestSeq(undefined)).toBe(0)
  })
  it('takes what follows, in order, and each once', () => {
    expect(seqs(withMessages(pages([1, 2]), [message(4), message(3), message(2)]))).toEqual([1, 2, 3, 4])
    const known = pages([1, 2])
    expect(withMessages(known, [message(1), message(2)])).toBe(known)
  })
  it('takes the first message of all', () => {
    expect(seqs(withMessages(pages([]), [message(1)]))).toEqual([1])
  })
  it('gives null over a gap', () => {
    expect(withMessages(pages([1, 2]), [message(4)])).toBeNull()
    expect(withMessages(pages([1, 2]), [message(3), message(5)])).toBeNull()
  })
  it('ends up whole, whatever order and repetition messages come in, when gaps are read again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }), arrivals => {
        let data = pages([])
        for (const seq of arrivals) {
          const missing = Array.from({ length: Math.max(0, seq - newestSeq(data)) }, (_, at) =>
            message(newestSeq(data) + 1 + at),
          )
          data = withMessages(data, [message(seq)]) ?? withMessages(data, missing)!
        }
        const most = Math.max(...arrivals)
        expect(seqs(data)).toEqual(Array.from({ length: most }, (_, at) => at + 1))
      }),
    )
  })
})

describe('the pages of conversations', () => {
  const conversation = (id: string, seq: number): Conversation => ({
    id,
    with: { id: `mem_${id}`, handle: id, name: id, avatar_url: null },
    last_message: message(seq),
    unread_count: 0,
    last_read_seq: seq,
    other_read_seq: 0,
    barrier: null,
  })
  const list: ConversationPages = {
    pages: [
      { items: [conversation('a', 5), conversation('b', 2)], next_cursor: 'x' },
      { items: [conversation('c', 1)], next_cursor: null },
    ],
    pageParams: [null, 'x'],
  }
  const ids = (data: ConversationPages | null) => data?.pages.map(page => page.items.map(item => item.id))

  it('moves a conversation with a newer message to the top, from any page', () => {
    const moved = withConversation(list, 'c', item => ({ ...item, last_message: message(2) }))
    expect(ids(moved)).toEqual([['c', 'a', 'b'], []])
  })
  it('leaves the order when only a mark changed', () => {
    const changed = withConversation(list, 'b', item => ({ ...item, other_read_seq: 2 }))
    expect(ids(changed)).toEqual([['a', 'b'], ['c']])
    expect(changed?.pages[0]?.items[1]?.other_read_seq).toBe(2)
  })
  it('is the same when nothing changed, and null for one that is not loaded', () => {
    expect(withConversation(list, 'a', item => item)).toBe(list)
    expect(withConversation(list, 'z', item => item)).toBeNull()
  })
})

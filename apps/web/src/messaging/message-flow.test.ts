import { describe, expect, it } from 'vitest'
import type { Message } from '../api/types.ts'
import { type FlowItem, flowOf } from './message-flow.ts'
import type { OutboxEntry } from './outbox.ts'

const at = (minutes: number, day = 22) => new Date(2026, 10, day, 9, minutes).toISOString()
const message = (seq: number, sender: string, minutes: number, day = 22): Message => ({
  id: `msg_${seq}`,
  conversation_id: 'conv_1',
  seq,
  sender_id: sender,
  text: `${seq}`,
  created_at: at(minutes, day),
})
const base = { memberId: 'me', otherReadSeq: 0, unreadAfterSeq: null, waiting: [] as OutboxEntry[] }
const bubbles = (items: FlowItem[]) => items.flatMap(item => (item.kind === 'message' ? [item] : []))

describe('flowOf', () => {
  it('groups a run and puts the tail on its last bubble', () => {
    const items = flowOf({
      ...base,
      messages: [message(1, 'a', 0), message(2, 'a', 2), message(3, 'me', 3), message(4, 'me', 20)],
    })
    expect(bubbles(items).map(b => [b.first, b.last])).toEqual([
      [true, false],
      [false, true],
      [true, true],
      [true, true],
    ])
  })

  it('starts each day with its name, once', () => {
    const items = flowOf({
      ...base,
      messages: [message(1, 'a', 0, 21), message(2, 'a', 1, 22), message(3, 'a', 2, 22)],
    })
    expect(items.map(item => item.kind)).toEqual(['day', 'message', 'day', 'message', 'message'])
  })

  it('draws one line above the first unread message of the other member', () => {
    const items = flowOf({
      ...base,
      unreadAfterSeq: 1,
      messages: [message(1, 'a', 0), message(2, 'a', 1), message(3, 'a', 2)],
    })
    expect(items.map(item => item.kind)).toEqual(['day', 'message', 'unread', 'message', 'message'])
    const own = flowOf({ ...base, unreadAfterSeq: 0, messages: [message(1, 'me', 0)] })
    expect(own.some(item => item.kind === 'unread')).toBe(false)
  })

  it('marks what the other member has read', () => {
    const items = flowOf({ ...base, otherReadSeq: 1, messages: [message(1, 'me', 0), message(2, 'me', 1)] })
    expect(bubbles(items).map(b => b.state)).toEqual(['read', 'sent'])
  })

  it('shows a waiting message last, and once it is stored only once', () => {
    const waiting: OutboxEntry[] = [
      { id: 'msg_1', conversationId: 'conv_1', text: '1', createdAt: at(0), state: 'pending' },
      { id: 'msg_9', conversationId: 'conv_1', text: '9', createdAt: at(3), state: 'failed' },
    ]
    const items = bubbles(flowOf({ ...base, waiting, messages: [message(1, 'me', 0)] }))
    expect(items.map(b => [b.id, b.state])).toEqual([
      ['msg_1', 'sent'],
      ['msg_9', 'failed'],
    ])
  })
})

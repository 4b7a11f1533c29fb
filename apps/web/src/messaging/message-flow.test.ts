import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message, Payment } from '../api/types.ts'
import { type FlowItem, flowOf } from './message-flow.ts'
import type { OutboxEntry } from './outbox.ts'

const at = (minutes: number, day = 22, seconds = 0) =>
  new Date(2026, 10, day, 9, minutes, seconds).toISOString()
const message = (seq: number, sender: string, minutes: number, day = 22, seconds = 0): Message => ({
  id: `msg_${seq}`,
  conversation_id: 'conv_1',
  seq,
  sender_id: sender,
  text: `${seq}`,
  created_at: at(minutes, day, seconds),
})
const payment = (id: string, minutes: number, direction: 'in' | 'out' = 'out'): Payment => ({
  id,
  kind: 'send',
  direction,
  amount: { amount: '100', currency: 'USD' },
  counterparty: null,
  counterparty_name: 'a',
  note: null,
  state: 'posted',
  failure: null,
  created_at: at(minutes),
  posted_at: at(minutes),
  transfer_id: null,
  balance_after: null,
  sandbox: true,
})
const base = {
  memberId: 'me',
  otherReadSeq: 0,
  unreadAfterSeq: null,
  hasOlder: false,
  waiting: [] as OutboxEntry[],
  payments: [] as Payment[],
}
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

  it('says the time once for a minute of one member', () => {
    const messages = [message(1, 'a', 0), message(2, 'a', 0, 22, 40), message(3, 'a', 1), message(4, 'me', 1)]
    expect(bubbles(flowOf({ ...base, messages })).map(b => b.timed)).toEqual([false, true, true, true])
    // What is read and what is not yet have marks of their own.
    const own = [message(1, 'me', 0), message(2, 'me', 0, 22, 5)]
    expect(bubbles(flowOf({ ...base, messages: own, otherReadSeq: 1 })).map(b => b.timed)).toEqual([
      true,
      true,
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

  it('sets the money between the messages by its time, and it ends a run', () => {
    const items = flowOf({
      ...base,
      messages: [message(1, 'me', 0), message(2, 'me', 2)],
      payments: [payment('p2', 9, 'in'), payment('p1', 1)],
    })
    expect(items.map(item => item.id)).toEqual(['day-msg_1', 'msg_1', 'p1', 'msg_2', 'p2'])
    expect(bubbles(items).map(b => [b.first, b.last])).toEqual([
      [true, true],
      [true, true],
    ])
  })

  it('keeps older money back until the messages of its time are there', () => {
    const options = { ...base, messages: [message(1, 'a', 5)], payments: [payment('p', 1)] }
    expect(flowOf({ ...options, hasOlder: true }).some(item => item.kind === 'payment')).toBe(false)
    expect(flowOf({ ...options, hasOlder: false }).some(item => item.kind === 'payment')).toBe(true)
  })

  it('shows everything once, messages in the order of their seq, each run with one tail', () => {
    const any = fc.record({ own: fc.boolean(), minute: fc.integer({ min: 0, max: 59 }) })
    fc.assert(
      fc.property(fc.array(any), fc.array(fc.integer({ min: 0, max: 59 })), (written, paid) => {
        const messages = written.map((one, at) => message(at + 1, one.own ? 'me' : 'a', one.minute))
        const payments = paid.map((minute, at) => payment(`p${at}`, minute))
        const items = flowOf({ ...base, messages, payments })
        expect(bubbles(items).map(b => b.id)).toEqual(messages.map(m => m.id))
        expect(new Set(items.map(item => item.id)).size).toBe(items.length)
        expect(items.filter(item => item.kind === 'payment')).toHaveLength(payments.length)
        const shown = bubbles(items)
        expect(shown.filter(b => b.first).length).toBe(shown.filter(b => b.last).length)
        expect(shown.filter(b => b.last).every(b => b.timed)).toBe(true)
      }),
    )
  })
})

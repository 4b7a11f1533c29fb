import type { Message, Payment } from '../api/types.ts'
import { dayKey } from '../i18n/times.ts'
import type { OutboxEntry } from './outbox.ts'

export type Bubble = {
  kind: 'message'
  id: string
  own: boolean
  text: string
  at: Date
  state: 'pending' | 'failed' | 'sent' | 'read'
  /** First and last of a run by one member: the last carries the tail. */
  first: boolean
  last: boolean
  /** One time stands for all that one member wrote in one minute, on the last of them. */
  timed: boolean
}
export type PaymentCard = { kind: 'payment'; id: string; own: boolean; at: Date; payment: Payment }
export type FlowItem =
  | Bubble
  | PaymentCard
  | { kind: 'day'; id: string; at: Date }
  | { kind: 'unread'; id: string }

type Placed = (Bubble | PaymentCard) & { seq: number }

const runMs = 5 * 60_000
const minuteOf = (at: Date): number => Math.floor(at.getTime() / 60_000)

type FlowOptions = {
  messages: readonly Message[]
  waiting: readonly OutboxEntry[]
  /** Payments between the two. Those from before the oldest message shown stay out while there are older ones. */
  payments: readonly Payment[]
  hasOlder: boolean
  memberId: string
  otherReadSeq: number
  /** The last message that had been read when the conversation was opened; null for no line. */
  unreadAfterSeq: number | null
}

/**
 * A conversation as it is shown: days, the line above what is new, bubbles in runs, and the money that went between.
 * Messages that wait on this device come last; one that has since been stored is shown once.
 */
export function flowOf(options: FlowOptions): FlowItem[] {
  const items: FlowItem[] = []
  let previous: Placed | null = null
  let lineDrawn = options.unreadAfterSeq === null
  for (const placed of placeAll(options)) {
    const newDay: boolean = !previous || dayKey(previous.at) !== dayKey(placed.at)
    const line: boolean =
      !lineDrawn && placed.kind === 'message' && !placed.own && placed.seq > (options.unreadAfterSeq ?? 0)
    if (newDay) items.push({ kind: 'day', id: `day-${placed.id}`, at: placed.at })
    if (line) {
      items.push({ kind: 'unread', id: 'unread' })
      lineDrawn = true
    }
    const { seq: _, ...shown } = placed
    if (shown.kind === 'message') {
      const before = !newDay && !line ? items.at(-1) : undefined
      if (before?.kind === 'message' && joins(before, shown)) {
        before.last = false
        before.timed = minuteOf(before.at) !== minuteOf(shown.at) || before.state !== shown.state
        shown.first = false
      }
    }
    items.push(shown)
    previous = placed
  }
  return items
}

const joins = (before: Bubble, next: Bubble): boolean =>
  before.own === next.own && next.at.getTime() - before.at.getTime() < runMs

function placeAll({ messages, waiting, payments, hasOlder, memberId, otherReadSeq }: FlowOptions): Placed[] {
  const stored = new Set(messages.map(message => message.id))
  const bubble = { kind: 'message', first: true, last: true, timed: true } as const
  const sent = messages.map((message): Placed => {
    const own = message.sender_id === memberId
    return {
      ...bubble,
      id: message.id,
      own,
      text: message.text,
      at: new Date(message.created_at),
      state: own && message.seq <= otherReadSeq ? 'read' : 'sent',
      seq: message.seq,
    }
  })
  const unsent = waiting
    .filter(entry => !stored.has(entry.id))
    .map((entry): Placed => {
      const { id, text, state } = entry
      return {
        ...bubble,
        id,
        own: true,
        text,
        at: new Date(entry.createdAt),
        state,
        seq: Number.POSITIVE_INFINITY,
      }
    })
  const from = hasOlder ? (sent[0]?.at.getTime() ?? 0) : 0
  const cards = payments
    .map((payment): Placed => {
      const at = new Date(payment.created_at)
      return { kind: 'payment', id: payment.id, own: payment.direction === 'out', at, payment, seq: 0 }
    })
    .filter(card => card.at.getTime() >= from)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  return [...byTime(sent, cards), ...unsent]
}

/** Messages keep the order of their seq, whatever their clocks say; cards go before the first message that is later. */
function byTime(messages: readonly Placed[], cards: readonly Placed[]): Placed[] {
  const all: Placed[] = []
  let next = 0
  for (const message of messages) {
    while (next < cards.length && cards[next]!.at < message.at) all.push(cards[next++]!)
    all.push(message)
  }
  return [...all, ...cards.slice(next)]
}

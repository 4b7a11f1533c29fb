import type { Message } from '../api/types.ts'
import { dayKey } from '../i18n/times.ts'
import type { OutboxEntry } from './outbox.ts'

export type Bubble = {
  kind: 'message'
  id: string
  own: boolean
  text: string
  at: Date
  state: 'pending' | 'failed' | 'sent' | 'read'
  /** First and last of a run by one member within five minutes: the last carries the tail. */
  first: boolean
  last: boolean
}
export type FlowItem = Bubble | { kind: 'day'; id: string; at: Date } | { kind: 'unread'; id: string }

const runMs = 5 * 60_000

/**
 * A conversation as it is shown: days, the line above what is new, and bubbles in runs. Messages that wait on this
 * device come last; one that has since been stored is shown once.
 */
export function flowOf(options: {
  messages: readonly Message[]
  waiting: readonly OutboxEntry[]
  memberId: string
  otherReadSeq: number
  /** The last message that had been read when the conversation was opened; null for no line. */
  unreadAfterSeq: number | null
}): FlowItem[] {
  const stored = new Set(options.messages.map(message => message.id))
  const bubbles: (Bubble & { seq: number })[] = [
    ...options.messages.map(message => {
      const own = message.sender_id === options.memberId
      return {
        kind: 'message' as const,
        id: message.id,
        own,
        text: message.text,
        at: new Date(message.created_at),
        state: own && message.seq <= options.otherReadSeq ? ('read' as const) : ('sent' as const),
        first: true,
        last: true,
        seq: message.seq,
      }
    }),
    ...options.waiting
      .filter(entry => !stored.has(entry.id))
      .map(entry => ({
        kind: 'message' as const,
        id: entry.id,
        own: true,
        text: entry.text,
        at: new Date(entry.createdAt),
        state: entry.state,
        first: true,
        last: true,
        seq: Number.POSITIVE_INFINITY,
      })),
  ]
  const items: FlowItem[] = []
  let previous: (Bubble & { seq: number }) | null = null
  let lineDrawn = options.unreadAfterSeq === null
  for (const { seq, ...bubble } of bubbles) {
    const newDay: boolean = !previous || dayKey(previous.at) !== dayKey(bubble.at)
    const line: boolean = !lineDrawn && !bubble.own && seq > (options.unreadAfterSeq ?? 0)
    if (newDay) items.push({ kind: 'day', id: `day-${dayKey(bubble.at)}`, at: bubble.at })
    if (line) {
      items.push({ kind: 'unread', id: 'unread' })
      lineDrawn = true
    }
    const joins =
      previous !== null &&
      !newDay &&
      !line &&
      previous.own === bubble.own &&
      bubble.at.getTime() - previous.at.getTime() < runMs
    const shown: Bubble = { ...bubble, first: !joins }
    if (joins) {
      const last = items.at(-1)
      if (last?.kind === 'message') last.last = false
    }
    items.push(shown)
    previous = { ...shown, seq }
  }
  return items
}

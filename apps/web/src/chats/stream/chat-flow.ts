import { dayKey } from '../../i18n/times.ts'
import type { ChatEntry } from '../engine/chat-client.ts'
import { type Happened, isSaid, type Reaction, type Said } from './said.ts'

export interface Bubble {
  kind: 'bubble'
  key: string
  id: string
  seq: number | null
  sender: string
  own: boolean
  said: Said
  at: Date
  state: 'waiting' | 'refused' | 'sent' | 'read'
  isEdited: boolean
  reactions: readonly Reaction[]
  /** First and last of a run by one member: the first names them in a group, the last carries the tail. */
  first: boolean
  last: boolean
  /** One time stands for all that one member wrote in one minute, on the last of them. */
  timed: boolean
}

export type FlowItem =
  | Bubble
  /** Money between the two that no card tells of, at the time at which it went. */
  | { kind: 'payment'; key: string; id: string; at: Date; own: boolean }
  | { kind: 'system'; key: string; sender: string; happened: Happened; at: Date }
  | { kind: 'day'; key: string; at: Date }
  | { kind: 'unread'; key: string }
  | { kind: 'beginning'; key: string }

/** A payment between the members of a pair, as the wallet knows it. */
export interface PaymentMark {
  id: string
  at: string
  own: boolean
}

export interface FlowOptions {
  entries: readonly ChatEntry[]
  payments: readonly PaymentMark[]
  hasOlder: boolean
  /** Who looks. */
  member: string
  /** How far everybody else has read. */
  readSeq: number
  /** The last entry that had been read when the chat was opened; null for no line. */
  unreadAfterSeq: number | null
}

/** The line above what is new is found by this key. */
export const unreadKey = 'unread'

type Placed = Extract<FlowItem, { at: Date }> & { seq: number | null }

const runMs = 5 * 60_000
const minuteOf = (at: Date): number => Math.floor(at.getTime() / 60_000)

/**
 * A chat as it is shown: days, the line above what is new, bubbles in runs, what happened, and the money that went
 * between the two of a pair. The log's order stands, whatever clocks say.
 */
export function flowOf(options: FlowOptions): FlowItem[] {
  const items: FlowItem[] = options.hasOlder ? [] : [{ kind: 'beginning', key: 'beginning' }]
  let lineDrawn = !knowsFirstUnread(options)
  let day = ''
  for (const { seq, ...placed } of placeAll(options)) {
    const own = placed.kind !== 'system' && placed.kind !== 'day' && placed.own
    const isNewDay = dayKey(placed.at) !== day
    if (isNewDay) {
      day = dayKey(placed.at)
      items.push({ kind: 'day', key: `day-${placed.key}`, at: placed.at })
    }
    const isFirstUnread: boolean =
      !lineDrawn && placed.kind === 'bubble' && !own && seq !== null && seq > (options.unreadAfterSeq ?? 0)
    if (isFirstUnread) {
      items.push({ kind: 'unread', key: unreadKey })
      lineDrawn = true
    }
    const shown = placed.kind === 'bubble' ? { ...placed, seq } : placed
    if (shown.kind === 'bubble' && !isNewDay && !isFirstUnread) joinRun(items, shown)
    if (shown.kind !== 'system' || !joinDevices(items, shown)) items.push(shown)
  }
  return items
}

/** While there may be older ones that are new too, the line has no place. */
function knowsFirstUnread({ entries, hasOlder, unreadAfterSeq }: FlowOptions): boolean {
  if (unreadAfterSeq === null) return false
  const oldest = entries.find(entry => entry.seq !== null)?.seq ?? 0
  return !hasOlder || oldest <= unreadAfterSeq + 1
}

/** Draws a bubble close to the one before it when both are of one run. */
function joinRun(items: FlowItem[], next: Bubble): void {
  const before = items.at(-1)
  if (before?.kind !== 'bubble' || before.sender !== next.sender) return
  if (next.at.getTime() - before.at.getTime() >= runMs) return
  before.last = false
  before.timed = minuteOf(before.at) !== minuteOf(next.at) || before.state !== next.state
  next.first = false
}

/** New devices one after the other are one line. @returns whether it went into the line before */
function joinDevices(items: FlowItem[], next: Extract<FlowItem, { kind: 'system' }>): boolean {
  const before = items.at(-1)
  if (before?.kind !== 'system' || before.happened.kind !== 'new_devices') return false
  if (next.happened.kind !== 'new_devices') return false
  const members = [...new Set([...before.happened.members, ...next.happened.members])]
  before.happened = { kind: 'new_devices', members }
  return true
}

function placeAll(options: FlowOptions): Placed[] {
  const { entries, payments, hasOlder } = options
  const placed = entries.map(entry => placeEntry(entry, options))
  const told = new Set(entries.flatMap(({ content }) => (content.kind === 'card' ? [content.id] : [])))
  const from = hasOlder ? (placed[0]?.at.getTime() ?? Number.POSITIVE_INFINITY) : 0
  const untold = payments
    .filter(payment => !told.has(payment.id))
    .map(({ id, at, own }): Placed => ({ kind: 'payment', key: id, id, at: new Date(at), own, seq: null }))
    .filter(payment => payment.at.getTime() >= from)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  const waiting = placed.findIndex(item => item.kind === 'bubble' && item.seq === null)
  const logged = waiting < 0 ? placed : placed.slice(0, waiting)
  return [...byTime(logged, untold), ...(waiting < 0 ? [] : placed.slice(waiting))]
}

function placeEntry(entry: ChatEntry, { member, readSeq }: FlowOptions): Placed {
  const { id, seq, sender, content, isEdited, reactions } = entry
  const at = new Date(entry.at)
  if (!isSaid(content)) return { kind: 'system', key: id, sender, happened: content, at, seq }
  const own = sender === member
  const isRead = own && seq !== null && seq <= readSeq
  return {
    kind: 'bubble',
    key: id,
    id,
    seq,
    sender,
    own,
    said: content,
    at,
    state: entry.status === 'sent' && isRead ? 'read' : entry.status,
    isEdited,
    reactions,
    first: true,
    last: true,
    timed: true,
  }
}

/** Entries keep the log's order; a payment goes before the first entry that is later than it. */
function byTime(entries: readonly Placed[], payments: readonly Placed[]): Placed[] {
  const all: Placed[] = []
  let next = 0
  for (const entry of entries) {
    while (next < payments.length && payments[next]!.at < entry.at) all.push(payments[next++]!)
    all.push(entry)
  }
  return [...all, ...payments.slice(next)]
}

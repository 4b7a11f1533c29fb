import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChatEntry } from '../engine/chat-client.ts'
import { type FlowItem, type FlowOptions, flowOf } from './chat-flow.ts'

const me = 'mem_me'
const other = 'mem_other'
const day = '2026-03-02T'

const entry = (seq: number | null, more: Partial<ChatEntry> = {}): ChatEntry => ({
  id: `env_${seq ?? 'waiting'}`,
  seq,
  at: `${day}09:00:0${seq ?? 9}.000Z`,
  sender: other,
  status: seq === null ? 'waiting' : 'sent',
  content: { kind: 'text', text: `text ${seq}` },
  isEdited: false,
  reactions: [],
  refused: null,
  ...more,
})

const flow = (options: Partial<FlowOptions>): FlowItem[] =>
  flowOf({
    entries: [],
    payments: [],
    hasOlder: true,
    member: me,
    readSeq: 0,
    unreadAfterSeq: null,
    ...options,
  })

const bubbles = (items: readonly FlowItem[]) => items.flatMap(item => (item.kind === 'bubble' ? [item] : []))
const kinds = (items: readonly FlowItem[]) => items.map(item => item.kind)

test('an empty chat is its beginning alone, and one with more behind it has none', () => {
  expect(kinds(flow({ hasOlder: false }))).toEqual(['beginning'])
  expect(kinds(flow({ hasOlder: true }))).toEqual([])
})

test('what one member writes in a few minutes is one run with one time for a minute', () => {
  const items = bubbles(
    flow({
      entries: [
        entry(1),
        entry(2),
        entry(3, { at: `${day}09:02:00.000Z` }),
        entry(4, { at: `${day}09:02:01.000Z`, sender: me }),
      ],
    }),
  )
  expect(items.map(item => [item.first, item.last, item.timed])).toEqual([
    [true, false, false],
    [false, false, true],
    [false, true, true],
    [true, true, true],
  ])
})

test('a new day, the line above what is new and a system line end a run', () => {
  const items = flow({
    unreadAfterSeq: 2,
    entries: [
      entry(1),
      entry(2),
      entry(3),
      entry(4, { content: { kind: 'title', title: 'Quay crew' } }),
      entry(5),
      entry(6, { at: '2026-03-04T09:00:00.000Z' }),
    ],
  })
  expect(kinds(items)).toEqual([
    'day',
    'bubble',
    'bubble',
    'unread',
    'bubble',
    'system',
    'bubble',
    'day',
    'bubble',
  ])
  expect(bubbles(items).map(item => item.first)).toEqual([true, false, true, true, true])
})

test('the line stands above the first that somebody else wrote', () => {
  const items = flow({ unreadAfterSeq: 1, entries: [entry(1), entry(2, { sender: me }), entry(3)] })
  expect(kinds(items)).toEqual(['day', 'bubble', 'bubble', 'unread', 'bubble'])
})

test('devices that come in one after the other are one line', () => {
  const came = (seq: number, members: string[]) => entry(seq, { content: { kind: 'new_devices', members } })
  const items = flow({ entries: [came(1, [me]), came(2, [other]), came(3, [me]), entry(4), came(5, [me])] })
  expect(kinds(items)).toEqual(['day', 'system', 'bubble', 'system'])
  expect(items[1]).toMatchObject({ happened: { members: [me, other] } })
})

test('the line waits for the oldest that is new', () => {
  const entries = [entry(5), entry(6)]
  expect(kinds(flow({ unreadAfterSeq: 3, entries }))).toEqual(['day', 'bubble', 'bubble'])
  expect(kinds(flow({ unreadAfterSeq: 4, entries }))).toEqual(['day', 'unread', 'bubble', 'bubble'])
  expect(kinds(flow({ unreadAfterSeq: 3, entries, hasOlder: false }))).toContain('unread')
})

test('own messages say how far they have come', () => {
  const own = { sender: me }
  const items = bubbles(
    flow({
      readSeq: 1,
      entries: [entry(1, own), entry(2, own), entry(null, own), entry(null, { ...own, status: 'refused' })],
    }),
  )
  expect(items.map(item => item.state)).toEqual(['read', 'sent', 'waiting', 'refused'])
})

describe('money between the two', () => {
  const paid = (id: string, at: string) => ({ id, at, own: true })

  test('stands at its time, before what waits, and not before the oldest that is known', () => {
    const entries = [entry(1), entry(2, { at: `${day}10:00:00.000Z` }), entry(null, { sender: me })]
    const payments = [paid('pay_early', `${day}08:00:00.000Z`), paid('pay_late', `${day}11:00:00.000Z`)]
    expect(kinds(flow({ entries, payments }))).toEqual(['day', 'bubble', 'bubble', 'payment', 'bubble'])
    expect(kinds(flow({ entries, payments, hasOlder: false }))).toEqual([
      'beginning',
      'day',
      'payment',
      'bubble',
      'bubble',
      'payment',
      'bubble',
    ])
  })

  test('is shown once when a card tells of it', () => {
    const entries = [entry(1, { content: { kind: 'card', type: 'payment', id: 'pay_1' } })]
    expect(kinds(flow({ entries, payments: [paid('pay_1', `${day}09:00:00.000Z`)] }))).toEqual([
      'day',
      'bubble',
    ])
  })
})

test('whatever the clocks say, the order of the log stands, every entry once, every key once', () => {
  const anyEntries = fc
    .array(
      fc.record({
        sender: fc.constantFrom(me, other, 'mem_third'),
        at: fc.date({ min: new Date('2026-01-01'), max: new Date('2026-01-04'), noInvalidDate: true }),
        isTitle: fc.boolean(),
      }),
      { maxLength: 40 },
    )
    .map(all =>
      all.map(({ sender, at, isTitle }, index) =>
        entry(index + 1, {
          sender,
          at: at.toISOString(),
          ...(isTitle ? { content: { kind: 'title', title: 'x' } } : {}),
        }),
      ),
    )
  const anyPayments = fc
    .array(fc.date({ min: new Date('2026-01-01'), max: new Date('2026-01-04'), noInvalidDate: true }), {
      maxLength: 8,
    })
    .map(all => all.map((at, index) => ({ id: `pay_${index}`, at: at.toISOString(), own: index % 2 === 0 })))
  fc.assert(
    fc.property(anyEntries, anyPayments, (entries, payments) => {
      const items = flow({ entries, payments, hasOlder: false, unreadAfterSeq: 3 })
      const shown = items.flatMap(item =>
        item.kind === 'bubble' || item.kind === 'system' ? [item.key] : [],
      )
      expect(shown).toEqual(entries.map(({ id }) => id))
      expect(items.filter(item => item.kind === 'payment')).toHaveLength(payments.length)
      expect(new Set(items.map(item => item.key)).size).toBe(items.length)
    }),
  )
})

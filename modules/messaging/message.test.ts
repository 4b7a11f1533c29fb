import type { Uuid } from '@stoa/kit'
import { describe, expect, test } from 'vitest'
import { isRepeat, type MessageRow, toMessagePage } from './message.ts'

const id = '019cadf6-0000-7000-8000-00000000000a' as Uuid
const row = (seq: number): MessageRow => ({
  conversationId: id,
  seq: BigInt(seq),
  messageId: id,
  senderId: id,
  text: 'hi',
  createdAt: new Date(0),
})
const seqs = (rows: MessageRow[]) => rows.map(message => Number(message.seq))

describe('toMessagePage', () => {
  test.each([
    ['newest', [9, 8, 7], [8, 9], true],
    ['before', [9, 8], [8, 9], false],
    ['after', [1, 2, 3], [1, 2], true],
    ['after', [], [], false],
  ] as const)('%s of %j', (from, read, shown, hasMore) => {
    const range = from === 'newest' ? { from } : { from, seq: 5n }
    const page = toMessagePage(read.map(row), range, 2)
    expect([seqs(page.messages), page.hasMore]).toEqual([shown, hasMore])
  })
})

test('a repeat has the same sender and text', () => {
  const other = '019cadf6-0000-7000-8000-00000000000b' as Uuid
  expect(isRepeat(row(1), { senderId: id, text: 'hi' })).toBe(true)
  expect(isRepeat(row(1), { senderId: id, text: 'Hi' })).toBe(false)
  expect(isRepeat(row(1), { senderId: other, text: 'hi' })).toBe(false)
})

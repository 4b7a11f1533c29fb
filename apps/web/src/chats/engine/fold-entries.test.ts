import type { Entry } from '@stoa/chat-engine'
import { describe, expect, test } from 'vitest'
import { foldEntries } from './fold-entries.ts'

const [ada, ben] = ['mem_ada', 'mem_ben']
const idOf = (seq: number) => `env_${String(seq).padStart(26, '0')}`

function logOf(...said: [sender: string, content: Entry['content']][]): Entry[] {
  return said.map(([sender, content], index) => ({
    seq: index + 1,
    id: idOf(index + 1),
    at: '2026-03-01T10:00:00.000Z',
    sender,
    device: 'dev_1',
    content,
  }))
}

const shown = (...args: Parameters<typeof foldEntries>) =>
  foldEntries(...args).map(({ content, isEdited, reactions }) => ({ content, isEdited, reactions }))

describe('folding', () => {
  test('an edit and an erasure count from who wrote the message alone', () => {
    const log = logOf(
      [ada, { kind: 'text', text: 'one' }],
      [ben, { kind: 'edit', of: idOf(1), text: 'forged' }],
      [ben, { kind: 'erase', of: idOf(1) }],
      [ada, { kind: 'edit', of: idOf(1), text: 'two' }],
    )
    expect(shown(log, [], ada)).toEqual([
      { content: { kind: 'text', text: 'two' }, isEdited: true, reactions: [] },
    ])
    const erased = [...log, ...logOf([ada, { kind: 'erase', of: idOf(1) }])]
    expect(shown(erased, [], ada)[0]?.content).toEqual({ kind: 'erased' })
  })

  test('a reaction is each member’s last, and none of an erased message', () => {
    const log = logOf(
      [ada, { kind: 'text', text: 'one' }],
      [ben, { kind: 'reaction', to: idOf(1), emoji: '🙂' }],
      [ada, { kind: 'reaction', to: idOf(1), emoji: '🙂' }],
      [ben, { kind: 'reaction', to: idOf(1), emoji: '🎉' }],
      [ada, { kind: 'reaction', to: idOf(1), emoji: '' }],
    )
    expect(shown(log, [], ada)[0]?.reactions).toEqual([{ emoji: '🎉', members: [ben] }])
    const erased = [...log, ...logOf([ada, { kind: 'erase', of: idOf(1) }])]
    expect(shown(erased, [], ada)[0]?.reactions).toEqual([])
  })

  test('what waits stands at the end, with the time at which it was made, and is marked', () => {
    const id = 'env_01kn9shxe0fabcdefghjkmnpqr'
    const [, entry, refused] = foldEntries(
      logOf([ben, { kind: 'text', text: 'one' }]),
      [
        { id, content: { kind: 'text', text: 'two' }, sealed: null },
        {
          id: idOf(9),
          content: { kind: 'text', text: 'three' },
          sealed: null,
          refused: 'member_unavailable',
        },
      ],
      ada,
    )
    expect(entry).toMatchObject({ seq: null, sender: ada, status: 'waiting' })
    expect(new Date(entry!.at).getUTCFullYear()).toBe(2026)
    expect(refused).toMatchObject({ status: 'refused', refused: 'member_unavailable' })
  })

  test('what waits and is taken back was never said', () => {
    const outbox = [
      { id: idOf(8), content: { kind: 'text' as const, text: 'oh' }, sealed: null },
      { id: idOf(9), content: { kind: 'erase' as const, of: idOf(8) }, sealed: null },
    ]
    expect(foldEntries([], outbox, ada)).toEqual([])
  })

  test('what cannot be read one after the other is told once', () => {
    const log = logOf(
      [ben, { kind: 'unreadable' }],
      [ben, { kind: 'unreadable' }],
      [ben, { kind: 'text', text: 'one' }],
      [ben, { kind: 'unreadable' }],
    )
    expect(shown(log, [], ada).map(({ content }) => content)).toEqual([
      { kind: 'unreadable', count: 2 },
      { kind: 'text', text: 'one' },
      { kind: 'unreadable', count: 1 },
    ])
  })
})

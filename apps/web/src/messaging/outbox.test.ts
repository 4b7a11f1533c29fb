import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextToSend, type OutboxEntry, parseOutbox, withEntry, withoutEntry, withState } from './outbox.ts'

const entry = (
  id: string,
  conversationId = 'conv_1',
  state: OutboxEntry['state'] = 'pending',
): OutboxEntry => ({
  id,
  conversationId,
  text: `text of ${id}`,
  createdAt: '2026-11-22T09:00:00Z',
  state,
})

describe('the outbox', () => {
  it('takes an entry once', () => {
    expect(withEntry(withEntry([], entry('a')), entry('a'))).toHaveLength(1)
  })

  it('sends one message of a conversation at a time, oldest first', () => {
    const outbox = [entry('a'), entry('b'), entry('c', 'conv_2')]
    expect(nextToSend(outbox).map(item => item.id)).toEqual(['a', 'c'])
    expect(nextToSend(withoutEntry(outbox, 'a')).map(item => item.id)).toEqual(['b', 'c'])
  })

  it('lets nothing wait behind a refused message, and sends it again when asked', () => {
    const outbox = withState([entry('a'), entry('b')], 'a', 'failed')
    expect(nextToSend(outbox).map(item => item.id)).toEqual(['b'])
    expect(nextToSend(withState(outbox, 'a', 'pending')).map(item => item.id)).toEqual(['a'])
  })

  it('survives a reload', () => {
    const outbox = [entry('a'), entry('b', 'conv_2', 'failed')]
    expect(parseOutbox(JSON.stringify(outbox))).toEqual(outbox)
  })

  it('stands up to anything in storage', () => {
    expect(parseOutbox(null)).toEqual([])
    expect(parseOutbox('{')).toEqual([])
    expect(parseOutbox('[{"id":1},null,7]')).toEqual([])
    fc.assert(fc.property(fc.json(), text => Array.isArray(parseOutbox(text))))
  })
})

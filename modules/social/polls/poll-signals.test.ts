import { type Ctx, newUuid, type Signal, systemClock } from '@stoa/kit'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createChangeTeller } from './poll-signals.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a storm is told at once, then once in each span, and then no more', () => {
  const sent: Signal[] = []
  const ctx = { db: { signal: (signal: Signal) => sent.push(signal) } } as unknown as Ctx
  const tell = createChangeTeller(1000)
  const [a, b] = [newUuid(systemClock), newUuid(systemClock)]
  for (let i = 0; i < 50; i++) tell(ctx, a)
  expect(sent).toHaveLength(1)
  tell(ctx, b)
  expect(sent).toHaveLength(2)
  vi.advanceTimersByTime(1000)
  expect(sent).toHaveLength(3)
  tell(ctx, a)
  vi.advanceTimersByTime(1000)
  expect(sent).toHaveLength(4)
  vi.advanceTimersByTime(10_000)
  expect(sent).toHaveLength(4)
  tell(ctx, a)
  expect(sent).toHaveLength(5)
})

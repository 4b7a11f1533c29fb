import { describe, expect, it } from 'vitest'
import { askAgainDelayMs, lostJobAfterMs } from './jobs.ts'

describe('asking the bank again', () => {
  it.each([
    [1, 2_000],
    [2, 4_000],
    [5, 32_000],
    [6, 60_000],
    [1_000_000, 60_000],
  ])('after %s questions waits %s ms', (asks, delayMs) => {
    expect(askAgainDelayMs(asks)).toBe(delayMs)
  })

  it('never waits so long that its job counts as lost', () => {
    expect(askAgainDelayMs(Number.MAX_SAFE_INTEGER)).toBeLessThan(lostJobAfterMs)
  })
})

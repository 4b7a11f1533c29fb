import { expect, it } from 'vitest'
import { isRenewalDue, sessionLifetimeMs, steppedUpUntil } from './session.ts'

const now = new Date('2026-03-02T09:00:00Z')
const at = (ms: number) => new Date(now.getTime() + ms)

it('lets a step-up hold for ten minutes', () => {
  expect(steppedUpUntil(null, now)).toBeNull()
  expect(steppedUpUntil(now, now)).toEqual(at(600_000))
  expect(steppedUpUntil(at(-599_999), now)).toEqual(at(1))
  expect(steppedUpUntil(at(-600_000), now)).toBeNull()
})

it('renews a session after a day', () => {
  const day = 24 * 60 * 60_000
  expect(isRenewalDue(at(sessionLifetimeMs), now)).toBe(false)
  expect(isRenewalDue(at(sessionLifetimeMs - day), now)).toBe(false)
  expect(isRenewalDue(at(sessionLifetimeMs - day - 1), now)).toBe(true)
})

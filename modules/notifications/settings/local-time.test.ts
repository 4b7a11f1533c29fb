import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromClock, isQuiet, isTimeZone, localMinutes, nextLocalTime, toClock } from './local-time.ts'

const night = { from: fromClock('22:00'), until: fromClock('07:00') }

test('quiet hours go over midnight, on the clocks of the member', () => {
  const at = (text: string) => new Date(text)
  // Toronto is four hours behind UTC in June.
  expect(isQuiet(night, 'America/Toronto', at('2026-06-02T01:59:00Z'))).toBe(false)
  expect(isQuiet(night, 'America/Toronto', at('2026-06-02T02:00:00Z'))).toBe(true)
  expect(isQuiet(night, 'America/Toronto', at('2026-06-02T10:59:00Z'))).toBe(true)
  expect(isQuiet(night, 'America/Toronto', at('2026-06-02T11:00:00Z'))).toBe(false)
  expect(isQuiet({ from: 540, until: 600 }, 'UTC', at('2026-06-02T09:30:00Z'))).toBe(true)
  expect(isQuiet({ from: 540, until: 540 }, 'UTC', at('2026-06-02T09:00:00Z'))).toBe(false)
  expect(isQuiet(null, 'UTC', at('2026-06-02T03:00:00Z'))).toBe(false)
})

test('names of time zones are known or not', () => {
  expect(isTimeZone('Europe/Paris')).toBe(true)
  expect(isTimeZone('Harbour/Row')).toBe(false)
})

test('a time in the mail box is right also on the day when clocks change', () => {
  // Paris goes from UTC+1 to UTC+2 on 29 March 2026.
  const eight = fromClock('08:00')
  expect(nextLocalTime('Europe/Paris', eight, null, new Date('2026-03-28T12:00:00Z'))).toEqual(
    new Date('2026-03-29T06:00:00Z'),
  )
  expect(nextLocalTime('Europe/Paris', eight, 1, new Date('2026-03-28T12:00:00Z'))).toEqual(
    new Date('2026-03-30T06:00:00Z'),
  )
})

test('the next time is ahead, no further than a day and an hour, and shown by the clocks there', () => {
  const zones = fc.constantFrom('UTC', 'Asia/Kolkata', 'Pacific/Auckland', 'America/St_Johns')
  const moments = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2027-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    // Between three and five clocks may jump, and a time may not exist.
    fc.property(zones, moments, fc.integer({ min: 360, max: 1439 }), (zone, after, minutes) => {
      const next = nextLocalTime(zone, minutes, null, after)
      expect(next > after).toBe(true)
      expect(next.getTime() - after.getTime()).toBeLessThanOrEqual(25 * 60 * 60_000)
      expect(localMinutes(zone, next)).toBe(minutes)
    }),
  )
})

test('clock times and minutes are the same thing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), minutes => fromClock(toClock(minutes)) === minutes),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsOf, instantOf, latestMs, scheduleProblem, soonestMs, usualTimes } from './schedule-times.ts'

const instants = fc.date({
  min: new Date('2024-01-01'),
  max: new Date('2040-01-01'),
  noInvalidDate: true,
})

describe('times to publish at', () => {
  it('come back from the fields of day and time as they went in, to the minute', () => {
    fc.assert(
      fc.property(instants, at => {
        at.setSeconds(0, 0)
        const { day, time } = fieldsOf(at)
        expect(fieldsOf(instantOf(day, time)!)).toEqual({ day, time })
      }),
    )
  })

  it('that are usually meant are all allowed', () => {
    fc.assert(
      fc.property(instants, now => {
        for (const { code, at } of usualTimes(now)) {
          if (code === 'hour') expect(scheduleProblem(at, now)).toBeNull()
          if (code !== 'hour') expect(at.getHours()).toBe(9)
          if (code === 'monday') expect(at.getDay()).toBe(1)
          expect(at.getTime()).toBeGreaterThan(now.getTime())
        }
      }),
    )
  })

  it('are from five minutes to a year ahead', () => {
    const now = new Date('2026-03-01T12:00:00Z')
    const ahead = (ms: number) => scheduleProblem(new Date(now.getTime() + ms), now)
    expect([ahead(soonestMs - 1), ahead(soonestMs), ahead(latestMs), ahead(latestMs + 1)]).toEqual([
      'tooSoon',
      null,
      null,
      'tooLate',
    ])
  })

  it('are nothing while a field is empty', () => {
    expect(instantOf('', '09:00')).toBeNull()
    expect(instantOf('2026-01-01', '')).toBeNull()
  })
})

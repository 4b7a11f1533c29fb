import { describe, expect, it } from 'vitest'
import { clockTime, dayName, rowTime, shortAge } from './times.ts'

const now = new Date(2026, 10, 22, 9, 41)
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

describe('times', () => {
  it('writes the clock as each language does', () => {
    expect(clockTime(new Date(2026, 10, 22, 9, 5), 'en-US')).toBe('9:05')
    expect(clockTime(new Date(2026, 10, 22, 9, 5), 'fr-FR')).toBe('9\u00a0h\u00a005')
  })
  it('names days', () => {
    expect(dayName(now, now, 'en-US')).toBe('Today')
    expect(dayName(ago(60 * 24), now, 'fr-FR')).toBe('Hier')
    expect(dayName(ago(60 * 24 * 3), now, 'en-US')).toBe('Thursday')
    expect(dayName(ago(60 * 24 * 400), now, 'en-US')).toContain('2025')
  })
  it('shortens ages', () => {
    expect(shortAge(ago(0), now, 'en-US')).toBe('now')
    expect(shortAge(ago(12), now, 'en-US')).toBe('12\u202fmin')
    expect(shortAge(ago(120), now, 'fr-FR')).toBe('2\u00a0h')
    expect(shortAge(new Date(now.getTime() + 5000), now, 'en-US')).toBe('now')
  })
  it('shows the time in a row only today', () => {
    expect(rowTime(new Date(2026, 10, 22, 8, 20), now, 'en-US')).toBe('8:20')
    expect(rowTime(new Date(2026, 10, 21, 23, 59), now, 'en-US')).toBe('Sat')
    expect(rowTime(new Date(2026, 10, 9, 9), now, 'en-US')).toBe('Nov 9')
  })
})

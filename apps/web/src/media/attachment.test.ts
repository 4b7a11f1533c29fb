import { describe, expect, it } from 'vitest'
import { clockOf, placeholderOf } from './attachment.ts'

describe('clockOf', () => {
  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [65_000, '1:05'],
    [600_000, '10:00'],
    [3_725_000, '1:02:05'],
    [-5, '0:00'],
  ])('writes %d ms as %s', (ms, text) => expect(clockOf(ms)).toBe(text))
})

it('draws a placeholder, and none without a hash', () => {
  expect(placeholderOf('1QcSHQRnh493V4dIh4eXh1h4kJUI')).toMatch(/^data:image\/png;base64,/)
  expect(placeholderOf(null)).toBeUndefined()
})

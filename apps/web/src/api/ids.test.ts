import { expect, it } from 'vitest'
import { newId } from './ids.ts'

it('makes prefixed, time-ordered, distinct ids', () => {
  const ids = Array.from({ length: 50 }, () => newId('pay'))
  for (const id of ids) expect(id).toMatch(/^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$/)
  expect(new Set(ids).size).toBe(50)
  expect([...ids].sort()).toEqual(ids)
})

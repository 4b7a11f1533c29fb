import { fixedClock, newUuid } from '@stoa/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeMatches, deriveCode } from './email-code.ts'

const clock = fixedClock(new Date('2026-01-01T00:00:00Z'))

describe('deriveCode', () => {
  it('gives six digits that follow from secret, purpose, request and round alone', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (secret, round) => {
        const seed = { id: newUuid(clock), purpose: 'sign_up' as const, round }
        const code = deriveCode(secret, seed)
        expect(code).toMatch(/^\d{6}$/)
        expect(deriveCode(secret, { ...seed })).toBe(code)
        expect(codeMatches(secret, seed, code)).toBe(true)
        expect(codeMatches(secret, seed, `${code}0`)).toBe(false)
        expect(codeMatches(secret, seed, '')).toBe(false)
      }),
    )
  })

  it('differs by round, purpose, request and secret, and spreads over all codes', () => {
    const seed = { id: newUuid(clock), purpose: 'reset' as const, round: 0 }
    const codes = new Set<string>()
    const firstDigits = new Set<string>()
    for (let round = 0; round < 2000; round += 1) {
      const code = deriveCode('secret', { ...seed, round })
      codes.add(code)
      firstDigits.add(code[0]!)
    }
    expect(codes.size).toBeGreaterThan(1980)
    expect(firstDigits.size).toBe(10)
    const base = deriveCode('secret', seed)
    const others = [
      deriveCode('other', seed),
      deriveCode('secret', { ...seed, purpose: 'sign_up' }),
      deriveCode('secret', { ...seed, id: newUuid(clock) }),
    ]
    expect(others.filter(code => code === base).length).toBeLessThan(2)
  })
})

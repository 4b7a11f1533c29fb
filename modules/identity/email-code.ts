import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Uuid } from '@stoa/kit'

/** What a code by mail proves: the address of a sign-up, or the right to set a new password. */
export type CodePurpose = 'sign_up' | 'reset'

export const codeTriesMax = 5
export const codeLifetimeMs = 20 * 60_000

export interface CodeSeed {
  id: Uuid
  purpose: CodePurpose
  /** Counts up with each resend, so that a new mail carries a new code. */
  round: number
}

/**
 * The six digits for one request. They are derived from the secret and never stored, so neither the tables
 * nor a queued job hold them, and a repeated mail job sends the same ones.
 */
export function deriveCode(secret: string, seed: CodeSeed): string {
  const digest = createHmac('sha256', secret)
    .update(`email-code|${seed.purpose}|${seed.id}|${seed.round}`)
    .digest()
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}

/** Compares in constant time. */
export function codeMatches(secret: string, seed: CodeSeed, code: string): boolean {
  const expected = Buffer.from(deriveCode(secret, seed))
  const given = Buffer.from(code)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

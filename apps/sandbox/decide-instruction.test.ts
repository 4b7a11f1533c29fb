import { describe, expect, it } from 'vitest'
import { decideInstruction, type InstructionFacts } from './decide-instruction.ts'

const now = new Date('2026-03-01T12:00:00Z')
const facts: InstructionFacts = {
  amountMinor: 10_000n,
  balanceMinor: 50_000n,
  presentation: 1,
  now,
  expiresAt: undefined,
  isForThisBank: true,
}

describe('the bank decides', () => {
  it.each([
    ['an ordinary amount', {}, { status: 'ACSC', hold: false }],
    ['the whole balance', { balanceMinor: 10_000n }, { status: 'ACSC', hold: false }],
    ['a cent too much', { balanceMinor: 9_999n }, { status: 'RJCT', reason: 'AM04' }],
    ['…04', { amountMinor: 10_004n }, { status: 'RJCT', reason: 'AM04' }],
    ['…05', { amountMinor: 10_005n }, { status: 'RJCT', reason: 'AC04' }],
    ['…06', { amountMinor: 10_006n }, { status: 'RJCT', reason: 'AC06' }],
    ['…08 at first', { amountMinor: 10_008n }, { status: 'ACSC', hold: true }],
    ['…08 again', { amountMinor: 10_008n, presentation: 2 }, { status: 'ACSC', hold: false }],
    ['…08 beyond the balance', { amountMinor: 90_008n }, { status: 'RJCT', reason: 'AM04' }],
    ['…09 at first', { amountMinor: 10_009n }, { status: 'PDNG' }],
    ['…09 again', { amountMinor: 10_009n, presentation: 2 }, { status: 'ACSC', hold: false }],
    ['before expiry', { expiresAt: new Date(now.getTime() + 1) }, { status: 'ACSC' }],
    ['at expiry', { expiresAt: now }, { status: 'RJCT', reason: 'AEXR' }],
    ['another bank', { isForThisBank: false }, { status: 'RJCT', reason: 'AGNT' }],
  ])('on %s', (_name, change, decision) => {
    expect(decideInstruction({ ...facts, ...change })).toMatchObject(decision)
  })
})

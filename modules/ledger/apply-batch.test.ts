import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account } from './account.ts'
import { accountFlags, transferFlags } from './flags.ts'
import { MemoryLedger } from './tests/memory-ledger.ts'
import { NaiveLedger } from './tests/naive-model.ts'
import { newTransfer, openingAccounts, type Step, step } from './tests/random-events.ts'
import type { NewTransfer } from './transfer.ts'

function balancesOf({ debitsPending, debitsPosted, creditsPending, creditsPosted }: Account) {
  return { debitsPending, debitsPosted, creditsPending, creditsPosted }
}

function run(steps: Step[]): Map<string, number> {
  const ledger = new MemoryLedger()
  const model = new NaiveLedger()
  const seen = new Map<string, number>()
  let now = 1_000_000_000_000n
  const past: NewTransfer[][] = []
  const opening = ledger.createAccounts(openingAccounts, now)
  expect(opening).toEqual(model.createAccounts(openingAccounts, now))
  for (const one of steps) {
    now += 1000n
    if (one.kind === 'wait') now += BigInt(one.ms) * 1_000_000n
    if (one.kind === 'accounts') {
      expect(ledger.createAccounts(one.accounts, now)).toEqual(model.createAccounts(one.accounts, now))
    }
    if (one.kind === 'sweep') {
      ledger.sweep(now)
      model.sweep(now)
    }
    if (one.kind === 'transfers') {
      const again = one.repeatOf > 0 ? past.at(-one.repeatOf) : undefined
      for (const group of again ? [...one.groups, again] : one.groups) {
        const results = ledger.createTransfers(group, now)
        expect(results).toEqual(model.createTransfers(group, now))
        for (const { status } of results) seen.set(status, (seen.get(status) ?? 0) + 1)
        now += BigInt(group.length)
        past.push(group)
      }
    }
    for (const account of ledger.book.accounts.values()) {
      expect(balancesOf(account)).toEqual(model.balances(account.id))
      expect((account.flags & accountFlags.closed) !== 0).toBe(model.isClosed(account.id))
    }
  }
  checkSums([...ledger.book.accounts.values()])
  return seen
}

function checkSums(accounts: Account[]) {
  const sum = (pick: (account: Account) => bigint, ledger: number) =>
    accounts.filter(a => a.ledger === ledger).reduce((total, a) => total + pick(a), 0n)
  for (const ledger of new Set(accounts.map(a => a.ledger))) {
    expect(sum(a => a.debitsPending, ledger)).toBe(sum(a => a.creditsPending, ledger))
    expect(sum(a => a.debitsPosted, ledger)).toBe(sum(a => a.creditsPosted, ledger))
  }
}

describe('the ledger against a naive model of the same rules', () => {
  it('agrees on every status, time and balance of random histories', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(fc.noBias(fc.array(step, { minLength: 60, maxLength: 160, size: 'max' })), steps => {
        for (const [status, count] of run(steps)) seen.set(status, (seen.get(status) ?? 0) + count)
      }),
      { numRuns: Number(process.env['LEDGER_RUNS'] ?? 60) },
    )
    // A property test that never reaches the second phase or a chain would prove little.
    const common = [
      'created',
      'exists',
      'linked_event_failed',
      'linked_event_chain_open',
      'id_already_failed',
      'exceeds_credits',
      'exceeds_debits',
      'pending_transfer_already_posted',
      'pending_transfer_expired',
    ]
    for (const status of common) expect(seen.get(status) ?? 0, status).toBeGreaterThan(0)
    if (process.env['LEDGER_SHOW'])
      process.stderr.write(`${JSON.stringify([...seen].sort((a, b) => b[1] - a[1]))}\n`)
  })

  it('answers a repeat of single transfers as done or refused for ever, and moves nothing', () => {
    fc.assert(
      fc.property(fc.array(newTransfer, { minLength: 1, maxLength: 30, size: 'max' }), transfers => {
        const ledger = new MemoryLedger()
        ledger.createAccounts(openingAccounts, 1n)
        const alone = transfers.map(t => ({ ...t, flags: (t.flags ?? 0) & ~transferFlags.linked }))
        const first = alone.map((t, n) => ledger.createTransfers([t], BigInt(1000 + n))[0]!)
        const before = [...ledger.book.accounts.values()].map(balancesOf)
        alone.forEach((t, n) => {
          if (first[n]!.status !== 'created') return
          const again = ledger.createTransfers([t], BigInt(5000 + n))[0]!
          expect(again).toEqual({ status: 'exists', timestamp: first[n]!.timestamp })
        })
        expect([...ledger.book.accounts.values()].map(balancesOf)).toEqual(before)
      }),
      { numRuns: 200 },
    )
  })
})

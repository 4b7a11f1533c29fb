import type { Uuid } from '@stoa/kit'
import { beforeEach, describe, expect, it } from 'vitest'
import { accountFlags, transferFlags as f, type NewTransfer } from '../index.ts'
import { MemoryLedger } from './memory-ledger.ts'
import { idOf } from './random-events.ts'

const usd = 840
const eur = 978
const [alice, shop, bank, fees, liquidityUsd, liquidityEur, aliceEur, reserve, control] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9,
].map(n => idOf(1, n)) as [Uuid, Uuid, Uuid, Uuid, Uuid, Uuid, Uuid, Uuid, Uuid]

let ledger: MemoryLedger
let count: number
let now: bigint

/** A member's account is a debt of the operator: credits are what the member owns. */
const wallet = accountFlags.debits_must_not_exceed_credits

beforeEach(() => {
  ledger = new MemoryLedger()
  count = 0
  now = 1_000_000_000_000n
  ledger.createAccounts(
    [
      { id: alice, ledger: usd, code: 1, flags: wallet | accountFlags.history },
      { id: shop, ledger: usd, code: 1, flags: wallet },
      { id: bank, ledger: usd, code: 2 },
      { id: fees, ledger: usd, code: 3 },
      { id: liquidityUsd, ledger: usd, code: 4 },
      { id: liquidityEur, ledger: eur, code: 4 },
      { id: aliceEur, ledger: eur, code: 1, flags: wallet },
      { id: reserve, ledger: usd, code: 5, flags: wallet },
      { id: control, ledger: usd, code: 6 },
    ],
    now,
  )
  expect(run(pay(bank, alice, 1000n))).toEqual(['created'])
})

function pay(debit: Uuid, credit: Uuid, amount: bigint, more: Partial<NewTransfer> = {}): NewTransfer {
  count += 1
  return {
    id: idOf(2, count),
    debitAccountId: debit,
    creditAccountId: credit,
    amount,
    ledger: usd,
    code: 1,
    ...more,
  }
}
function second(pendingId: Uuid, flags: number, more: Partial<NewTransfer> = {}): NewTransfer {
  count += 1
  return { id: idOf(2, count), pendingId, flags, ...more }
}
function run(...transfers: NewTransfer[]) {
  now += 1_000_000_000n
  return ledger.createTransfers(transfers, now).map(result => result.status)
}
const owned = (id: Uuid) => {
  const [pending, debits, , credits] = ledger.balances(id)
  return { available: credits - debits - pending, balance: credits - debits }
}

describe('recipes', () => {
  it('currency exchange: two linked transfers through liquidity accounts', () => {
    const exchange = [
      pay(alice, liquidityUsd, 110n, { flags: f.linked }),
      pay(liquidityEur, aliceEur, 100n, { ledger: eur }),
    ]
    expect(run(...exchange)).toEqual(['created', 'created'])
    expect(owned(alice).balance).toBe(890n)
    expect(owned(aliceEur).balance).toBe(100n)
    const tooMuch = [
      pay(liquidityEur, aliceEur, 900n, { ledger: eur, flags: f.linked }),
      pay(alice, liquidityUsd, 990n),
    ]
    expect(run(...tooMuch)).toEqual(['linked_event_failed', 'exceeds_credits'])
    expect(owned(aliceEur).balance).toBe(100n)
  })

  it('fee split: the shop and the fee account are paid together or not at all', () => {
    expect(run(pay(alice, shop, 970n, { flags: f.linked }), pay(alice, fees, 30n))).toEqual([
      'created',
      'created',
    ])
    expect(run(pay(alice, shop, 0n, { flags: f.linked }), pay(alice, fees, 1n))).toEqual([
      'linked_event_failed',
      'exceeds_credits',
    ])
    expect([owned(alice).balance, owned(shop).balance, owned(fees).balance]).toEqual([0n, 970n, 30n])
  })

  it('authorise and capture in part: the rest is free again, and it is captured once', () => {
    const hold = pay(alice, shop, 300n, { flags: f.pending, timeoutSeconds: 3600 })
    expect(run(hold)).toEqual(['created'])
    expect(owned(alice)).toEqual({ available: 700n, balance: 1000n })
    expect(run(pay(alice, shop, 701n))).toEqual(['exceeds_credits'])
    expect(run(second(hold.id, f.post_pending, { amount: 120n }))).toEqual(['created'])
    expect(owned(alice)).toEqual({ available: 880n, balance: 880n })
    expect(run(second(hold.id, f.post_pending))).toEqual(['pending_transfer_already_posted'])
    expect(run(second(hold.id, f.void_pending))).toEqual(['pending_transfer_already_posted'])
  })

  it('an authorisation lapses on time, before its balance is given back', () => {
    const hold = pay(alice, shop, 300n, { flags: f.pending, timeoutSeconds: 2 })
    run(hold)
    now += 1_000_000_000n
    expect(run(second(hold.id, f.post_pending))).toEqual(['pending_transfer_expired'])
    expect(owned(alice).available).toBe(700n)
    ledger.sweep(now)
    expect(owned(alice).available).toBe(1000n)
  })

  it('refund: another transfer the other way, as much as the shop still has', () => {
    run(pay(alice, shop, 400n))
    expect(run(pay(shop, alice, 150n))).toEqual(['created'])
    expect(owned(alice).balance).toBe(750n)
    expect(run(pay(shop, alice, 251n))).toEqual(['exceeds_credits'])
    // All that is left, whatever it is: the amount moved is recorded.
    const rest = pay(shop, alice, 10_000n, { flags: f.balancing_debit })
    expect(run(rest)).toEqual(['created'])
    expect(ledger.book.transfers.get(rest.id)).toMatchObject({ amount: 250n })
    expect(owned(shop).balance).toBe(0n)
  })

  it('a reserve that cannot be spent: what must stay is held towards a control account', () => {
    run(pay(bank, reserve, 500n))
    const lock = pay(reserve, control, 200n, { flags: f.pending })
    expect(run(lock)).toEqual(['created'])
    expect(run(pay(reserve, shop, 301n))).toEqual(['exceeds_credits'])
    expect(run(pay(reserve, shop, 300n))).toEqual(['created'])
    expect(run(pay(reserve, shop, 1n))).toEqual(['exceeds_credits'])
    expect(run(second(lock.id, f.void_pending), pay(reserve, shop, 1n))).toEqual(['created', 'created'])
  })

  it('close and reopen: a closing transfer takes the rest, its void gives all back', () => {
    const closing = pay(alice, control, 2n ** 64n, {
      flags: f.pending | f.balancing_debit | f.closing_debit,
    })
    expect(run(closing)).toEqual(['created'])
    expect(owned(alice)).toEqual({ available: 0n, balance: 1000n })
    expect(run(pay(bank, alice, 1n), pay(alice, shop, 0n))).toEqual([
      'credit_account_already_closed',
      'debit_account_already_closed',
    ])
    expect(run(second(closing.id, f.post_pending))).toEqual(['debit_account_already_closed'])
    expect(run(second(closing.id, f.void_pending), pay(alice, shop, 1000n))).toEqual(['created', 'created'])
  })

  it('history: the four balances after each transfer of a flagged account, and of no other', () => {
    run(pay(alice, shop, 100n, { flags: f.pending }), pay(alice, shop, 50n), pay(bank, shop, 7n))
    const records = ledger.changes.balances
    expect(new Set(records.map(record => record.accountId))).toEqual(new Set([alice]))
    expect(records.map(record => [record.debitsPending, record.debitsPosted, record.creditsPosted])).toEqual([
      [0n, 0n, 1000n],
      [100n, 0n, 1000n],
      [100n, 50n, 1000n],
    ])
  })
})

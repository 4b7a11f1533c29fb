import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  accountCodeOf,
  accountCodes,
  accountFlags,
  transferFlags as f,
  type NewTransfer,
  transferCodes,
} from '../index.ts'
import { MemoryLedger } from './memory-ledger.ts'
import { idOf } from './random-events.ts'

const usd = 840
const [settlement, payer, payee, fees] = [idOf(1, 1), idOf(1, 2), idOf(1, 3), idOf(1, 4)]
let ledger: MemoryLedger
let now: bigint
let count: number

beforeEach(() => {
  ledger = new MemoryLedger()
  now = 1n
  count = 0
  const wallet = { code: accountCodes.wallet.code, flags: accountFlags.debits_must_not_exceed_credits }
  ledger.createAccounts(
    [
      {
        id: settlement,
        ledger: usd,
        code: accountCodes.settlement.code,
        flags: accountFlags.credits_must_not_exceed_debits,
      },
      { id: payer, ledger: usd, ...wallet },
      { id: payee, ledger: usd, ...wallet },
      { id: fees, ledger: usd, code: accountCodes.feeRevenue.code },
    ],
    now,
  )
})

function transfer(code: number, debit: typeof payer, credit: typeof payer, amount: bigint, flags = 0) {
  count += 1
  return {
    id: idOf(2, count),
    debitAccountId: debit,
    creditAccountId: credit,
    amount,
    ledger: usd,
    code,
    flags,
  }
}

function post(...transfers: NewTransfer[]): void {
  now += 1_000_000_000n
  const statuses = ledger.createTransfers(transfers, now).map(result => result.status)
  expect(statuses).toEqual(transfers.map(() => 'created'))
  expectSheetToHold()
}

function resolve(pendingId: typeof payer, flags: number): void {
  count += 1
  post({ id: idOf(2, count), pendingId, flags })
}

/** Assets = owed + earned, each balance on its normal side. */
function expectSheetToHold(): void {
  const sums = { asset: 0n, liability: 0n, revenue: 0n }
  for (const account of ledger.book.accounts.values()) {
    const meaning = accountCodeOf(account.code)!
    const debits = account.debitsPosted - account.creditsPosted
    const balance = meaning.normalSide === 'debit' ? debits : -debits
    expect(balance).toBeGreaterThanOrEqual(0n)
    sums[meaning.kind] += balance
  }
  expect(sums.asset).toBe(sums.liability + sums.revenue)
}

function balance(id: typeof payer): bigint {
  const account = ledger.book.accounts.get(id)!
  return account.creditsPosted - account.debitsPosted
}

describe('the chart of accounts', () => {
  it('carries a top-up, a payment with its fee, a refund and a withdrawal, in balance after each', () => {
    const topUp = transfer(transferCodes.topUp, settlement, payer, 10_000n, f.pending)
    post(topUp)
    expect(balance(payer)).toBe(0n)
    resolve(topUp.id, f.post_pending)

    post(
      transfer(transferCodes.send, payer, payee, 2_500n, f.linked),
      transfer(transferCodes.fee, payer, fees, 25n),
    )
    expect([balance(payer), balance(payee), balance(fees)]).toEqual([7_475n, 2_500n, 25n])

    post(transfer(transferCodes.refund, payee, payer, 1_000n))
    expect([balance(payer), balance(payee), balance(fees)]).toEqual([8_475n, 1_500n, 25n])

    const refused = transfer(transferCodes.withdrawal, payee, settlement, 1_500n, f.pending)
    post(refused)
    resolve(refused.id, f.void_pending)
    expect(balance(payee)).toBe(1_500n)

    const taken = transfer(transferCodes.withdrawal, payee, settlement, 1_500n, f.pending)
    post(taken)
    resolve(taken.id, f.post_pending)
    expect([balance(payee), -balance(settlement)]).toEqual([0n, 8_500n])
  })

  it('is written down with every code', () => {
    const page = readFileSync(new URL('../CHART.md', import.meta.url), 'utf8')
    for (const { code, name, kind, normalSide } of Object.values(accountCodes))
      expect(page).toContain(`| ${code} | ${name} | ${kind} | ${normalSide} |`)
    for (const code of Object.values(transferCodes))
      expect(page).toMatch(new RegExp(`^\\| ${code} \\| `, 'm'))
    expect(accountCodeOf(1)).toBeNull()
  })
})

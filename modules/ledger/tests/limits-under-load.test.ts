import { type Uuid, withDb } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  BooksVerifier,
  createAccounts,
  createTransfers,
  type ExportLine,
  exportBooks,
  type NewTransfer,
  openLedger,
  reconcile,
  sealBlocks,
  transferFlags,
} from '../index.ts'
import { newId, openTestBooks, type TestBooks } from './books.ts'

let books: TestBooks
let wallets: Uuid[]
let bank: Uuid

beforeAll(async () => {
  books = await openTestBooks()
  bank = newId()
  wallets = Array.from({ length: 8 }, newId)
  // Wallets may not go below zero and keep their history; mirrored ones are limited the other way round.
  await createAccounts(books.ctx, [
    { id: bank, ledger: 1, code: 1 },
    ...wallets.map((id, n) => ({ id, ledger: 1, code: 2, flags: n < 6 ? 2 | 8 : 4 | 8 })),
  ])
})
afterAll(() => books.close())

const random = (below: number) => Math.floor(Math.random() * below)

function randomTransfer(): NewTransfer {
  const debit = random(5) === 0 ? bank : wallets[random(wallets.length)]!
  let credit = debit
  while (credit === debit) credit = random(8) === 0 ? bank : wallets[random(wallets.length)]!
  const flags = random(4) === 0 ? transferFlags.pending : random(12) === 0 ? transferFlags.balancing_debit : 0
  return {
    id: newId(),
    debitAccountId: debit,
    creditAccountId: credit,
    amount: BigInt(random(30)),
    ledger: 1,
    code: 1,
    flags,
  }
}

describe('limits and history, from three writers at once', () => {
  it('hold after every transfer, in the order of ledger time', async () => {
    const second = books.openSecond()
    const engines = [openLedger(books), openLedger({ ...books, db: second, lanes: 3 })]
    const direct = withDb(books.ctx, second)
    const held: Uuid[] = []
    const seen = new Map<string, number>()
    const writer = async (n: number) => {
      for (let round = 0; round < 60; round += 1) {
        const batch = Array.from({ length: 1 + random(3) }, randomTransfer)
        const hold = held[random(held.length)]
        if (hold && random(2) === 0) {
          const flags = random(2) === 0 ? transferFlags.post_pending : transferFlags.void_pending
          batch.push({ id: newId(), pendingId: hold, flags })
        }
        if (random(6) === 0) batch[0]!.flags = (batch[0]!.flags ?? 0) | transferFlags.linked
        const results = await (n % 4 === 3
          ? createTransfers(direct, batch)
          : engines[n % 2]!.submitTransfers(batch))
        results.forEach(({ status }, index) => {
          seen.set(status, (seen.get(status) ?? 0) + 1)
          const { id, flags = 0 } = batch[index]!
          if (status === 'created' && (flags & transferFlags.pending) !== 0) held.push(id)
        })
      }
    }
    await Promise.all(Array.from({ length: 12 }, (_, n) => writer(n)))
    await Promise.all(engines.map(engine => engine.close()))
    for (const status of [
      'created',
      'exceeds_credits',
      'exceeds_debits',
      'pending_transfer_already_posted',
    ]) {
      expect(seen.get(status) ?? 0, status).toBeGreaterThan(0)
    }
    expect(await reconcile(books.ctx)).toEqual([])
    await sealBlocks(books.ctx)
    await checkLines()
  })
})

/** The verifier checks each limit after each transfer; the history is summed up here once more. */
async function checkLines(): Promise<void> {
  const verifier = new BooksVerifier()
  const transfers: Extract<ExportLine, { kind: 'transfer' }>[] = []
  const records = new Map<string, string>()
  await exportBooks(books.ctx, line => {
    verifier.read(line)
    if (line.kind === 'transfer') transfers.push(line)
    if (line.kind === 'balance') {
      const { debits_pending, debits_posted, credits_pending, credits_posted } = line
      records.set(
        `${line.account_id} ${line.timestamp}`,
        [debits_pending, debits_posted, credits_pending, credits_posted].join(' '),
      )
    }
  })
  expect(verifier.finish().faults).toEqual([])
  const sums = new Map<string, [bigint, bigint, bigint, bigint]>(wallets.map(id => [id, [0n, 0n, 0n, 0n]]))
  const amounts = new Map(transfers.map(line => [line.id, BigInt(line.amount)]))
  let checked = 0
  for (const line of transfers) {
    const isHold = line.flags.includes('pending')
    const isVoid = line.flags.includes('void_pending')
    for (const [account, side] of [
      [line.debit_account_id, 0],
      [line.credit_account_id, 2],
    ] as const) {
      const sum = sums.get(account)
      if (!sum) continue
      if (line.pending_id) sum[side]! -= amounts.get(line.pending_id)!
      if (isHold) sum[side]! += BigInt(line.amount)
      else if (!isVoid) sum[side + 1]! += BigInt(line.amount)
      expect(records.get(`${account} ${line.timestamp}`)).toBe(sum.join(' '))
      checked += 1
    }
  }
  expect(records.size).toBe(checked)
}

import type { Uuid } from '@stoa/kit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  BooksVerifier,
  balanceAt,
  createAccounts,
  createTransfers,
  type ExportLine,
  expirePending,
  exportBooks,
  importBooks,
  isProofSound,
  keepSealing,
  openLedger,
  proveTransfer,
  reconcile,
  sealBlocks,
  transferFlags,
  trialBalance,
} from '../index.ts'
import { expectSoundBooks, newId, openTestBooks, type TestBooks } from './books.ts'

let books: TestBooks
let ids: Uuid[]

beforeEach(async () => {
  books = await openTestBooks()
  ids = Array.from({ length: 5 }, newId)
  await createAccounts(books.ctx, [
    { id: ids[0]!, ledger: 1, code: 1 },
    { id: ids[1]!, ledger: 1, code: 2, flags: 2 | 8 },
    { id: ids[2]!, ledger: 1, code: 2, flags: 2 },
    { id: ids[3]!, ledger: 1, code: 1 },
    { id: ids[4]!, ledger: 1, code: 1 },
    { id: newId(), ledger: 2, code: 1 },
  ])
})
afterEach(() => books.close())

const pay = (debit: number, credit: number, amount: bigint, more = {}) => ({
  id: newId(),
  debitAccountId: ids[debit]!,
  creditAccountId: ids[credit]!,
  amount,
  ledger: 1,
  code: 1,
  ...more,
})

/** Some of everything: plain, refused, held, posted in part, voided, expired, still pending. */
async function live(): Promise<Uuid[]> {
  const holds = [1, 2, 3, 4].map(n =>
    pay(1, 2, BigInt(n), {
      flags: transferFlags.pending,
      timeoutSeconds: n === 3 ? 1 : 0,
      userData: newId(),
    }),
  )
  const transfers = [pay(0, 1, 1000n), pay(1, 2, 5000n), ...holds, pay(2, 1, 1n)]
  await createTransfers(books.ctx, transfers)
  await createTransfers(books.ctx, [
    { id: newId(), pendingId: holds[0]!.id, amount: 0n, flags: transferFlags.post_pending },
    { id: newId(), pendingId: holds[1]!.id, flags: transferFlags.void_pending },
  ])
  books.clock.advance(5000)
  await expirePending(books.ctx)
  await createTransfers(books.ctx, [pay(1, 2, 100n)])
  return [transfers[0]!.id, holds[0]!.id]
}

/** Other test files share the server, and their open transactions, a town that is filled among them, hold sealing up. */
async function sealAll(count: number): Promise<void> {
  let sealed = 0
  for (let tries = 0; sealed < count && tries < 900; tries += 1) {
    sealed += await sealBlocks(books.ctx)
    if (sealed < count) await new Promise(resolve => setTimeout(resolve, 50))
  }
  expect(sealed).toBe(count)
}

async function exported(): Promise<ExportLine[]> {
  const lines: ExportLine[] = []
  await exportBooks(books.ctx, line => void lines.push(JSON.parse(JSON.stringify(line))))
  return lines
}

function verify(lines: readonly ExportLine[]) {
  const verifier = new BooksVerifier()
  for (const line of lines) verifier.read(line)
  return verifier.finish()
}

describe('sealing', () => {
  it('covers every committed row once, block upon block, and proves each transfer', async () => {
    const first = await live()
    await sealAll(10)
    expect(await sealBlocks(books.ctx)).toBe(0)
    const second = await live()
    expect(await proveTransfer(books.ctx, second[0]!)).toBeNull()
    await sealAll(10)
    for (const id of [...first, ...second]) {
      const proof = (await proveTransfer(books.ctx, id))!
      expect(proof.leafText).toContain(id)
      expect(isProofSound(proof)).toBe(true)
      expect(isProofSound({ ...proof, leafText: proof.leafText.replace('|1|', '|2|') })).toBe(false)
    }
    const verdict = verify(await exported())
    expect(verdict).toMatchObject({ faults: [], blocks: 2, unsealed: 0, transfers: 17 })
  })

  it('waits for a transaction that holds an earlier time', async () => {
    const slow = books.openSecond()
    let commit = () => {}
    const held = new Promise<void>(resolve => {
      commit = resolve
    })
    let isWritten = () => {}
    const written = new Promise<void>(resolve => {
      isWritten = resolve
    })
    const open = slow.transaction(async db => {
      await createTransfers({ ...books.ctx, db }, [pay(0, 1, 1n)])
      isWritten()
      await held
    })
    await written
    await createTransfers(books.ctx, [pay(3, 4, 1n)])
    expect(await sealBlocks(books.ctx)).toBe(0)
    commit()
    await open
    await sealAll(2)
    expect(verify(await exported()).faults).toEqual([])
  })

  it('happens by itself soon after a commit of the engine', async () => {
    const engine = openLedger({ ...books, sealAfterMs: 10 })
    const transfer = pay(0, 1, 5n)
    await engine.submitTransfers([transfer])
    let proof = await proveTransfer(books.ctx, transfer.id)
    for (let tries = 0; !proof && tries < 2250; tries += 1) {
      await new Promise(resolve => setTimeout(resolve, 20))
      proof = await proveTransfer(books.ctx, transfer.id)
    }
    expect(isProofSound(proof!)).toBe(true)
    await engine.close()
  })
})

describe('rounds of sealing', () => {
  const rounds = 10
  const isSealed = async (id: Uuid) => (await proveTransfer(books.ctx, id)) !== null

  it('seal what any door commits, and several processes make one chain', async () => {
    const all = Array.from({ length: 3 }, () => keepSealing({ ...books.ctx, db: books.openSecond() }, rounds))
    const made: Uuid[] = []
    for (let times = 0; times < 12; times += 1) {
      const transfer = pay(0, 1, 5n)
      await createTransfers(books.ctx, [transfer])
      made.push(transfer.id)
      await new Promise(resolve => setTimeout(resolve, rounds))
    }
    await expect.poll(() => isSealed(made.at(-1)!), { timeout: 45_000 }).toBe(true)
    await Promise.all(all.map(one => one.stop()))
    const verdict = verify(await exported())
    expect(verdict).toMatchObject({ faults: [], unsealed: 0, transfers: 12 })
  })

  it('go on after a failure, write nothing when all is sealed, and end when told to', async () => {
    let failures = 1
    const failing = {
      ...books.db,
      query: (...args: Parameters<typeof books.db.query>) =>
        failures-- > 0 ? Promise.reject(new Error('gone for a moment')) : books.db.query(...args),
    } as typeof books.db
    const kept = keepSealing({ ...books.ctx, db: failing }, rounds)
    const transfer = pay(0, 1, 5n)
    await createTransfers(books.ctx, [transfer])
    await expect.poll(() => isSealed(transfer.id), { timeout: 45_000 }).toBe(true)
    const mark = () => books.db.query('SELECT xmin::text FROM ledger.seal_mark')
    await kept.stop()
    const before = await mark()
    const idle = keepSealing(books.ctx, rounds)
    await new Promise(resolve => setTimeout(resolve, rounds * 5))
    await idle.stop()
    expect(await mark()).toEqual(before)
    const late = pay(0, 1, 5n)
    await createTransfers(books.ctx, [late])
    await new Promise(resolve => setTimeout(resolve, rounds * 5))
    expect(await isSealed(late.id)).toBe(false)
  })
})

describe('verification of an export', () => {
  const change: [string, (lines: ExportLine[]) => ExportLine[] | undefined][] = [
    [
      'an amount',
      lines => edit(lines, 'transfer', line => ({ ...line, amount: String(BigInt(line.amount) + 1n) })),
    ],
    [
      'both balances as well as the amount',
      lines => {
        const transfer = lines.find(line => line.kind === 'transfer')!
        return lines.map(line =>
          line === transfer
            ? { ...transfer, amount: '1001' }
            : line.kind === 'account' && line.id === transfer.debit_account_id
              ? { ...line, debits_posted: String(BigInt(line.debits_posted) + 1n) }
              : line.kind === 'account' && line.id === transfer.credit_account_id
                ? { ...line, credits_posted: String(BigInt(line.credits_posted) + 1n) }
                : line,
        )
      },
    ],
    ['a balance', lines => edit(lines, 'account', line => ({ ...line, debits_posted: '7' }))],
    [
      'a missing transfer',
      lines => lines.filter(line => line !== lines.find(one => one.kind === 'transfer')),
    ],
    ['a missing burned id', lines => lines.filter(line => line.kind !== 'burned')],
    ['a user data', lines => edit(lines, 'transfer', line => ({ ...line, user_data: newId() }))],
    ['a Merkle root', lines => edit(lines, 'block', line => ({ ...line, merkle_root: '00'.repeat(32) }))],
    ['a missing block', lines => lines.filter(line => line !== lines.find(one => one.kind === 'block'))],
    [
      'what became of a hold',
      lines =>
        lines.map(line =>
          line.kind === 'transfer' && line.pending_state === 'expired'
            ? { ...line, pending_state: 'pending' }
            : line,
        ),
    ],
    ['a file cut short', lines => lines.slice(0, -1)],
    [
      'a repeated transfer',
      lines =>
        lines.flatMap(line => (line === lines.find(one => one.kind === 'transfer') ? [line, line] : [line])),
    ],
  ]

  it.each(change)('finds %s', async (_what, tamper) => {
    await live()
    await sealAll(10)
    const lines = await exported()
    expect(verify(lines).faults).toEqual([])
    expect(verify(tamper(lines)!).faults).not.toEqual([])
  })

  function edit<Kind extends ExportLine['kind']>(
    lines: ExportLine[],
    kind: Kind,
    fn: (line: Extract<ExportLine, { kind: Kind }>) => ExportLine,
  ) {
    const at = lines.findIndex(line => line.kind === kind)
    return lines.with(at, fn(lines[at] as Extract<ExportLine, { kind: Kind }>))
  }
})

describe('moving the books', () => {
  async function* stream(lines: ExportLine[]) {
    yield* lines
  }

  it('takes an export into an empty ledger and gives the same export back', async () => {
    await live()
    await sealAll(10)
    await live()
    const lines = await exported()
    const target = await openTestBooks()
    const result = await importBooks(target.ctx, stream(lines))
    expect(result).toMatchObject({ code: 'imported' })
    await expectSoundBooks(target.db)
    const [from, to] = [lines, [] as ExportLine[]]
    await exportBooks(target.ctx, line => void to.push(JSON.parse(JSON.stringify(line))))
    expect(to).toEqual(from)
    expect(await importBooks(target.ctx, stream(lines))).toEqual({ code: 'not_empty' })
    await target.close()
  })

  it('keeps nothing of books with a fault', async () => {
    await live()
    const lines = await exported()
    const target = await openTestBooks()
    const result = await importBooks(target.ctx, stream(lines.filter(line => line.kind !== 'burned')))
    expect(result.code).toBe('unsound')
    expect(await target.db.query('SELECT 1 FROM ledger.account')).toEqual([])
    await target.close()
  })
})

describe('reconciliation', () => {
  it('says nothing of sound books and names the account of unsound ones', async () => {
    await live()
    expect(await reconcile(books.ctx)).toEqual([])
    await books.db.query('ALTER TABLE ledger.account DISABLE TRIGGER ALL')
    await books.db.query('UPDATE ledger.account SET credits_posted = credits_posted + 1 WHERE id = $1', [
      ids[2],
    ])
    const differences = await reconcile(books.ctx)
    expect(differences.map(one => one.accountId)).toEqual([ids[2], null])
    const events = await books.db.query(
      `SELECT key FROM kit.event WHERE type = 'ledger.difference_found' ORDER BY id`,
    )
    expect(events).toEqual([{ key: ids[2] }, { key: 'ledger:1' }])
  })
})

describe('looking back', () => {
  it('sums accounts and the trial balance as they stood', async () => {
    const before = books.clock.now()
    books.clock.advance(1000)
    await live()
    const now = await trialBalance(books.ctx)
    expect(await trialBalance(books.ctx, books.clock.now())).toEqual(now)
    const then = await trialBalance(books.ctx, before)
    expect(then.every(row => row.debitsPosted === 0n && row.creditsPending === 0n)).toBe(true)
    for (const rows of [now, then]) {
      const sum = (pick: (row: (typeof rows)[number]) => bigint) =>
        rows.reduce((total, row) => total + pick(row), 0n)
      expect(sum(row => row.debitsPosted - row.creditsPosted)).toBe(0n)
      expect(sum(row => row.debitsPending - row.creditsPending)).toBe(0n)
    }
    const [held] = await books.db.query<{ debits_pending: string }>(
      'SELECT debits_pending FROM ledger.account WHERE id = $1',
      [ids[1]],
    )
    expect((await balanceAt(books.ctx, ids[1]!, books.clock.now())).debitsPending).toBe(
      BigInt(held!.debits_pending),
    )
    expect((await balanceAt(books.ctx, ids[1]!, before)).creditsPosted).toBe(0n)
  })
})

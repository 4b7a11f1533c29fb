import { inTransaction, type Uuid, withDb } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createAccounts,
  createTransfers,
  lookupAccounts,
  type NewTransfer,
  openLedger,
  rowsFor,
  transferFlags,
} from '../index.ts'
import { expectSoundBooks, newId, openTestBooks, type TestBooks } from './books.ts'

let books: TestBooks

beforeAll(async () => {
  books = await openTestBooks()
  await books.db.query(
    'CREATE TABLE public.note (id uuid PRIMARY KEY, text text NOT NULL CHECK (length(text) < 10))',
  )
})
afterAll(() => books.close())

async function openAccounts(count: number, flags = 0): Promise<Uuid[]> {
  const ids = Array.from({ length: count }, newId)
  const results = await createAccounts(
    books.ctx,
    ids.map(id => ({ id, ledger: 1, code: 1, flags })),
  )
  expect(results.map(result => result.status)).toEqual(ids.map(() => 'created'))
  return ids
}

const move = (debitAccountId: Uuid, creditAccountId: Uuid, amount: bigint): NewTransfer => ({
  id: newId(),
  debitAccountId,
  creditAccountId,
  amount,
  ledger: 1,
  code: 1,
})

const noteWriter = {
  name: 'note',
  statements: 0,
  async write(
    ctx: { db: { query: (text: string, values: unknown[]) => Promise<unknown> } },
    rows: readonly { id: Uuid; text: string }[],
  ) {
    this.statements += 1
    await ctx.db.query('INSERT INTO public.note SELECT * FROM unnest($1::uuid[], $2::text[])', [
      rows.map(row => row.id),
      rows.map(row => row.text),
    ])
  },
}

describe('group commit', () => {
  it('answers many callers from few database transactions, each by its own result', async () => {
    const engine = openLedger(books)
    const [rich, poor, shop] = await openAccounts(3, 0)
    const [limited] = await openAccounts(1, 2)
    const answers = await Promise.all(
      Array.from({ length: 64 }, (_, n) =>
        engine.submitTransfers([n % 2 === 0 ? move(rich!, shop!, 5n) : move(limited!, poor!, 5n)]),
      ),
    )
    expect(answers.map(([result]) => result!.status)).toEqual(
      answers.map((_, n) => (n % 2 === 0 ? 'created' : 'exceeds_credits')),
    )
    const [shopAccount] = await lookupAccounts(books.ctx, [shop!])
    expect(shopAccount!.creditsPosted).toBe(160n)
    await engine.close()
    await expect(engine.submitTransfers([move(rich!, shop!, 1n)])).rejects.toThrow('closed')
  })

  it('keeps the chains of two callers in one batch apart', async () => {
    const engine = openLedger(books)
    const [a, b] = await openAccounts(2)
    const open = { ...move(a!, b!, 1n), flags: transferFlags.linked }
    const answers = await Promise.all([
      engine.submitTransfers([open]),
      engine.submitTransfers([move(a!, b!, 2n)]),
    ])
    expect(answers.flat().map(result => result.status)).toEqual(['linked_event_chain_open', 'created'])
    await engine.close()
  })

  it('writes the rows of all callers in a statement per batch, with their transfers', async () => {
    const engine = openLedger(books)
    const [a, b] = await openAccounts(2)
    noteWriter.statements = 0
    const transfers = Array.from({ length: 20 }, () => move(a!, b!, 1n))
    await Promise.all(
      transfers.map(transfer =>
        engine.submitTransfers([transfer], {
          rows: [rowsFor(noteWriter, ([result]) => [{ id: transfer.id, text: result!.status }])],
        }),
      ),
    )
    // One for each lane at most.
    expect(noteWriter.statements).toBeLessThanOrEqual(2)
    const notes = await books.db.query('SELECT id FROM public.note WHERE id = ANY($1) AND text = $2', [
      transfers.map(transfer => transfer.id),
      'created',
    ])
    expect(notes).toHaveLength(20)
    await engine.close()
  })

  it('fails only the caller whose rows or work are refused, and keeps nothing of it', async () => {
    const engine = openLedger(books)
    const [a, b] = await openAccounts(2)
    const [good, tooLong, throwing] = [move(a!, b!, 1n), move(a!, b!, 10n), move(a!, b!, 100n)]
    const settled = await Promise.allSettled([
      engine.submitTransfers([good], { rows: [rowsFor(noteWriter, () => [{ id: good.id, text: 'fine' }])] }),
      engine.submitTransfers([tooLong], {
        rows: [rowsFor(noteWriter, () => [{ id: tooLong.id, text: 'far too long' }])],
      }),
      engine.submitTransfers([throwing], {
        alongside: async ctx => {
          await ctx.db.query('INSERT INTO public.note VALUES ($1, $2)', [throwing.id, 'half'])
          throw new Error('changed my mind')
        },
      }),
    ])
    expect(settled.map(one => one.status)).toEqual(['fulfilled', 'rejected', 'rejected'])
    const [account] = await lookupAccounts(books.ctx, [b!])
    expect(account!.creditsPosted).toBe(1n)
    expect(
      await books.db.query('SELECT 1 FROM public.note WHERE id = ANY($1)', [[tooLong.id, throwing.id]]),
    ).toEqual([])
    // The id of a caller that failed is still free: nothing of it happened.
    const [again] = await engine.submitTransfers([throwing])
    expect(again!.status).toBe('created')
    await engine.close()
  })

  it('refuses values that no transfer can carry before anything else happens', async () => {
    const engine = openLedger(books)
    const [a, b] = await openAccounts(2)
    await expect(engine.submitTransfers([{ ...move(a!, b!, 1n), amount: -1n }])).rejects.toThrow(RangeError)
    await expect(engine.submitTransfers([{ ...move(a!, b!, 1n), code: 70_000 }])).rejects.toThrow(RangeError)
    await engine.close()
  })
})

describe('both doors at once, from two processes', () => {
  it('moves every amount once, without deadlock and with the sums equal', async () => {
    const second = books.openSecond()
    const engines = [openLedger(books), openLedger({ ...books, db: second })]
    const accounts = await openAccounts(12)
    const pick = () => accounts[Math.floor(Math.random() * accounts.length)]!
    const pair = (): [Uuid, Uuid] => {
      const debit = pick()
      let credit = pick()
      while (credit === debit) credit = pick()
      return [debit, credit]
    }
    const contexts = [books.ctx, withDb(books.ctx, second)]
    const shared = Array.from({ length: 40 }, () => move(...pair(), 1n))
    const work: Promise<{ status: string }[]>[] = []
    for (let n = 0; n < 150; n += 1) {
      const batch = Array.from({ length: 1 + (n % 4) }, () => move(...pair(), BigInt(n)))
      if (n % 3 === 0) work.push(inTransaction(contexts[n % 2]!, ctx => createTransfers(ctx, batch)))
      else work.push(engines[n % 2]!.submitTransfers(batch))
    }
    // The same ids through all doors: one wins, the others hear that it exists.
    const repeats = shared.map(transfer =>
      Promise.all([
        engines[0]!.submitTransfers([transfer]),
        engines[1]!.submitTransfers([transfer]),
        createTransfers(contexts[1]!, [transfer]),
      ]),
    )
    for (const results of await Promise.all(work))
      expect(results.every(r => r.status === 'created')).toBe(true)
    for (const answers of await Promise.all(repeats)) {
      expect(
        answers
          .flat()
          .map(result => result.status)
          .sort(),
      ).toEqual(['created', 'exists', 'exists'])
    }
    await Promise.all(engines.map(engine => engine.close()))
    await expectSoundBooks(books.db)
  })

  it('lets one of two different transfers with one id win, whatever their accounts', async () => {
    const second = books.openSecond()
    const engines = [openLedger(books), openLedger({ ...books, db: second })]
    for (let round = 0; round < 10; round += 1) {
      const [a, b, c, d] = await openAccounts(4)
      const one = move(a!, b!, 1n)
      const other = { ...move(c!, d!, 1n), id: one.id }
      const answers = await Promise.all([
        engines[0]!.submitTransfers([one]),
        engines[1]!.submitTransfers([other]),
      ])
      expect(
        answers
          .flat()
          .map(result => result.status)
          .sort(),
      ).toEqual(['created', 'exists_with_different_debit_account_id'])
    }
    await Promise.all(engines.map(engine => engine.close()))
  })

  it('burns an id for all processes', async () => {
    const engine = openLedger(books)
    const [limited] = await openAccounts(1, 2)
    const [other] = await openAccounts(1)
    const transfer = move(limited!, other!, 5n)
    expect(await engine.submitTransfers([transfer])).toEqual([{ status: 'exceeds_credits', timestamp: null }])
    await engine.submitTransfers([move(other!, limited!, 100n)])
    expect((await createTransfers(books.ctx, [transfer]))[0]!.status).toBe('id_already_failed')
    await engine.close()
  })

  it("undoes transfers of the first door with the caller's own transaction", async () => {
    const [a, b] = await openAccounts(2)
    const transfer = move(a!, b!, 7n)
    const attempt = inTransaction(books.ctx, async ctx => {
      await createTransfers(ctx, [transfer])
      throw new Error('no')
    })
    await expect(attempt).rejects.toThrow('no')
    expect((await createTransfers(books.ctx, [transfer]))[0]!.status).toBe('created')
  })

  it('creates an account once when two processes try', async () => {
    const second = books.openSecond()
    const accounts = Array.from({ length: 10 }, () => ({ id: newId(), ledger: 1, code: 1 }))
    const answers = await Promise.all([
      createAccounts(books.ctx, accounts),
      createAccounts(withDb(books.ctx, second), accounts.toReversed()),
    ])
    const statuses = answers.flat().map(result => result.status)
    expect(statuses.filter(status => status === 'created')).toHaveLength(10)
    expect(statuses.filter(status => status === 'exists')).toHaveLength(10)
  })
})

import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  createAccounts,
  createTransfers,
  expirePending,
  lookupAccounts,
  openLedger,
  toLedgerTime,
} from '../index.ts'
import { expectSoundBooks, openTestBooks, type TestBooks } from './books.ts'
import { NaiveLedger } from './naive-model.ts'
import { openingAccounts, type Step, step } from './random-events.ts'

let books: TestBooks | null = null
afterEach(() => books?.close())

/** Plays the same steps on real books, through both doors in turn, and on the model; compares everything. */
async function play(steps: readonly Step[]): Promise<number> {
  books = await openTestBooks()
  const { ctx, clock } = books
  const engine = openLedger(books)
  const model = new NaiveLedger()
  let events = 0
  /** The ledger time of the first of the events that were decided last; failed attempts may have used some up. */
  const firstOf = async (count: number) => {
    const [row] = await ctx.db.query<{ last: bigint }>('SELECT last_value AS last FROM ledger.clock')
    events += count
    return row!.last - BigInt(count) + 1n
  }
  const past: (Step & { kind: 'transfers' })['groups'] = []
  const opened = await createAccounts(ctx, openingAccounts)
  expect(opened).toEqual(model.createAccounts(openingAccounts, await firstOf(openingAccounts.length)))
  for (const [index, one] of steps.entries()) {
    if (one.kind === 'wait') clock.advance(one.ms)
    if (one.kind === 'sweep') {
      await expirePending(ctx)
      model.sweep(toLedgerTime(clock.now()))
    }
    if (one.kind === 'accounts') {
      const answers = await createAccounts(ctx, one.accounts)
      expect(answers).toEqual(model.createAccounts(one.accounts, await firstOf(one.accounts.length)))
    }
    if (one.kind !== 'transfers') continue
    const again = one.repeatOf > 0 ? past.at(-one.repeatOf) : undefined
    const groups = again ? [...one.groups, again] : one.groups
    past.push(...groups)
    // One after the other: callers at the same time have no order of their own.
    for (const group of groups) {
      const answers = await (index % 3 === 0 ? createTransfers(ctx, group) : engine.submitTransfers(group))
      expect(answers).toEqual(model.createTransfers(group, await firstOf(group.length)))
    }
  }
  await engine.close()
  const accounts = await lookupAccounts(
    ctx,
    model.state.accounts.map(account => account.id as never),
  )
  for (const account of accounts) {
    expect({ id: account.id, ...pickBalances(account) }).toEqual({
      id: account.id,
      ...model.balances(account.id),
    })
    expect((account.flags & 32) !== 0).toBe(model.isClosed(account.id))
  }
  await expectSoundBooks(books.db)
  return events
}

function pickBalances<T extends ReturnType<NaiveLedger['balances']>>(account: T) {
  const { debitsPending, debitsPosted, creditsPending, creditsPosted } = account
  return { debitsPending, debitsPosted, creditsPending, creditsPosted }
}

describe('the books in Postgres against the naive model', () => {
  it('give the same answers and balances through both doors', async () => {
    const seed = Number(process.env['LEDGER_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
    const [steps] = fc.sample(fc.array(step, { minLength: 250, maxLength: 250, size: 'max' }), {
      numRuns: 1,
      seed,
    })
    try {
      expect(await play(steps!)).toBeGreaterThan(1000)
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error })
    }
  })
})

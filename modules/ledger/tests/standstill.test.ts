import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAccounts, type NewTransfer, openLedger } from '../index.ts'
import { expectSoundBooks, newId, openTestBooks, type TestBooks } from './books.ts'

let books: TestBooks
const [a, b, c, d] = [newId(), newId(), newId(), newId()]

beforeAll(async () => {
  books = await openTestBooks()
  await createAccounts(
    books.ctx,
    [a, b, c, d].map(id => ({ id, ledger: 1, code: 1 })),
  )
})
afterAll(() => books.close())

const move = (debitAccountId: Uuid, creditAccountId: Uuid): NewTransfer => ({
  id: newId(),
  debitAccountId,
  creditAccountId,
  amount: 1n,
  ledger: 1,
  code: 1,
})

it('a batch that waits for a lock does not hold up callers with other accounts', async () => {
  const engine = openLedger(books)
  const answered: string[] = []
  const { waiting } = await books.db.transaction(async db => {
    await db.query('SELECT FROM ledger.account WHERE id = $1 FOR UPDATE', [a])
    const waiting = engine.submitTransfers([move(a, b)]).then(() => answered.push('waiting'))
    // Callers of one turn would share the batch.
    await nextTurn()
    await nextTurn()
    await engine.submitTransfers([move(c, d)]).then(() => answered.push('other'))
    return { waiting }
  })
  await waiting
  expect(answered).toEqual(['other', 'waiting'])
  await engine.close()
  await expectSoundBooks(books.db)
})

it('work alongside may move money through the same engine', async () => {
  const engine = openLedger(books)
  const inner: string[] = []
  const [result] = await engine.submitTransfers([move(a, b)], {
    alongside: async () => {
      for (const { status } of await engine.submitTransfers([move(c, d)])) inner.push(status)
    },
  })
  expect([result!.status, ...inner]).toEqual(['created', 'created'])
  await engine.close()
})

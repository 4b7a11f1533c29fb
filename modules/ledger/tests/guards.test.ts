import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccounts, createTransfers, transferFlags } from '../index.ts'
import { newId, openTestBooks, type TestBooks } from './books.ts'

let books: TestBooks
const [a, b, limited, held] = [newId(), newId(), newId(), newId()]

beforeAll(async () => {
  books = await openTestBooks()
  await createAccounts(books.ctx, [
    { id: a, ledger: 1, code: 1, flags: 8 },
    { id: b, ledger: 1, code: 1 },
    { id: limited, ledger: 1, code: 1, flags: 2 },
  ])
  const results = await createTransfers(books.ctx, [
    { id: newId(), debitAccountId: a, creditAccountId: b, amount: 100n, ledger: 1, code: 1 },
    {
      id: held,
      debitAccountId: a,
      creditAccountId: b,
      amount: 5n,
      ledger: 1,
      code: 1,
      flags: transferFlags.pending,
    },
    { id: newId(), pendingId: held, flags: transferFlags.post_pending },
  ])
  expect(results.map(result => result.status)).toEqual(['created', 'created', 'created'])
})
afterAll(() => books.close())

/** Each statement is one that a bug or a hand at the console could send. */
const refused: [string, string][] = [
  ['changing an amount', 'UPDATE ledger.transfer SET amount = 1'],
  ['deleting transfers', 'DELETE FROM ledger.transfer'],
  ['emptying transfers', 'TRUNCATE ledger.transfer'],
  ['changing history', 'UPDATE ledger.balance_record SET debits_posted = 0'],
  ['deleting history', 'DELETE FROM ledger.balance_record'],
  ['deleting an account', `DELETE FROM ledger.account WHERE id = '${a}'`],
  ['emptying accounts', 'TRUNCATE ledger.account'],
  ['renaming an account', `UPDATE ledger.account SET code = 7 WHERE id = '${a}'`],
  ['lifting a limit', `UPDATE ledger.account SET flags = 0 WHERE id = '${limited}'`],
  ['giving money away', `UPDATE ledger.account SET credits_posted = credits_posted + 1 WHERE id = '${b}'`],
  ['holding money of nobody', `UPDATE ledger.account SET debits_pending = 1 WHERE id = '${b}'`],
  [
    'a negative balance',
    `UPDATE ledger.account SET debits_posted = -1, credits_posted = -1 WHERE id = '${b}'`,
  ],
  [
    'debits over the limit',
    `UPDATE ledger.account SET debits_posted = debits_posted + CASE WHEN id = '${limited}' THEN 1 ELSE 0 END,
       credits_posted = credits_posted + CASE WHEN id = '${b}' THEN 1 ELSE 0 END
     WHERE id IN ('${limited}', '${b}')`,
  ],
  [
    'an account that opens with money',
    `INSERT INTO ledger.account (id, ledger, timestamp, code, flags, credits_posted) VALUES ('${newId()}', 1, 1, 1, 0, 5)`,
  ],
  [
    'an account with both limits',
    `INSERT INTO ledger.account (id, ledger, timestamp, code, flags) VALUES ('${newId()}', 1, 1, 1, 6)`,
  ],
  [
    'a transfer from an account to itself',
    `INSERT INTO ledger.transfer (id, debit_account_id, credit_account_id, timestamp, ledger, code, flags, amount)
     VALUES ('${newId()}', '${a}', '${a}', 1, 1, 1, 0, 5)`,
  ],
  [
    'a negative amount',
    `INSERT INTO ledger.transfer (id, debit_account_id, credit_account_id, timestamp, ledger, code, flags, amount)
     VALUES ('${newId()}', '${a}', '${b}', 1, 1, 1, 0, -5)`,
  ],
  ['undoing a post', `UPDATE ledger.pending_transfer SET state = 'voided' WHERE id = '${held}'`],
  ['opening a hold again', `UPDATE ledger.pending_transfer SET state = 'pending' WHERE id = '${held}'`],
  ['forgetting a hold', `DELETE FROM ledger.pending_transfer WHERE id = '${held}'`],
  ['unsealing', 'DELETE FROM ledger.block'],
]

describe('the database itself refuses', () => {
  it.each(refused)('%s', async (_what, statement) => {
    await expect(books.db.query(statement)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) })
  })
})

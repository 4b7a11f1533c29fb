import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerRequest } from '../answer-request.ts'
import { Books } from '../books.ts'
import { requestBody } from './ask-bank.ts'

const now = new Date('2026-03-01T12:00:00Z')

describe('the books of the bank', () => {
  it('sum to zero and move once an instruction, whatever is asked however often', () => {
    const asked = fc.record({
      id: fc.nat(12),
      account: fc.constantFrom('ada', 'ben', 'cleo'),
      amountMinor: fc.oneof(
        fc.bigInt({ min: 1n, max: 1_000n }),
        fc.bigInt({ min: 1n, max: 60_000_000n }),
        fc.constantFrom(104n, 108n, 109n),
      ),
    })
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 40 }), requests => {
        const books = new Books(':memory:')
        const first = new Map<string, bigint>()
        for (const { id, account, amountMinor } of requests) {
          const answer = answerRequest(books, requestBody({ id: `e${id}`, account, amountMinor }), now)
          const known = first.get(`e${id}`)
          if (known === undefined) first.set(`e${id}`, amountMinor)
          if (known !== undefined && known !== amountMinor) expect(answer.kind).toBe('id_reused')
        }
        const balances = books.listBalances('USD')
        expect([...balances.values()].reduce((sum, balance) => sum + balance, 0n)).toBe(0n)
        const settled = books.listOutcomes(0n, 500).filter(outcome => outcome.status === 'ACSC')
        const paid = settled.reduce((sum, outcome) => sum + outcome.amountMinor, 0n)
        expect(balances.get('STOA-SETTLEMENT') ?? 0n).toBe(paid)
        for (const account of ['ada', 'ben', 'cleo'])
          expect(balances.get(account) ?? 0n).toBeGreaterThanOrEqual(0n)
        books.close()
      }),
      { numRuns: 100 },
    )
  })

  it('are left as they were when something fails in the middle', () => {
    const books = new Books(':memory:')
    expect(() =>
      books.atomically(() => {
        books.openAccount('ada', 'USD', 100n, now)
        throw new Error('planted')
      }),
    ).toThrow('planted')
    expect(books.listBalances('USD').size).toBe(0)
    books.close()
  })
})

import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PaymentView } from '../schema.ts'
import { expectSoundBooks, newPaymentId, openTown, type Town, type TownMember, usd } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

function send(from: TownMember, to: TownMember, amount: string) {
  return from.post('/v1/payments', { id: newPaymentId(), to_handle: to.handle, amount: usd(amount) })
}

async function readAll(member: TownMember, limit: number): Promise<PaymentView[]> {
  const items: PaymentView[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await member.get(`/v1/payments?limit=${limit}${cursor && `&cursor=${cursor}`}`)
    expect(page.status).toBe(200)
    expect(page.body.items.length).toBeLessThanOrEqual(limit)
    items.push(...page.body.items)
    cursor = page.body.next_cursor
  }
  return items
}

describe('the list of payments', () => {
  it('is newest first, in pages that lose and repeat nothing while payments are added', async () => {
    const [ada, ben] = [await town.join('ada_list'), await town.join('ben_list')]
    await ada.fund('10000')
    for (let i = 1; i <= 7; i++) await send(ada, ben, String(i))
    const first = await ada.get('/v1/payments?limit=3')
    expect(first.body.items.map((item: PaymentView) => item.amount.amount)).toEqual(['7', '6', '5'])
    await send(ada, ben, '8')
    const second = await ada.get(`/v1/payments?limit=3&cursor=${first.body.next_cursor}`)
    expect(second.body.items.map((item: PaymentView) => item.amount.amount)).toEqual(['4', '3', '2'])
    const third = await ada.get(`/v1/payments?limit=3&cursor=${second.body.next_cursor}`)
    expect(third.body.items.map((item: PaymentView) => item.amount.amount)).toEqual(['1', '10000'])
    expect(third.body.next_cursor).toBeNull()
  })

  it('takes the same number of queries for one payment and for many', async () => {
    const ada = await town.join('ada_queries')
    await ada.fund('10000')
    const payees: TownMember[] = []
    for (let i = 0; i < 12; i++) payees.push(await town.join(`payee_${i}`))
    await send(ada, payees[0]!, '5')
    const count = async () => {
      town.queries.length = 0
      await ada.get('/v1/payments?limit=100')
      return town.queries.length
    }
    const few = await count()
    for (const payee of payees) await send(ada, payee, '5')
    expect(await count()).toBe(few)
    expect(few).toBeGreaterThan(0)
  })

  it('shows strangers nothing: a foreign payment is as unknown as none', async () => {
    const [ada, ben, eve] = [await town.join('ada_own'), await town.join('ben_own'), await town.join('eve')]
    await ada.fund('100')
    const sent = await send(ada, ben, '10')
    const foreign = await eve.get(`/v1/payments/${sent.body.id}`)
    const unknown = await eve.get(`/v1/payments/${newPaymentId()}`)
    const nonsense = await eve.get('/v1/payments/nonsense')
    for (const answer of [foreign, unknown, nonsense]) {
      expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } })
    }
    expect(foreign.body.detail).toBe(unknown.body.detail)
    expect((await eve.get('/v1/payments')).body).toEqual({ items: [], next_cursor: null })
  })

  it.each(['x', 'e30', Buffer.from('{"before":"-1"}').toString('base64url')])(
    'refuses the cursor %s',
    async cursor => {
      const ada = await town.join(`ada_${cursor.slice(0, 3).toLowerCase()}`)
      expect(await ada.get(`/v1/payments?cursor=${cursor}`)).toMatchObject({
        status: 400,
        body: { code: 'invalid_cursor' },
      })
    },
  )
})

describe('the history explains the balance', () => {
  const act = fc.oneof(
    fc.record({
      do: fc.constant('send' as const),
      from: fc.nat(2),
      to: fc.nat(2),
      amount: fc.integer({ min: 1, max: 900 }),
    }),
    fc.record({
      do: fc.constant('top_up' as const),
      from: fc.nat(2),
      // Endings choose the bank's course: 00 settles, 04 is rejected, 09 stays open until asked again.
      amount: fc.constantFrom(500, 1000, 704, 1209),
    }),
    fc.record({ do: fc.constant('settle' as const) }),
  )

  it('whatever members do, at once or in turn', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        async rounds => {
          run += 1
          const members = await Promise.all([0, 1, 2].map(i => town.join(`m${i}_run${run}`)))
          for (const round of rounds) {
            await Promise.all(
              round.map(async action => {
                if (action.do === 'settle') return
                const from = members[action.from]!
                if (action.do === 'send') await send(from, members[action.to]!, String(action.amount))
                else
                  await from.post('/v1/wallet/top-ups', {
                    id: newPaymentId(),
                    amount: usd(String(action.amount)),
                  })
              }),
            )
            if (round.some(action => action.do === 'settle')) await town.runJobs()
          }
          for (const member of members) await expectExplained(member)
          await expectSoundBooks(town)
        },
      ),
      { numRuns: 15 },
    )
  })

  /** Replays the member's list in the order in which the money moved and meets every balance on the way. */
  async function expectExplained(member: TownMember): Promise<void> {
    const items = await readAll(member, 5)
    expect(new Set(items.map(item => item.id)).size).toBe(items.length)
    const posted = items.filter(item => item.state === 'posted')
    const signed = (item: PaymentView) => (item.direction === 'in' ? 1n : -1n) * BigInt(item.amount.amount)
    const sum = posted.reduce((total, item) => total + signed(item), 0n)
    expect(sum).toBe(await member.available())
    const order = await ledgerOrder(posted)
    let balance = 0n
    for (const item of order) {
      balance += signed(item)
      expect(balance).toBeGreaterThanOrEqual(0n)
      expect(item.balance_after).toEqual(usd(balance.toString()))
    }
    for (const item of items) if (item.state !== 'posted') expect(item.balance_after).toBeNull()
    const pendingIn = items
      .filter(item => item.state === 'pending')
      .reduce((total, item) => total + BigInt(item.amount.amount), 0n)
    const wallet = await member.get('/v1/wallet')
    expect(wallet.body.accounts[0].pending_in).toEqual(usd(pendingIn.toString()))
  }

  async function ledgerOrder(items: PaymentView[]): Promise<PaymentView[]> {
    const rows = await town.db.query<{ id: string }>(
      'SELECT id FROM payments.payment WHERE posted_ledger_time IS NOT NULL ORDER BY posted_ledger_time',
    )
    const { toWireId } = await import('@stoa/kit')
    const rank = new Map(rows.map((row, index) => [toWireId('pay', row.id as never) as string, index]))
    return items.toSorted((a, b) => rank.get(a.id)! - rank.get(b.id)!)
  }
})

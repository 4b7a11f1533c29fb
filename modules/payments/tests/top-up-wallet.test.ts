import { fromWireId, type Uuid } from '@stoa/kit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { resumeTopUps, settleTopUp } from '../index.ts'
import { expectSoundBooks, newPaymentId, openTown, type Town, type TownMember, usd } from './town.ts'

let town: Town
let count = 0
let ada: TownMember

beforeAll(async () => {
  town = await openTown({ timeoutMs: 2_000, heldAnswerMs: 4_000 })
})
afterAll(() => town.close())
beforeEach(async () => {
  count += 1
  ada = await town.join(`ada${count}`)
  town.signals.length = 0
})
afterEach(() => expectSoundBooks(town))

async function begin(amount: string, id = newPaymentId()): Promise<string> {
  const begun = await ada.post('/v1/wallet/top-ups', { id, amount: usd(amount) })
  expect(begun).toMatchObject({
    status: 202,
    body: { state: 'pending', balance_after: null, posted_at: null },
  })
  return id
}

const stateOf = async (id: string) => (await ada.get(`/v1/payments/${id}`)).body
const uuidOf = (id: string) => fromWireId('pay', id) as Uuid
const settle = (id: string) => settleTopUp(town.ctx, town.services, uuidOf(id))

async function bankHas(id: string): Promise<number> {
  const list = await town.services.bank!.listOutcomes(0n)
  if (list.code !== 'listed') throw new Error('the bank is closed')
  return list.outcomes.filter(outcome => outcome.endToEndId === id).length
}

describe('a top-up', () => {
  it('is pending in the wallet until the bank has settled it', async () => {
    const id = await begin('2500')
    const wallet = await ada.get('/v1/wallet')
    expect(wallet.body.accounts[0]).toEqual({
      currency: 'USD',
      available: usd('0'),
      pending_in: usd('2500'),
      pending_out: usd('0'),
      ledger_balance: usd('0'),
    })
    await town.runJobs()
    expect(await stateOf(id)).toMatchObject({
      kind: 'top_up',
      direction: 'in',
      counterparty: null,
      counterparty_name: 'Tidewater Savings (sandbox)',
      state: 'posted',
      balance_after: usd('2500'),
      sandbox: true,
    })
    expect((await ada.get('/v1/wallet')).body.accounts[0]).toMatchObject({
      available: usd('2500'),
      pending_in: usd('0'),
      ledger_balance: usd('2500'),
    })
    expect(town.signals).toEqual([{ to: [ada.id], type: 'payment.updated', body: { payment_id: id } }])
  })

  it.each([
    ['2504', 'bank_insufficient_funds'],
    ['2505', 'bank_account_closed'],
    ['2506', 'bank_account_blocked'],
  ])('of %s is rejected by the bank, with the reason and an event', async (amount, code) => {
    const id = await begin(amount)
    await town.runJobs()
    const payment = await stateOf(id)
    expect(payment).toMatchObject({
      state: 'failed',
      failure: { code },
      balance_after: null,
      posted_at: null,
    })
    expect(payment.failure.message).toMatch(/bank account/)
    expect((await ada.get('/v1/wallet')).body.accounts[0]).toMatchObject({
      available: usd('0'),
      pending_in: usd('0'),
    })
    const events = await town.db.query('SELECT type, payload FROM kit.event WHERE key = $1', [uuidOf(id)])
    expect(events).toMatchObject([{ type: 'payments.payment_failed', payload: { failure_code: code } }])
    expect(town.signals).toHaveLength(1)
  })

  it('whose answer is lost stays pending, and settles once when asked again', async () => {
    const id = await begin('2508')
    await town.runJobs()
    expect((await stateOf(id)).state).toBe('pending')
    expect(await bankHas(id)).toBe(1)
    expect(await settle(id)).toBe('posted')
    expect(await settle(id)).toBe('posted')
    expect(await ada.available()).toBe(2_508n)
    expect(await bankHas(id)).toBe(1)
  })

  it('on which the bank is undecided is asked about later', async () => {
    const id = await begin('2509')
    await town.runJobs()
    expect((await stateOf(id)).state).toBe('pending')
    const [job] = await town.db.query<{ wait: string; attempts: number }>(
      `SELECT extract(epoch FROM run_at - now()) AS wait, attempts FROM graphile_worker.jobs WHERE key = $1`,
      [`payments.settle-top-up:${uuidOf(id)}`],
    )
    expect(Number(job!.wait)).toBeGreaterThan(0.5)
    expect(Number(job!.wait)).toBeLessThanOrEqual(2)
    expect(await settle(id)).toBe('posted')
  })

  it('waits for a bank that is closed and settles when it opens', async () => {
    await town.closeTheBank()
    const id = await begin('2500')
    await town.runJobs()
    expect((await stateOf(id)).state).toBe('pending')
    await town.openTheBank()
    expect(await resumeTopUps(town.ctx)).toBe(1)
    await town.runJobs()
    expect((await stateOf(id)).state).toBe('posted')
    expect(await resumeTopUps(town.ctx)).toBe(0)
  })

  it('is settled once however many ask about it at once', async () => {
    const id = await begin('2500')
    const states = await Promise.all(Array.from({ length: 6 }, () => settle(id)))
    expect(new Set(states)).toEqual(new Set(['posted']))
    expect(await ada.available()).toBe(2_500n)
    await town.runJobs()
    expect(town.signals).toHaveLength(1)
    const events = await town.db.query('SELECT 1 FROM kit.event WHERE key = $1', [uuidOf(id)])
    expect(events).toHaveLength(1)
  })

  it('sends the bank the same bytes each time and keeps its answer', async () => {
    const id = await begin('2500')
    await settle(id)
    const [kept] = await town.db.query<{
      request: Buffer
      answer: Buffer
      bank_reference: string
      asks: number
    }>('SELECT request, answer, bank_reference, asks FROM payments.top_up WHERE payment_id = $1', [
      uuidOf(id),
    ])
    expect(kept!.request.toString()).toContain(`<EndToEndId>${id}</EndToEndId>`)
    expect(kept!.request.toString()).toContain('<InstdAmt Ccy="USD">25.00</InstdAmt>')
    expect(kept!.answer.toString()).toContain('<TxSts>ACSC</TxSts>')
    expect(kept!.bank_reference).toMatch(/^TW-\d+$/)
    expect(kept!.asks).toBe(1)
    await town.runJobs()
  })

  it('of yen carries no fraction digits', async () => {
    const begun = await ada.post('/v1/wallet/top-ups', {
      id: newPaymentId(),
      amount: { amount: '1250', currency: 'JPY' },
    })
    await town.runJobs()
    expect((await stateOf(begun.body.id)).balance_after).toEqual({ amount: '1250', currency: 'JPY' })
  })
})

describe('the same top-up again', () => {
  it('is the same payment, before and after it has settled', async () => {
    const id = await begin('2500')
    await begin('2500', id)
    await town.runJobs()
    const again = await ada.post('/v1/wallet/top-ups', { id, amount: usd('2500') })
    expect(again).toMatchObject({ status: 202, body: { id, state: 'posted' } })
    await town.runJobs()
    expect(await ada.available()).toBe(2_500n)
  })

  it('many times at once is one payment', async () => {
    const id = newPaymentId()
    await Promise.all(Array.from({ length: 8 }, () => begin('2500', id)))
    await town.runJobs()
    expect(await ada.available()).toBe(2_500n)
    expect(await bankHas(id)).toBe(1)
  })

  it('with another amount is refused', async () => {
    const id = await begin('2500')
    expect(await ada.post('/v1/wallet/top-ups', { id, amount: usd('2501') })).toMatchObject({
      status: 422,
      body: { code: 'payment_id_reused' },
    })
    await town.runJobs()
  })

  it('by somebody else is refused', async () => {
    const id = await begin('2500')
    const ben = await town.join(`ben${count}`)
    const answer = await ben.post('/v1/wallet/top-ups', { id, amount: usd('2500') })
    expect(answer.body.code).toBe('payment_id_reused')
    expect((await ben.get(`/v1/payments/${id}`)).status).toBe(404)
    await town.runJobs()
    expect(await ben.available()).toBe(0n)
  })
})

describe('a top-up is refused', () => {
  it.each([
    ['zero', usd('0'), 'amount_invalid'],
    ['more than the limit', usd('500001'), 'amount_too_large'],
    ['another currency', { amount: '1', currency: 'EUR' }, 'currency_not_supported'],
  ])('of %s', async (_name, amount, code) => {
    const answer = await ada.post('/v1/wallet/top-ups', { id: newPaymentId(), amount })
    expect(answer).toMatchObject({ status: 422, body: { code } })
    expect((await ada.get('/v1/payments')).body.items).toEqual([])
  })

  it('with an id that no transfer can have', async () => {
    const answer = await ada.post('/v1/wallet/top-ups', {
      id: 'pay_00000000000000000000000000',
      amount: usd('1'),
    })
    expect(answer.body.code).toBe('payment_id_invalid')
  })
})

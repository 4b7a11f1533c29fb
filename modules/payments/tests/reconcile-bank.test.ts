import { fromWireId, type Uuid } from '@stoa/kit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Bank, BankAnswer, BankOutcome } from '../bank.ts'
import { reconcileBank, settleTopUp } from '../index.ts'
import { expectSoundBooks, newPaymentId, openTown, type Town, type TownMember, usd } from './town.ts'

/** What a test plants between us and the bank; by default nothing. */
interface Plant {
  answer?: (real: BankAnswer) => BankAnswer
  outcomes?: (real: BankOutcome[]) => BankOutcome[]
}

let town: Town
let ada: TownMember
let plant: Plant

beforeEach(async () => {
  plant = {}
  town = await openTown({
    wrapBank: (bank): Bank => ({
      ...bank,
      requestPayment: async (message, expected) => {
        const real = await bank.requestPayment(message, expected)
        return plant.answer ? plant.answer(real) : real
      },
      listOutcomes: async afterSeq => {
        const real = await bank.listOutcomes(afterSeq)
        return real.code === 'listed' && plant.outcomes
          ? { ...real, outcomes: plant.outcomes(real.outcomes) }
          : real
      },
    }),
  })
  ada = await town.join('ada')
})
afterEach(async () => {
  await expectSoundBooks(town)
  await town.close()
})

const reconcile = () => reconcileBank(town.ctx, town.services)
const minutes = (count: number) => town.clock.advance(count * 60_000)

async function begin(amount: string): Promise<string> {
  const begun = await ada.post('/v1/wallet/top-ups', { id: newPaymentId(), amount: usd(amount) })
  return begun.body.id
}

const stateOf = async (id: string) => (await ada.get(`/v1/payments/${id}`)).body.state
const settle = (id: string) => settleTopUp(town.ctx, town.services, fromWireId('pay', id) as Uuid)
const kinds = (found: { differences: { kind: string }[] }) =>
  found.differences.map(difference => difference.kind)

describe('reconciliation with the bank', () => {
  it('agrees after settlements and rejections, and compares each once', async () => {
    for (const amount of ['1000', '1004', '2000']) await begin(amount)
    await town.runJobs()
    expect(await reconcile()).toEqual({ compared: 3, differences: [], isComplete: true })
    minutes(60)
    expect(await reconcile()).toEqual({ compared: 0, differences: [], isComplete: true })
  })

  it('finds a top-up whose answer was lost, and has it settled', async () => {
    plant.answer = () => ({ code: 'undecided', because: 'unreachable', detail: 'planted' })
    const id = await begin('1000')
    await settle(id)
    plant = {}
    expect(await stateOf(id)).toBe('pending')
    expect(await reconcile()).toMatchObject({ compared: 1, differences: [] })
    await town.runJobs()
    expect(await stateOf(id)).toBe('posted')
  })

  it('gives a top-up whose job is lost a new one', async () => {
    const id = await begin('1000')
    await town.db.query('DELETE FROM graphile_worker._private_jobs')
    minutes(1)
    await reconcile()
    await town.runJobs()
    expect(await stateOf(id)).toBe('pending')
    minutes(1)
    await reconcile()
    await town.runJobs()
    expect(await stateOf(id)).toBe('posted')
  })

  it('is not complete while the bank is closed, and goes on where it was', async () => {
    const id = await begin('1000')
    await town.runJobs()
    await town.closeTheBank()
    expect(await reconcile()).toEqual({ compared: 0, differences: [], isComplete: false })
    await town.openTheBank()
    expect(await reconcile()).toMatchObject({ compared: 1, isComplete: true })
    expect(await stateOf(id)).toBe('posted')
  })

  it.each([
    [
      'settled there, failed here',
      'settled_there_failed_here',
      '1004',
      (o: BankOutcome) => ({ ...o, status: 'settled' as const }),
    ],
    [
      'rejected there, posted here',
      'rejected_there_posted_here',
      '1000',
      (o: BankOutcome) => ({ ...o, status: 'rejected' as const }),
    ],
    [
      'of another amount there',
      'other_amount',
      '1000',
      (o: BankOutcome) => ({ ...o, amountMinor: o.amountMinor + 1n }),
    ],
    ['of another currency there', 'other_amount', '1000', (o: BankOutcome) => ({ ...o, currency: 'JPY' })],
    ['unknown here', 'unknown_here', '1000', (o: BankOutcome) => ({ ...o, endToEndId: newPaymentId() })],
    [
      'with an id that is none of ours',
      'unknown_here',
      '1000',
      (o: BankOutcome) => ({ ...o, endToEndId: 'INV-7' }),
    ],
  ])('raises a top-up that is %s, once, and changes nothing', async (_name, kind, amount, change) => {
    const id = await begin(amount)
    await town.runJobs()
    const before = await ada.get('/v1/wallet')
    plant.outcomes = outcomes => outcomes.map(change)
    expect(kinds(await reconcile())).toEqual([kind])
    await town.db.query('DELETE FROM payments.reconciliation')
    expect(
      (await reconcile()).differences.filter(found => found.kind === kind && kind !== 'unknown_here'),
    ).toEqual([])
    expect(await ada.get('/v1/wallet')).toEqual(before)
    expect(await stateOf(id)).toBe(amount === '1004' ? 'failed' : 'posted')
    const events = await town.db.query(
      "SELECT payload FROM kit.event WHERE type = 'payments.bank_difference_found'",
    )
    expect(events[0]).toMatchObject({ payload: { kind } })
  })

  it('raises a top-up that is posted here and that the bank does not list', async () => {
    const id = await begin('1000')
    await town.runJobs()
    plant.outcomes = () => []
    expect(kinds(await reconcile())).toEqual([])
    minutes(11)
    const found = await reconcile()
    expect(found.differences).toMatchObject([{ endToEndId: id, kind: 'posted_here_unknown_there' }])
    expect(kinds(await reconcile())).toEqual([])
  })

  it('is never done inside a database transaction', async () => {
    await expect(
      town.db.transaction(db => reconcileBank({ ...town.ctx, db }, town.services)),
    ).rejects.toThrow('never asked inside')
  })
})

describe('an answer that cannot be used', () => {
  it('leaves the top-up pending and says so in the log as an error', async () => {
    const errors: object[] = []
    plant.answer = () => ({ code: 'undecided', because: 'unusable', detail: 'planted' })
    const id = await begin('1000')
    const log = { ...town.ctx.log, error: (fields: object) => void errors.push(fields) }
    await settleTopUp({ ...town.ctx, log }, town.services, fromWireId('pay', id) as Uuid)
    expect(await stateOf(id)).toBe('pending')
    expect(errors).toMatchObject([{ because: 'unusable', detail: 'planted' }])
  })
})

describe('without a bank', () => {
  it('members are told that money cannot be added', async () => {
    town.services.bank = null
    const answer = await ada.post('/v1/wallet/top-ups', { id: newPaymentId(), amount: usd('1000') })
    expect(answer).toMatchObject({ status: 503, body: { code: 'bank_not_connected' } })
    expect(await reconcile()).toEqual({ compared: 0, differences: [], isComplete: true })
  })
})

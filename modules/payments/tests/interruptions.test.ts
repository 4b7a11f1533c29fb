import { fromWireId, silentLogger, type Uuid } from '@stoa/kit'
import { openLedger } from '@stoa/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resumeTopUps, sendPayment, settleTopUp, topUpWallet } from '../index.ts'
import { type FaultPlan, faultyDb, PlannedFault, planFault } from './faulty-db.ts'
import { expectSoundBooks, newPaymentId, openTown, type Town, type TownMember, usd } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const ways = [
  ['before it takes effect', false],
  ['after it took effect, with its answer lost', true],
] as const

/**
 * Runs the work over and over, dying one step later each time, until it comes through untouched.
 * @returns how many steps there were to die at
 */
async function dieAtEachStep(isDone: boolean, run: (plan: FaultPlan, attempt: number) => Promise<void>) {
  for (let steps = 0; ; steps++) {
    const plan = planFault(steps, isDone)
    await run(plan, steps)
    if (!plan.hasFailed) return steps
    if (steps > 200) throw new Error('the work never comes through')
  }
}

async function survive(work: () => Promise<unknown>): Promise<void> {
  await work().catch(error => {
    if (!(error instanceof PlannedFault)) throw error
  })
}

describe.each(ways)('a process that dies at any step, %s', (_name, isDone) => {
  const tag = isDone ? 'done' : 'lost'

  it('of a top-up leaves a state that the next start finishes', async () => {
    const steps = await dieAtEachStep(isDone, async (plan, attempt) => {
      const ada = await town.join(`top_${tag}_${attempt}`)
      const id = newPaymentId()
      const uuid = fromWireId('pay', id) as Uuid
      const command = { id: uuid, amount: usd('2500') }
      const dying = { ...ada.ctx, db: faultyDb(town.db, plan) }
      await survive(async () => {
        await topUpWallet(dying, town.services, command)
        await settleTopUp(dying, town.services, uuid)
      })
      await expectSoundBooks(town)
      // The member's app asks again, and the server takes up what was open.
      const again = await topUpWallet(ada.ctx, town.services, command)
      expect(again.code).toMatch(/^started/)
      await resumeTopUps(town.ctx)
      await town.runJobs()
      expect((await ada.get(`/v1/payments/${id}`)).body.state).toBe('posted')
      expect(await ada.available()).toBe(2_500n)
      const events = await town.db.query('SELECT 1 FROM kit.event WHERE key = $1', [uuid])
      expect(events).toHaveLength(1)
      await expectSoundBooks(town)
    })
    expect(steps).toBeGreaterThan(20)
    const list = await town.services.bank!.listOutcomes(0n)
    const ids = list.code === 'listed' ? list.outcomes.map(outcome => outcome.endToEndId) : []
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('of a send has sent it once or not at all, and the same request again finds out which', async () => {
    const steps = await dieAtEachStep(isDone, async (plan, attempt) => {
      const ada = await town.join(`payer_${tag}_${attempt}`)
      const ben = await town.join(`payee_${tag}_${attempt}`)
      await ada.fund('1000')
      const command = {
        id: fromWireId('pay', newPaymentId()) as Uuid,
        toHandle: ben.handle,
        amount: usd('600'),
      }
      const db = faultyDb(town.db, plan)
      const ledger = openLedger({ db, clock: town.clock, log: silentLogger })
      await survive(() => sendPayment({ ...ada.ctx, db }, { ...town.services, ledger }, command))
      await ledger.close()
      await expectSoundBooks(town)
      const spent = 1_000n - (await ada.available())
      expect(await ben.available()).toBe(spent)
      expect([0n, 600n]).toContain(spent)
      const again = await sendPayment(ada.ctx, town.services, command)
      expect(again.code).toBe(spent === 0n ? 'sent' : 'sent_before')
      expect([await ada.available(), await ben.available()]).toEqual([400n, 600n])
      const events = await town.db.query('SELECT 1 FROM kit.event WHERE key = $1', [command.id])
      expect(events).toHaveLength(1)
      await expectSoundBooks(town)
    })
    expect(steps).toBeGreaterThan(10)
  })
})

describe('many at once', () => {
  it('sends of several engines, as of several server processes, keep the books sound', async () => {
    const members: TownMember[] = []
    for (let i = 0; i < 4; i++) {
      const member = await town.join(`many_${i}`)
      await member.fund('10000')
      members.push(member)
    }
    const engines = [0, 1, 2].map(() => openLedger({ db: town.db, clock: town.clock, log: silentLogger }))
    const outcomes = await Promise.all(
      Array.from({ length: 120 }, (_, i) => {
        const command = {
          id: fromWireId('pay', newPaymentId()) as Uuid,
          toHandle: members[(i * 7 + 1) % 4]!.handle,
          amount: usd(String(100 + i)),
        }
        const services = { ...town.services, ledger: engines[i % 3]! }
        return sendPayment(members[i % 4]!.ctx, services, command)
      }),
    )
    await Promise.all(engines.map(engine => engine.close()))
    expect(outcomes.filter(outcome => outcome.code === 'sent').length).toBeGreaterThan(60)
    let total = 0n
    for (const member of members) total += await member.available()
    expect(total).toBe(40_000n)
    await expectSoundBooks(town)
  })
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectSoundBooks, newPaymentId, openTown, type Town, type TownMember, usd } from './town.ts'

let town: Town
let ada: TownMember
let ben: TownMember
beforeAll(async () => {
  town = await openTown()
  ada = await town.join('ada')
  ben = await town.join('ben')
  await ada.fund('10000')
})
afterAll(() => town.close())

const pay = (id: string, amount = '100') =>
  ada.post('/v1/payments', { id, to_handle: ben.handle, amount: usd(amount) })

it.each([
  ['you_block', 'you_block_payee', 422],
  ['blocked', 'payee_not_found', 404],
  ['absent', 'payee_unavailable', 422],
] as const)('refuses to pay across a barrier: %s', async (barrier, code, status) => {
  town.barriers.set(ben.id, barrier)
  const before = await ada.available()
  const id = newPaymentId()
  const refused = await pay(id)
  expect(refused).toMatchObject({ status, body: { code, errors: [{ field: 'to_handle', rule: code }] } })
  if (barrier !== 'you_block') expect(JSON.stringify(refused.body)).not.toContain('block')
  expect(await ada.available()).toBe(before)
  // Refused before the ledger saw it: the same payment goes through once the barrier is gone.
  town.barriers.clear()
  expect((await pay(id)).status).toBe(201)
  await expectSoundBooks(town)
})

it('answers a payment that was made with itself, whatever came between the two since', async () => {
  const id = newPaymentId()
  const made = await pay(id)
  expect(made.status).toBe(201)
  town.barriers.set(ben.id, 'you_block')
  const again = await pay(id)
  expect(again).toMatchObject({ status: 200, body: { id, state: 'posted' } })
  expect((await pay(id, '200')).body.code).toBe('payment_id_reused')
  town.barriers.clear()
  await expectSoundBooks(town)
})

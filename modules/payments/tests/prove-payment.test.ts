import { fromWireId, toWireId, type Uuid } from '@stoa/kit'
import { sealBlocks } from '@stoa/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPaymentId, openTown, type Town, type TownMember, usd } from './town.ts'

let town: Town
let ada: TownMember
let ben: TownMember
let eve: TownMember

beforeAll(async () => {
  town = await openTown()
  ada = await town.join('ada_prove')
  ben = await town.join('ben_prove')
  eve = await town.join('eve_prove')
})
afterAll(() => town.close())

const proofOf = (member: TownMember, transferId: string) =>
  member.get(`/v1/ledger/transfers/${transferId}/proof`)

/** Other test files share the database server, and their open transactions hold sealing up for a moment. */
async function sealed(transferId: string): Promise<Record<string, unknown> & { leaf_text: string }> {
  for (let tries = 0; tries < 200; tries += 1) {
    await sealBlocks(town.ctx)
    const answer = await proofOf(ada, transferId)
    if (answer.status === 200) return answer.body
    expect(answer).toMatchObject({ status: 409, body: { code: 'not_sealed_yet' } })
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('the transfer was not sealed')
}

describe('the proof of a payment', () => {
  it('is for its two sides, of the transfer that the receipt names', async () => {
    await ada.fund('1000')
    const body = { id: newPaymentId(), to_handle: ben.handle, amount: usd('250') }
    const sent = (await ada.post('/v1/payments', body)).body
    expect(fromWireId('trf', sent.transfer_id)).toBe(fromWireId('pay', sent.id))
    const proof = await sealed(sent.transfer_id)
    expect(proof.leaf_text).toContain(`transfer|${fromWireId('pay', sent.id)}|`)
    expect(await proofOf(ben, sent.transfer_id)).toEqual({ status: 200, body: proof })

    const [foreign, unknown] = [
      await proofOf(eve, sent.transfer_id),
      await proofOf(eve, toWireId('trf', fromWireId('pay', newPaymentId())!)),
    ]
    expect([foreign.status, unknown.status]).toEqual([404, 404])
    expect(foreign.body.code).toBe(unknown.body.code)
  })

  it('of a top-up is that of its posting, and its pending transfer may be proved too', async () => {
    await ada.fund('700')
    const [topUp] = (await ada.get('/v1/payments?limit=1')).body.items
    const pendingId = toWireId('trf', fromWireId('pay', topUp.id) as Uuid)
    expect(topUp.transfer_id).not.toBe(pendingId)
    const fields = (await sealed(topUp.transfer_id)).leaf_text.split('|')
    expect(fields.slice(5, 7)).toEqual(['700', fromWireId('pay', topUp.id)])
    expect((await proofOf(ada, pendingId)).status).toBe(200)
    for (const id of [topUp.transfer_id, pendingId]) {
      expect((await proofOf(ben, id)).status).toBe(404)
      const anonymous = await town.app.inject({ url: `/v1/ledger/transfers/${id}/proof` })
      expect(anonymous.statusCode).toBe(401)
    }
  })

  it('has no transfer to show while a top-up is pending', async () => {
    const begun = await ada.post('/v1/wallet/top-ups', { id: newPaymentId(), amount: usd('100') })
    expect(begun.body).toMatchObject({ state: 'pending', transfer_id: null })
    await town.runJobs()
  })
})

import { toWireId, wireModule } from '@stoa/kit'
import { startTestServer, type TestServer } from '@stoa/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccounts, createTransfers, isProofSound, ledgerModule, sealBlocks } from '../index.ts'
import { newId } from './books.ts'

let server: TestServer
const [mine, foreign] = [newId(), newId()]

beforeAll(async () => {
  const services = { canSeeTransfer: async (_ctx: unknown, id: string) => id !== foreign }
  server = await startTestServer({ modules: () => [wireModule(ledgerModule, services)] })
  const [a, b] = [newId(), newId()]
  await createAccounts(
    server.ctx,
    [a, b].map(id => ({ id, ledger: 1, code: 1 })),
  )
  await createTransfers(
    server.ctx,
    [mine, foreign].map(id => ({
      id,
      debitAccountId: a,
      creditAccountId: b,
      amount: 5n,
      ledger: 1,
      code: 1,
    })),
  )
})
afterAll(() => server.close())

const get = (id: string, headers: Record<string, string> = { 'x-test-member': newId() }) =>
  server.app.inject({ url: `/v1/ledger/transfers/${id}/proof`, headers })

describe('GET /v1/ledger/transfers/:id/proof', () => {
  it('says that it is not sealed yet, then gives a proof that can be checked by hand', async () => {
    const early = await get(toWireId('trf', mine))
    expect(early.statusCode).toBe(409)
    expect(early.json().code).toBe('not_sealed_yet')
    expect(early.headers['retry-after']).toBe('2')
    for (let tries = 0; tries < 900 && (await sealBlocks(server.ctx)) === 0; tries += 1) {
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    const answer = await get(toWireId('trf', mine))
    expect(answer.statusCode).toBe(200)
    const { leaf_text, leaf_index, leaf_count, siblings, block } = answer.json()
    expect(leaf_text).toContain(mine)
    expect(block.sealed_at).toBe('2026-03-02T09:00:00.000Z')
    const hex = (text: string) => Buffer.from(text, 'hex')
    const proof = {
      leafText: leaf_text,
      path: { index: leaf_index, count: leaf_count, siblings: siblings.map(hex) },
      block: {
        number: BigInt(block.number),
        throughTimestamp: BigInt(block.through_timestamp),
        transferCount: BigInt(block.transfer_count),
        merkleRoot: hex(block.merkle_root),
        previousHash: hex(block.previous_hash),
        hash: hex(block.hash),
      },
    }
    expect(isProofSound(proof)).toBe(true)
    expect(isProofSound({ ...proof, leafText: `${leaf_text}0` })).toBe(false)
  })

  it('answers alike for a transfer of others and for none', async () => {
    const [other, none] = [await get(toWireId('trf', foreign)), await get(toWireId('trf', newId()))]
    expect([other.statusCode, none.statusCode]).toEqual([404, 404])
    expect(other.json().code).toBe(none.json().code)
    expect((await get('trf_nonsense')).statusCode).toBe(400)
    expect((await get(toWireId('trf', mine), {})).statusCode).toBe(401)
  })
})

import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import type { Uuid } from '@stoa/kit'
import { toWireId } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renewTokens } from '../contacts/be-found.ts'
import { openContactKey } from '../contacts/contact-key.ts'
import { contactLimits } from '../policy.ts'
import { foundTown, type Town } from './town.ts'

const { oprf } = ristretto255_oprf

let town: Town
let ada: Uuid
let ben: Uuid
beforeAll(async () => {
  town = await foundTown()
  ada = await town.settle('ada')
  ben = await town.settle('ben')
})
afterAll(() => town.close())

const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

/** Looks for these addresses as a client does; answers the wire ids that it unseals. */
async function lookFor(memberId: Uuid, emails: string[]): Promise<string[]> {
  const inputs = emails.map(email => new TextEncoder().encode(email.trim().toLowerCase()))
  const blinded = inputs.map(input => oprf.blind(input))
  const evaluated = await town.as(memberId, 'POST', '/v1/contacts/evaluate', {
    elements: blinded.map(one => encode(one.blinded)),
  })
  expect(evaluated.status).toBe(200)
  const outputs = inputs.map((input, i) =>
    oprf.finalize(input, blinded[i]!.blind, Buffer.from(evaluated.body.elements[i], 'base64url')),
  )
  const { prefix_bits: bits } = (await town.as(memberId, 'GET', '/v1/contacts/parameters')).body
  const prefixes = [...new Set(outputs.map(output => (output[0]! * 256 + output[1]!) >> (16 - bits)))]
  const { body } = await town.as(memberId, 'POST', '/v1/contacts/buckets', { prefix_bits: bits, prefixes })
  const byTag = new Map<string, string>(
    body.entries.map((entry: { tag: string; sealed: string }) => [entry.tag, entry.sealed]),
  )
  return outputs.flatMap(output => {
    const sealed = byTag.get(encode(output.subarray(2, 18)))
    if (!sealed) return []
    const hex = Buffer.from(
      Buffer.from(sealed, 'base64url').map((byte, i) => byte ^ output[18 + i]!),
    ).toString('hex')
    const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as Uuid
    return [toWireId('mem', uuid)]
  })
}

const findable = (memberId: Uuid, is: boolean) =>
  town.as(memberId, is ? 'PUT' : 'DELETE', '/v1/me/findable-by-email')

describe('contacts', () => {
  test('find who wants to be found by an e-mail that one knows, and nobody else', async () => {
    expect(await lookFor(ben, ['ada@example.org'])).toEqual([])
    expect((await findable(ada, true)).status).toBe(204)
    expect((await findable(ada, true)).status).toBe(204)
    expect((await town.as(ada, 'GET', '/v1/contacts/parameters')).body.findable_by_email).toBe(true)
    const found = await lookFor(ben, ['nobody@example.org', ' ADA@example.org', 'ben@example.org'])
    expect(found).toEqual([toWireId('mem', ada)])
    const { body } = await town.as(ben, 'POST', '/v1/contacts/people', { ids: found })
    expect(body.items).toMatchObject([{ handle: 'ada', viewer: { follows: false } }])
    expect((await findable(ada, false)).status).toBe(204)
    expect(await lookFor(ben, ['ada@example.org'])).toEqual([])
    expect(await town.db.query('SELECT 1 FROM social.contact_token')).toEqual([])
  })

  test('are found again after the secret was changed and the tokens renewed', async () => {
    await findable(ada, true)
    const other = openContactKey('the secret that stood here before')
    await renewTokens(town.ctx, other)
    expect(await lookFor(ben, ['ada@example.org'])).toEqual([])
    await town.db.query("SELECT graphile_worker.add_job('social.renew-contact-tokens')")
    await town.runJobs()
    expect(await lookFor(ben, ['ada@example.org'])).toEqual([toWireId('mem', ada)])
  })

  test('who blocks the one who looks is not shown', async () => {
    await town.as(ada, 'PUT', '/v1/members/ben/block')
    const { body } = await town.as(ben, 'POST', '/v1/contacts/people', { ids: [toWireId('mem', ada)] })
    expect(body.items).toEqual([])
    await town.as(ada, 'DELETE', '/v1/members/ben/block')
  })

  test.each([
    ['evaluate', { elements: ['_'.repeat(43)] }, 'invalid_element'],
    ['evaluate', { elements: ['A'.repeat(43)] }, 'invalid_element'],
    ['evaluate', { elements: ['='.repeat(43)] }, 'invalid_request'],
    ['evaluate', { elements: [] }, 'invalid_request'],
    ['evaluate', { elements: Array(contactLimits.evaluateMax + 1).fill('A'.repeat(43)) }, 'invalid_request'],
    ['buckets', { prefix_bits: 0, prefixes: [1] }, 'invalid_prefix'],
    ['buckets', { prefix_bits: 17, prefixes: [1] }, 'invalid_request'],
    ['buckets', { prefix_bits: 4, prefixes: [1, 1] }, 'invalid_request'],
    ['people', { ids: ['mem_nobody'] }, 'invalid_request'],
  ])('%s %j is refused', async (what, body, code) => {
    expect(await town.as(ben, 'POST', `/v1/contacts/${what}`, body)).toMatchObject({
      status: 400,
      body: { code },
    })
  })

  test('visitors may not look, members not without end', async () => {
    expect((await town.as(null, 'GET', '/v1/contacts/parameters')).status).toBe(401)
    const eve = await town.settle('eve')
    const elements = [encode(oprf.blind(new TextEncoder().encode('a@example.org')).blinded)]
    const statuses: number[] = []
    for (let i = 0; i <= contactLimits.evaluationsPerDay; i++)
      statuses.push((await town.as(eve, 'POST', '/v1/contacts/evaluate', { elements })).status)
    expect(statuses).toEqual([...Array(contactLimits.evaluationsPerDay).fill(200), 429])
    town.clock.advance(86_400_000)
    expect((await town.as(eve, 'POST', '/v1/contacts/evaluate', { elements })).status).toBe(200)
  })
})

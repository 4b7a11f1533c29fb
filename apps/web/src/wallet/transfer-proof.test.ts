import { TypeID } from 'typeid-js'
import { describe, expect, it } from 'vitest'
import type { Payment, TransferProof } from '../api/types.ts'
import { factsOf, isProved, type ProofCheck, proofChecks, verifyProof } from './transfer-proof.ts'

// Made by the ledger's own code, whose test holds the same constants: neither side may drift alone.
const block = {
  number: '7',
  through_timestamp: '1772442002000000000',
  transfer_count: '5',
  merkle_root: 'ab710578c108100e6581305e2eb2953c5f41fc3be17835d3adf99d5480da8528',
  previous_hash: '497d1be45918a035e09cd61e461bf88487debf5f4ed5c8fb5831cf19a8da532d',
  hash: '3fd829b3baabe6e0a9b0c7e17692c7fa70e891a209855324768843a8f8441a63',
  sealed_at: '2026-03-02T09:00:02.500Z',
}
const sendProof = {
  leaf_text:
    'transfer|018f0000-0000-7000-8000-0000000000b1|1772442001456000007|018f0000-0000-7000-8000-0000000000c1|018f0000-0000-7000-8000-0000000000c2|2450||||840|110|0|',
  leaf_index: 2,
  leaf_count: 5,
  siblings: [
    'c5275777f44838be44f1ddf223dc178f0336b3ab39e12f5d5a7e784101dcb47f',
    'd9be158f234d46979834225ad69032c75064fdce9c2e3599dcc93076a6b97c6f',
    '69c8ee588fcd822f928e40fdfc64d787349f39120dd7776fb37772273212d5c9',
  ],
  block,
}
const postingProof = {
  leaf_text:
    'transfer|018f0000-0000-7000-8000-0000000000a2|1772442001789000000|018f0000-0000-7000-8000-0000000000d1|018f0000-0000-7000-8000-0000000000c1|12009|018f0000-0000-7000-8000-0000000000a1|||840|100|4|',
  leaf_index: 4,
  leaf_count: 5,
  siblings: ['664a35572c7ba4a281cd4af50472a2e351252c76a907c59f9460a5eaeb7b87da'],
  block,
}

const wireId = (prefix: string, last: string) =>
  TypeID.fromUUID(prefix, `018f0000-0000-7000-8000-${last.padStart(12, '0')}`).toString()

const sent: Payment = {
  id: wireId('pay', 'b1'),
  kind: 'send',
  direction: 'out',
  amount: { amount: '2450', currency: 'USD' },
  counterparty: null,
  counterparty_name: 'Ben',
  note: null,
  state: 'posted',
  failure: null,
  created_at: '2026-03-02T09:00:01.456Z',
  posted_at: '2026-03-02T09:00:01.456Z',
  transfer_id: wireId('trf', 'b1') as `trf_${string}`,
  balance_after: null,
  sandbox: true,
}
const topUp: Payment = {
  ...sent,
  id: wireId('pay', 'a1'),
  kind: 'top_up',
  direction: 'in',
  amount: { amount: '12009', currency: 'USD' },
  created_at: '2026-03-02T09:00:00.123Z',
  posted_at: '2026-03-02T09:00:01.789Z',
  transfer_id: wireId('trf', 'a2') as `trf_${string}`,
}

/** The checks that fail; none for a proof that holds. */
async function failing(payment: Payment, proof: TransferProof): Promise<ProofCheck[]> {
  const verdict = await verifyProof(factsOf(payment)!, proof)
  const failed = proofChecks.filter(check => !verdict[check])
  expect(isProved(verdict)).toBe(failed.length === 0)
  return failed
}

const withBlock = (changes: Partial<TransferProof['block']>): TransferProof => ({
  ...sendProof,
  block: { ...block, ...changes },
})
const withLeaf = (at: number, field: string): TransferProof => ({
  ...sendProof,
  leaf_text: sendProof.leaf_text.split('|').with(at, field).join('|'),
})
const bend = (hash: string) => (hash.startsWith('0') ? '1' : '0') + hash.slice(1)

describe('a proof', () => {
  it('holds for the receipt of a send and of a top-up', async () => {
    expect(await failing(sent, sendProof)).toEqual([])
    expect(await failing(topUp, postingProof)).toEqual([])
  })

  it.each<[string, Partial<Payment>, ProofCheck[]]>([
    ['amount', { amount: { amount: '2451', currency: 'USD' } }, ['amount', 'path']],
    ['currency', { amount: { amount: '2450', currency: 'EUR' } }, ['amount', 'path']],
    ['currency that nobody numbered', { amount: { amount: '2450', currency: 'XXX' } }, ['amount', 'path']],
    ['reference', { id: wireId('pay', 'b2') }, ['ids', 'path']],
    ['time', { posted_at: '2026-03-02T09:00:01.457Z' }, ['time']],
    ['kind', { kind: 'top_up' }, ['amount', 'ids', 'path']],
  ])('fails for a receipt of another %s', async (_what, changes, expected) => {
    expect(await failing({ ...sent, ...changes }, sendProof)).toEqual(expected)
  })

  it('fails for the pending transfer of a top-up, and for a posting of another payment', async () => {
    expect(
      await failing({ ...topUp, transfer_id: wireId('trf', 'a3') as `trf_${string}` }, postingProof),
    ).toEqual(['ids', 'path'])
    expect(await failing({ ...topUp, id: wireId('pay', 'a9') }, postingProof)).toEqual(['ids', 'path'])
    expect(await failing(topUp, sendProof)).toEqual(['amount', 'time', 'ids', 'path'])
  })

  it.each<[string, TransferProof, ProofCheck[]]>([
    ['amount', withLeaf(5, '2451'), ['amount']],
    ['account', withLeaf(4, '018f0000-0000-7000-8000-0000000000c3'), ['path']],
    ['time', withLeaf(2, '1772442001457000007'), ['time', 'path']],
    ['time within the millisecond', withLeaf(2, '1772442001456000008'), ['path']],
    ['pending flag', withLeaf(11, '2'), ['amount']],
    ['failure', withLeaf(12, 'exceeds_credits'), ['amount']],
    ['text', { ...sendProof, leaf_text: `${sendProof.leaf_text}|` }, [...proofChecks]],
    ['place', { ...sendProof, leaf_index: 3 }, ['path']],
    ['place outside', { ...sendProof, leaf_index: 5 }, ['path']],
    ['count', { ...sendProof, leaf_count: 6 }, ['path']],
    [
      'neighbour',
      { ...sendProof, siblings: sendProof.siblings.with(1, bend(sendProof.siblings[1]!)) },
      ['path'],
    ],
    ['neighbour too many', { ...sendProof, siblings: [...sendProof.siblings, block.hash] }, ['path']],
    ['neighbour too few', { ...sendProof, siblings: sendProof.siblings.slice(1) }, ['path']],
    ['neighbour that is no hash', { ...sendProof, siblings: ['', '', ''] }, ['path']],
    ['root', withBlock({ merkle_root: bend(block.merkle_root) }), ['path', 'block']],
    ['root that is none', withBlock({ merkle_root: '' }), ['path', 'block']],
    ['block hash', withBlock({ hash: bend(block.hash) }), ['block']],
    ['block before', withBlock({ previous_hash: bend(block.previous_hash) }), ['block']],
    ['block number', withBlock({ number: '8' }), ['block']],
    ['block end', withBlock({ through_timestamp: '1772442002000000001' }), ['block']],
    ['count of the block', withBlock({ transfer_count: '6' }), ['path', 'block']],
  ])('fails when its %s was changed', async (_what, proof, expected) => {
    expect(await failing(sent, proof)).toEqual(expected)
  })
})

describe('a receipt', () => {
  it('has nothing to prove before the money has moved', () => {
    expect(factsOf({ ...topUp, state: 'pending', posted_at: null, transfer_id: null })).toBeNull()
  })
})

import type { Uuid } from '@stoa/kit'
import { expect, it } from 'vitest'
import { presentProof } from './present-proof.ts'
import { blockHash, leafHash, leafText, merklePath, merkleRoot } from './seal.ts'
import { isProofSound } from './seal-blocks.ts'
import type { Transfer } from './transfer.ts'

const id = (last: string) => `018f0000-0000-7000-8000-${last.padStart(12, '0')}` as Uuid
const sealedAt = new Date('2026-03-02T09:00:02.500Z')

/** Five rows of which the last has no partner on the first two levels: a hold, burned ids, a send, a posting. */
const hold: Transfer = {
  id: id('a1'),
  debitAccountId: id('d1'),
  creditAccountId: id('c1'),
  amount: 12_009n,
  pendingId: null,
  userData: null,
  timeoutSeconds: 0,
  ledger: 840,
  code: 100,
  flags: 2,
  timestamp: 1_772_442_000_123_000_000n,
}
const send: Transfer = {
  ...hold,
  id: id('b1'),
  debitAccountId: id('c1'),
  creditAccountId: id('c2'),
  amount: 2450n,
  code: 110,
  flags: 0,
  timestamp: 1_772_442_001_456_000_007n,
}
const posting: Transfer = {
  ...hold,
  id: id('a2'),
  pendingId: hold.id,
  flags: 4,
  timestamp: 1_772_442_001_789_000_000n,
}
const burned = (last: string, timestamp: bigint) => ({ id: id(last), timestamp, failure: 'exceeds_credits' })
const rows = [
  hold,
  burned('e1', 1_772_442_000_200_000_000n),
  send,
  burned('e2', 1_772_442_001_500_000_000n),
  posting,
]

function prove(index: number) {
  const texts = rows.map(leafText)
  const leaves = texts.map(leafHash)
  const content = {
    number: 7n,
    throughTimestamp: 1_772_442_002_000_000_000n,
    transferCount: BigInt(leaves.length),
    merkleRoot: merkleRoot(leaves),
    previousHash: leafHash('the block before'),
  }
  const block = { ...content, hash: blockHash(content) }
  return { leafText: texts[index]!, path: merklePath(leaves, index), block, sealedAt }
}

// The same proofs stand in the web app's test of what members' browsers check: neither side may drift alone.
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

it('gives proofs that others can check by the documented format', () => {
  expect(presentProof(prove(2))).toEqual(sendProof)
  expect(presentProof(prove(4))).toEqual(postingProof)
  expect(isProofSound(prove(2)) && isProofSound(prove(4))).toBe(true)
})

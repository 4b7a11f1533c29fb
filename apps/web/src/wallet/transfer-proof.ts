import { TypeID } from 'typeid-js'
import type { Payment, TransferProof } from '../api/types.ts'
import { minorOf } from '../ui/money.ts'
import { currencyNumber } from './currency-number.ts'

/** What a receipt says of the transfer that moved its money, in the words of the ledger. */
export interface ReceiptFacts {
  transferId: string
  /** The pending transfer that it posted, or nothing. */
  pendingId: string
  amount: string
  ledger: string | null
  code: string
  flags: string
  postedAtMs: number
}

/** What is checked, in the order in which it is shown. */
export const proofChecks = ['amount', 'time', 'ids', 'path', 'block'] as const
export type ProofCheck = (typeof proofChecks)[number]
export type ProofVerdict = Readonly<Record<ProofCheck, boolean>>

/** Codes and flags that a transfer which moved money for a payment has: a send at once, a top-up by posting. */
const kinds = { send: { code: '110', flags: '0' }, top_up: { code: '100', flags: '4' } } as const

/** @returns null while no transfer has moved the money */
export function factsOf(payment: Payment): ReceiptFacts | null {
  if (payment.posted_at === null || !payment.transfer_id) return null
  const paymentId = uuidOf(payment.id)
  const isTopUp = payment.kind === 'top_up'
  return {
    // A send has the id of its transfer, so that the reference on the receipt is what has to be sealed.
    transferId: isTopUp ? uuidOf(payment.transfer_id) : paymentId,
    pendingId: isTopUp ? paymentId : '',
    amount: String(minorOf(payment.amount)),
    ledger: currencyNumber(payment.amount.currency),
    ...kinds[payment.kind],
    postedAtMs: Date.parse(payment.posted_at),
  }
}

const uuidOf = (wireId: string): string => TypeID.fromString(wireId).toUUID()

/**
 * Checks that what the receipt says stands sealed in a block, without believing the server: the leaf is made anew
 * from the receipt's facts, the path is walked from it to the root, and the block's hash is made from its content.
 * The format is that of `GET /v1/ledger/transfers/{id}/proof`. Needs Web Crypto, so HTTPS or localhost.
 */
export async function verifyProof(facts: ReceiptFacts, proof: TransferProof): Promise<ProofVerdict> {
  const sealed = readLeaf(proof.leaf_text)
  if (sealed === null) return { amount: false, time: false, ids: false, path: false, block: false }
  const leaf = await sha256(textBytes(leafTextOf(facts, sealed)))
  const root = await rootOfPath(leaf, proof)
  const hash = await blockHash(proof.block)
  return {
    amount:
      sealed.amount === facts.amount &&
      sealed.ledger === facts.ledger &&
      sealed.code === facts.code &&
      sealed.flags === facts.flags &&
      sealed.failure === '',
    time: sealed.timestamp / nanosPerMs === BigInt(facts.postedAtMs),
    ids: sealed.id === facts.transferId && sealed.pendingId === facts.pendingId,
    path:
      root === proof.block.merkle_root &&
      String(proof.leaf_count) === proof.block.transfer_count &&
      root !== null,
    block: hash === proof.block.hash && sealed.timestamp <= BigInt(proof.block.through_timestamp),
  }
}

export const isProved = (verdict: ProofVerdict): boolean => proofChecks.every(check => verdict[check])

const nanosPerMs = 1_000_000n

interface SealedLeaf {
  id: string
  timestamp: bigint
  debitAccountId: string
  creditAccountId: string
  amount: string
  pendingId: string
  userData: string
  timeout: string
  ledger: string
  code: string
  flags: string
  failure: string
}

type LeafFields = [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]

function readLeaf(text: string): SealedLeaf | null {
  const fields = text.split('|')
  if (fields.length !== 13 || fields[0] !== 'transfer' || !wholePattern.test(fields[2]!)) return null
  const [, id, timestamp, debitAccountId, creditAccountId, amount, pendingId] = fields as LeafFields
  const [, , , , , , , userData, timeout, ledger, code, flags, failure] = fields as LeafFields
  return {
    id,
    timestamp: BigInt(timestamp),
    debitAccountId,
    creditAccountId,
    amount,
    pendingId,
    userData,
    timeout,
    ledger,
    code,
    flags,
    failure,
  }
}

/** The text that must have been sealed if the receipt is right; what a receipt does not say is taken as it came. */
function leafTextOf(facts: ReceiptFacts, sealed: SealedLeaf): string {
  return [
    'transfer',
    facts.transferId,
    sealed.timestamp,
    sealed.debitAccountId,
    sealed.creditAccountId,
    facts.amount,
    facts.pendingId,
    sealed.userData,
    sealed.timeout,
    facts.ledger ?? '',
    facts.code,
    facts.flags,
    '',
  ].join('|')
}

/** Levels are paired from the left; a node without a partner moves up as it is. Null when the path cannot be. */
async function rootOfPath(leaf: Bytes, proof: TransferProof): Promise<string | null> {
  const { leaf_index: index, leaf_count: count, siblings } = proof
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(count) || index < 0 || index >= count) return null
  let [node, place, used] = [leaf, index, 0]
  for (let width = count; width > 1; width = Math.ceil(width / 2)) {
    const isRight = place % 2 === 1
    if (isRight || place + 1 < width) {
      const sibling = hexBytes(siblings[used])
      if (sibling === null) return null
      used += 1
      node = await sha256(nodeMark, ...(isRight ? [sibling, node] : [node, sibling]))
    }
    place = Math.floor(place / 2)
  }
  return used === siblings.length ? hexText(node) : null
}

/** Keeps a node from ever reading as a leaf, which begins with a letter. */
const nodeMark: Bytes = Uint8Array.of(1)

/** Null when the block is not written as the format says. */
async function blockHash(block: TransferProof['block']): Promise<string | null> {
  const bounds = [block.number, block.through_timestamp, block.transfer_count]
  const [root, previous] = [hexBytes(block.merkle_root), hexBytes(block.previous_hash)]
  if (root === null || previous === null || !bounds.every(text => wholePattern.test(text))) return null
  return hexText(await sha256(textBytes(`block|${bounds.join('|')}|`), root, previous))
}

type Bytes = Uint8Array<ArrayBuffer>

const wholePattern = /^\d{1,19}$/
const hashPattern = /^[0-9a-f]{64}$/

async function sha256(...parts: Bytes[]): Promise<Bytes> {
  const bytes = await new Blob(parts).arrayBuffer()
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

const textBytes = (text: string): Bytes => new TextEncoder().encode(text)

function hexBytes(text: string | undefined): Bytes | null {
  if (text === undefined || !hashPattern.test(text)) return null
  return Uint8Array.from(text.match(/../g)!, pair => Number.parseInt(pair, 16))
}

const hexText = (bytes: Bytes): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

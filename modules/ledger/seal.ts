import { hash } from 'node:crypto'
import type { Transfer } from './transfer.ts'

/** A block of sealed history; hashes are SHA-256. */
export interface Block {
  /** From 1. */
  readonly number: bigint
  /** It covers every row of the ledger after the block before, up to this ledger time. */
  readonly throughTimestamp: bigint
  readonly transferCount: bigint
  readonly merkleRoot: Buffer
  readonly previousHash: Buffer
  readonly hash: Buffer
}

/** Shows that one leaf stands at one place under a Merkle root, without the other leaves. */
export interface MerklePath {
  index: number
  count: number
  /** From the leaf upwards. */
  siblings: Buffer[]
}

/** `previousHash` of the first block. */
export const genesisHash = Buffer.alloc(32)

/** An id that failed and stays used; it is sealed like a transfer. */
export interface BurnedRow {
  readonly id: string
  readonly timestamp: bigint
  readonly failure: string
}

/** The text whose SHA-256 is the transfer's leaf: fields in fixed order, nothing for none. */
export function leafText(row: Transfer | BurnedRow): string {
  if ('failure' in row) return `transfer|${row.id}|${row.timestamp}||||||||||${row.failure}`
  return [
    'transfer',
    row.id,
    row.timestamp,
    row.debitAccountId,
    row.creditAccountId,
    row.amount,
    row.pendingId ?? '',
    row.userData ?? '',
    row.timeoutSeconds || '',
    row.ledger,
    row.code,
    row.flags,
    '',
  ].join('|')
}

export function leafHash(text: string): Buffer {
  return hash('sha256', text, 'buffer')
}

/** Two nodes under one. The first byte keeps a node from ever reading as a leaf, which begins with a letter. */
function nodeHash(left: Buffer, right: Buffer): Buffer {
  return hash('sha256', Buffer.concat([nodeMark, left, right]), 'buffer')
}
const nodeMark = Buffer.from([1])

/**
 * The root over leaves in order. Levels are paired from the left; a node without a partner moves up as it is.
 * @throws RangeError without leaves
 */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) throw new RangeError('a Merkle tree has a leaf at least')
  let level = leaves
  while (level.length > 1) level = levelAbove(level)
  return level[0]!
}

function levelAbove(level: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = []
  for (let index = 0; index < level.length; index += 2) {
    const left = level[index]!
    const right = level[index + 1]
    above.push(right ? nodeHash(left, right) : left)
  }
  return above
}

export function merklePath(leaves: readonly Buffer[], index: number): MerklePath {
  const siblings: Buffer[] = []
  let level = leaves
  for (let place = index; level.length > 1; place >>= 1) {
    const sibling = level[place ^ 1]
    if (sibling) siblings.push(sibling)
    level = levelAbove(level)
  }
  return { index, count: leaves.length, siblings }
}

/** The root that a leaf and its path lead to, or null when the path is of the wrong length. */
export function rootOfPath(leaf: Buffer, path: MerklePath): Buffer | null {
  if (path.index < 0 || path.index >= path.count) return null
  const siblings = [...path.siblings]
  let node = leaf
  let place = path.index
  for (let width = path.count; width > 1; width = Math.ceil(width / 2)) {
    if ((place ^ 1) < width) {
      const sibling = siblings.shift()
      if (!sibling) return null
      node = place % 2 === 0 ? nodeHash(node, sibling) : nodeHash(sibling, node)
    }
    place >>= 1
  }
  return siblings.length === 0 ? node : null
}

/** The hash that the next block carries on: it binds the content, its bounds and all that went before. */
export function blockHash(block: Omit<Block, 'hash'>): Buffer {
  const { number, throughTimestamp, transferCount, merkleRoot: root, previousHash } = block
  const bounds = Buffer.from(`block|${number}|${throughTimestamp}|${transferCount}|`)
  return hash('sha256', Buffer.concat([bounds, root, previousHash]), 'buffer')
}

import { setTimeout as sleep } from 'node:timers/promises'
import type { Ctx, Db, Uuid } from '@stoa/kit'
import { isUuid } from '@stoa/kit'
import {
  type Block,
  blockHash,
  genesisHash,
  leafHash,
  type MerklePath,
  merklePath,
  merkleRoot,
  rootOfPath,
} from './seal.ts'

interface BlockRow {
  number: bigint
  through_timestamp: bigint
  transfer_count: bigint
  merkle_root: Buffer
  previous_hash: Buffer
  hash: Buffer
}

/** One sealer at a time, in all processes. */
const sealLock = 7_305_463
/** Transfers in one block at most: it bounds memory and the length of proofs. */
const mostInBlock = 65_536

function toBlock(row: BlockRow): Block {
  return {
    number: row.number,
    throughTimestamp: row.through_timestamp,
    transferCount: row.transfer_count,
    merkleRoot: row.merkle_root,
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}

/**
 * Seals what has been committed into the chain of blocks. Blocks cover ranges of ledger time, so a range is
 * sealed only when no open transaction can still add a row to it: first a mark notes the last time given
 * out and a transaction id taken after it; once all transactions up to that id have ended, everything up to
 * the mark is either here or never will be.
 * @returns how many rows were sealed
 */
export async function sealBlocks(ctx: Ctx): Promise<number> {
  const sealed = await sealUpToMark(ctx)
  // A mark that still waits stays: moving it on each time would wait for ever under overlapping transactions.
  if (sealed === null) return 0
  await setMark(ctx)
  // Transactions in flight end within milliseconds; what takes longer is left to the next call.
  for (const waitMs of [0, 5, 20, 80]) {
    await sleep(waitMs)
    const more = await sealUpToMark(ctx)
    if (more !== null) return sealed + more
  }
  return sealed
}

/** Moves the mark on, unless another sealer has just done so and its mark still waits. */
async function setMark(ctx: Ctx): Promise<void> {
  await ctx.db.transaction(async db => {
    // Two statements: the time must have been read before this transaction has an id.
    const [clock] = await db.query<{ last: bigint }>('SELECT last_value AS last FROM ledger.clock')
    await db.query(
      `INSERT INTO ledger.seal_mark (through_timestamp, xid) VALUES ($1, pg_current_xact_id())
       ON CONFLICT (id) DO UPDATE SET through_timestamp = excluded.through_timestamp, xid = excluded.xid
       WHERE seal_mark.xid < pg_snapshot_xmin(pg_current_snapshot())`,
      [clock!.last],
    )
  })
}

/** @returns how many rows were sealed, or null when older transactions are open or another sealer is at work */
async function sealUpToMark(ctx: Ctx): Promise<number | null> {
  return ctx.db.transaction(async db => {
    const [lock] = await db.query<{ locked: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS locked', [
      sealLock,
    ])
    if (!lock!.locked) return null
    const [mark] = await db.query<{ through_timestamp: bigint; is_settled: boolean }>(
      `SELECT through_timestamp, xid < pg_snapshot_xmin(pg_current_snapshot()) AS is_settled FROM ledger.seal_mark`,
    )
    if (!mark) return 0
    if (!mark.is_settled) return null
    let total = 0
    for (;;) {
      const count = await sealOne(ctx, db, mark.through_timestamp)
      total += count
      if (count < mostInBlock) return total
    }
  })
}

async function sealOne(ctx: Ctx, db: Db, through: bigint): Promise<number> {
  const last = await lastBlock(db)
  const after = last?.throughTimestamp ?? -1n
  if (after >= through) return 0
  const rows = await db.query<{ leaves: Buffer | null; count: bigint; last: bigint | null }>(
    `SELECT string_agg(sha256(convert_to(ledger.leaf_text(t), 'UTF8')), ''::bytea ORDER BY timestamp) AS leaves,
            count(*) AS count, max(timestamp) AS last
     FROM (SELECT * FROM ledger.transfer WHERE timestamp > $1 AND timestamp <= $2 ORDER BY timestamp LIMIT $3) t`,
    [after, through, mostInBlock],
    'ledger.block_leaves',
  )
  const { leaves, count, last: lastTime } = rows[0]!
  if (leaves === null) return 0
  const content = {
    number: (last?.number ?? 0n) + 1n,
    // A full block ends with its last row, any other reaches as far as is settled.
    throughTimestamp: count === BigInt(mostInBlock) ? lastTime! : through,
    transferCount: count,
    merkleRoot: merkleRoot(splitLeaves(leaves)),
    previousHash: last?.hash ?? genesisHash,
  }
  await db.query(
    `INSERT INTO ledger.block (number, through_timestamp, transfer_count, merkle_root, previous_hash, hash, sealed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      content.number,
      content.throughTimestamp,
      count,
      content.merkleRoot,
      content.previousHash,
      blockHash(content),
      ctx.clock.now(),
    ],
  )
  return Number(count)
}

async function lastBlock(db: Db): Promise<Block | null> {
  const [row] = await db.query<BlockRow>('SELECT * FROM ledger.block ORDER BY number DESC LIMIT 1')
  return row ? toBlock(row) : null
}

function splitLeaves(leaves: Buffer): Buffer[] {
  return Array.from({ length: leaves.length / 32 }, (_, index) =>
    leaves.subarray(index * 32, index * 32 + 32),
  )
}

/** That a transfer is sealed: whoever knows the hash of a later block can check it without the ledger. */
export interface TransferProof {
  /** The sealed text of the transfer, see `leafText`. */
  leafText: string
  path: MerklePath
  block: Block
  sealedAt: Date
}

/** True when rows stand in the books that no block covers yet. */
export async function hasUnsealed(ctx: Ctx): Promise<boolean> {
  const [row] = await ctx.db.query<{ has_unsealed: boolean }>(
    `SELECT EXISTS (SELECT FROM ledger.transfer
       WHERE timestamp > coalesce((SELECT max(through_timestamp) FROM ledger.block), -1)) AS has_unsealed`,
    [],
    'ledger.has_unsealed',
  )
  return row!.has_unsealed
}

/** @returns null when there is no such transfer or it is not sealed yet */
export async function proveTransfer(ctx: Ctx, id: Uuid): Promise<TransferProof | null> {
  if (!isUuid(id)) return null
  const [row] = await ctx.db.query<{ leaf_text: string; timestamp: bigint }>(
    'SELECT ledger.leaf_text(t) AS leaf_text, timestamp FROM ledger.transfer t WHERE id = $1 AND failure IS NULL',
    [id],
  )
  if (!row) return null
  const [blockRow] = await ctx.db.query<BlockRow & { after: bigint | null; sealed_at: Date }>(
    `SELECT b.*, (SELECT max(p.through_timestamp) FROM ledger.block p WHERE p.number < b.number) AS after
     FROM ledger.block b WHERE through_timestamp >= $1 ORDER BY through_timestamp LIMIT 1`,
    [row.timestamp],
  )
  if (!blockRow) return null
  const [content] = await ctx.db.query<{ leaves: Buffer; before: bigint }>(
    `SELECT string_agg(sha256(convert_to(ledger.leaf_text(t), 'UTF8')), ''::bytea ORDER BY timestamp) AS leaves,
            count(*) FILTER (WHERE timestamp < $3) AS before
     FROM ledger.transfer t WHERE timestamp > $1 AND timestamp <= $2`,
    [blockRow.after ?? -1n, blockRow.through_timestamp, row.timestamp],
  )
  const path = merklePath(splitLeaves(content!.leaves), Number(content!.before))
  return { leafText: row.leaf_text, path, block: toBlock(blockRow), sealedAt: blockRow.sealed_at }
}

/** True when the proof holds together; the caller still has to know the block's hash from elsewhere. */
export function isProofSound({ leafText, path, block }: Omit<TransferProof, 'sealedAt'>): boolean {
  const root = rootOfPath(leafHash(leafText), path)
  return (
    root?.equals(block.merkleRoot) === true &&
    BigInt(path.count) === block.transferCount &&
    blockHash(block).equals(block.hash)
  )
}

import { type Ctx, inTransaction, newUuid, type Uuid } from '@stoa/kit'
import {
  type BlockRow,
  countHits,
  deleteBlock,
  insertBlock,
  restoreAttachments,
  selectBlock,
  selectBlocks,
  withholdAttachment,
} from './block-store.ts'
import { isTelling, toBits } from './perceptual-hash.ts'

/** Copies differ from their picture in at most so many of 64 bits; unrelated pictures in about 32. */
const alikeBits = 6
const listMax = 101

export type BlockResult = { code: 'blocked'; blockId: Uuid } | { code: 'already_blocked' | 'media_unknown' }

/**
 * Withholds a stored attachment and refuses its like from now on: the same file, and pictures that look the same.
 * Whoever calls has checked that the actor may, and writes it into the log of the moderators.
 */
export async function blockMedia(ctx: Ctx, id: Uuid, reason: string): Promise<BlockResult> {
  return inTransaction(ctx, async tx => {
    const hashes = await withholdAttachment(tx, id)
    if (hashes === null) return { code: 'media_unknown' }
    const blockId = newUuid(ctx.clock)
    const isNew = await insertBlock(tx, {
      id: blockId,
      sha256: hashes.source_sha256,
      perceptual_hash: hashes.perceptual_hash,
      reason,
      blocked_by: ctx.actor.kind === 'member' ? ctx.actor.memberId : null,
      created_at: ctx.clock.now(),
    })
    return isNew ? { code: 'blocked', blockId } : { code: 'already_blocked' }
  })
}

/** Takes a block back, and shows again what was withheld for the same file. @returns false when there is none */
export async function unblockMedia(ctx: Ctx, blockId: Uuid): Promise<boolean> {
  return inTransaction(ctx, async tx => {
    const sha256 = await deleteBlock(tx, blockId)
    if (sha256 !== null) await restoreAttachments(tx, sha256)
    return sha256 !== null
  })
}

/**
 * Refuses a file by its hash from now on; what is stored already stays. Whoever calls has checked that the actor may,
 * and writes it into the log of the moderators.
 * @param sha256 of the file as it would be uploaded, in hexadecimal
 */
export async function blockFile(ctx: Ctx, sha256: string, reason: string): Promise<Uuid | null> {
  const id = newUuid(ctx.clock)
  const isNew = await insertBlock(ctx, {
    id,
    sha256: Buffer.from(sha256, 'hex'),
    perceptual_hash: null,
    reason,
    blocked_by: ctx.actor.kind === 'member' ? ctx.actor.memberId : null,
    created_at: ctx.clock.now(),
  })
  return isNew ? id : null
}

export interface BlockedHash {
  id: Uuid
  /** In hexadecimal. */
  sha256: string
  /** Sixty-four bits as text; null when only the very same file is refused. */
  perceptualHash: string | null
  reason: string
  blockedBy: Uuid | null
  createdAt: Date
  /** Uploads refused for it so far. */
  hits: number
}

/** The block list, newest first, in pages: `before` is the last id of the page before. */
export async function listBlockedHashes(
  ctx: Ctx,
  page: { before: Uuid | null; limit: number },
): Promise<BlockedHash[]> {
  const rows = await selectBlocks(ctx, page.before, Math.min(page.limit, listMax))
  return rows.map(toBlockedHash)
}

export async function findBlockedHash(ctx: Ctx, blockId: Uuid): Promise<BlockedHash | null> {
  const row = await selectBlock(ctx, blockId)
  return row && toBlockedHash(row)
}

function toBlockedHash(row: BlockRow): BlockedHash {
  return {
    id: row.id,
    sha256: row.sha256.toString('hex'),
    perceptualHash: row.perceptual_hash,
    reason: row.reason,
    blockedBy: row.blocked_by,
    createdAt: row.created_at,
    hits: Number(row.hits),
  }
}

/** A hash as it is stored and compared; null when it would match every plain area. */
export const tellingBitsOf = (hash: bigint | null): string | null =>
  hash !== null && isTelling(hash) ? toBits(hash) : null

/** Whether an upload is on the block list; it is counted there when it is. */
export function isBlocked(ctx: Ctx, upload: { sha256: Buffer; bits: string | null }): Promise<boolean> {
  return countHits(ctx, { ...upload, distance: alikeBits })
}

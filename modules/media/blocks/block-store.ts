import type { Ctx, Uuid } from '@stoa/kit'

export interface BlockRow {
  id: Uuid
  sha256: Buffer
  perceptual_hash: string | null
  reason: string
  blocked_by: Uuid | null
  created_at: Date
  hits: bigint
}

const columns = 'id, sha256, perceptual_hash::text, reason, blocked_by, created_at, hits'

/** @returns false when this very file is blocked already */
export async function insertBlock(ctx: Ctx, block: Omit<BlockRow, 'hits'>): Promise<boolean> {
  const rows = await ctx.db.query(
    `INSERT INTO media.blocked_hash (id, sha256, perceptual_hash, reason, blocked_by, created_at)
     VALUES ($1, $2, $3::bit(64), $4, $5, $6)
     ON CONFLICT (sha256) DO NOTHING RETURNING 1`,
    [block.id, block.sha256, block.perceptual_hash, block.reason, block.blocked_by, block.created_at],
    'media.insert_block',
  )
  return rows.length === 1
}

/** @returns the hash of the file that was blocked, or null when there was no such block */
export async function deleteBlock(ctx: Ctx, id: Uuid): Promise<Buffer | null> {
  const rows = await ctx.db.query<{ sha256: Buffer }>(
    'DELETE FROM media.blocked_hash WHERE id = $1 RETURNING sha256',
    [id],
  )
  return rows[0]?.sha256 ?? null
}

/** Counts an upload against the blocks that it meets; @returns whether there are any. */
export async function countHits(
  ctx: Ctx,
  upload: { sha256: Buffer; bits: string | null; distance: number },
): Promise<boolean> {
  const rows = await ctx.db.query(
    `UPDATE media.blocked_hash SET hits = hits + 1
     WHERE sha256 = $1 OR bit_count(perceptual_hash # $2::bit(64)) <= $3
     RETURNING 1`,
    [upload.sha256, upload.bits, upload.distance],
    'media.count_block_hits',
  )
  return rows.length > 0
}

export async function selectBlocks(ctx: Ctx, before: Uuid | null, limit: number): Promise<BlockRow[]> {
  return ctx.db.query<BlockRow>(
    `SELECT ${columns} FROM media.blocked_hash
     WHERE $1::uuid IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`,
    [before, limit],
  )
}

export async function selectBlock(ctx: Ctx, id: Uuid): Promise<BlockRow | null> {
  const rows = await ctx.db.query<BlockRow>(`SELECT ${columns} FROM media.blocked_hash WHERE id = $1`, [id])
  return rows[0] ?? null
}

/** The hashes of a stored attachment, which is withheld from now on. */
export async function withholdAttachment(
  ctx: Ctx,
  id: Uuid,
): Promise<{ source_sha256: Buffer; perceptual_hash: string | null } | null> {
  const rows = await ctx.db.query<{ source_sha256: Buffer; perceptual_hash: string | null }>(
    `UPDATE media.attachment SET is_withheld = true WHERE id = $1
     RETURNING source_sha256, perceptual_hash::text`,
    [id],
  )
  return rows[0] ?? null
}

export async function restoreAttachments(ctx: Ctx, sha256: Buffer): Promise<void> {
  await ctx.db.query(
    'UPDATE media.attachment SET is_withheld = false WHERE source_sha256 = $1 AND is_withheld',
    [sha256],
  )
}

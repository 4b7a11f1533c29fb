import type { Ctx, Uuid } from '@stoa/kit'

export interface ImageRow {
  id: Uuid
  kind: 'avatar'
  content_hash: string
  source_format: string
  source_bytes: number
  created_at: Date
}

export async function insertImage(ctx: Ctx, image: ImageRow): Promise<void> {
  await ctx.db.query(
    `INSERT INTO media.image (id, kind, content_hash, source_format, source_bytes, created_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [image.id, image.kind, image.content_hash, image.source_format, image.source_bytes, image.created_at],
    'media.insert_image',
  )
}

export async function selectContentHash(ctx: Ctx, id: Uuid): Promise<string | null> {
  const rows = await ctx.db.query<{ content_hash: string }>(
    'SELECT content_hash FROM media.image WHERE id = $1',
    [id],
    'media.select_content_hash',
  )
  return rows[0]?.content_hash ?? null
}

/** @returns the content hash of the row that was deleted, or null when there was none */
export async function deleteImageRow(ctx: Ctx, id: Uuid): Promise<string | null> {
  const rows = await ctx.db.query<{ content_hash: string }>(
    'DELETE FROM media.image WHERE id = $1 RETURNING content_hash',
    [id],
  )
  return rows[0]?.content_hash ?? null
}

export async function isContentUsed(ctx: Ctx, contentHash: string): Promise<boolean> {
  const rows = await ctx.db.query('SELECT 1 FROM media.image WHERE content_hash = $1 LIMIT 1', [contentHash])
  return rows.length > 0
}

/** Holds until the transaction ends: storing and sweeping the same content never overlap. */
export async function lockContent(ctx: Ctx, contentHash: string): Promise<void> {
  await ctx.db.query("SELECT pg_advisory_xact_lock(hashtextextended('media:' || $1, 0))", [contentHash])
}

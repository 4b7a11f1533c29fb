import type { Ctx, Uuid } from '@stoa/kit'
import type { AttachmentRow } from './attachment.ts'

const columns =
  'id, owner_id, kind, content_type, alt, width, height, duration_ms, is_animated, thumbhash, variants'

export interface NewAttachmentRow extends AttachmentRow {
  stored_bytes: number
  source_sha256: Buffer
  /** As a bit string. */
  perceptual_hash: string | null
  created_at: Date
}

/** Writes the row in the state 'writing': its files are known to the sweep before the first is stored. */
export async function insertAttachment(ctx: Ctx, row: NewAttachmentRow): Promise<void> {
  await ctx.db.query(
    `INSERT INTO media.attachment (state, ${columns}, stored_bytes, source_sha256, perceptual_hash,
       created_at)
     VALUES ('writing', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::bit(64), $15)`,
    [
      row.id,
      row.owner_id,
      row.kind,
      row.content_type,
      row.alt,
      row.width,
      row.height,
      row.duration_ms,
      row.is_animated,
      row.thumbhash,
      row.variants,
      row.stored_bytes,
      row.source_sha256,
      row.perceptual_hash,
      row.created_at,
    ],
    'media.insert_attachment',
  )
}

export async function markStored(ctx: Ctx, id: Uuid): Promise<void> {
  await ctx.db.query(
    "UPDATE media.attachment SET state = 'unclaimed' WHERE id = $1",
    [id],
    'media.mark_attachment_stored',
  )
}

export async function selectAttachments(ctx: Ctx, ids: readonly Uuid[]): Promise<AttachmentRow[]> {
  return ctx.db.query<AttachmentRow>(
    `SELECT ${columns} FROM media.attachment WHERE id = ANY($1) AND state <> 'writing' AND NOT is_withheld`,
    [ids],
    'media.select_attachments',
  )
}

/** What one member has uploaded and something shows, latest first, before an id. */
export async function selectOwned(
  ctx: Ctx,
  ownerId: Uuid,
  before: Uuid | null,
  limit: number,
): Promise<AttachmentRow[]> {
  return ctx.db.query<AttachmentRow>(
    `SELECT ${columns} FROM media.attachment
     WHERE owner_id = $1 AND id < $2 AND state = 'claimed' AND NOT is_withheld
     ORDER BY id DESC LIMIT $3`,
    [ownerId, before ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff', limit],
    'media.select_owned_attachments',
  )
}

/** What serving needs: which files there are, and the size of the first. */
export async function selectFiles(
  ctx: Ctx,
  id: Uuid,
): Promise<{ variants: string[]; content_type: string; stored_bytes: bigint } | null> {
  const rows = await ctx.db.query<{ variants: string[]; content_type: string; stored_bytes: bigint }>(
    `SELECT variants, content_type, stored_bytes FROM media.attachment
     WHERE id = $1 AND state <> 'writing' AND NOT is_withheld`,
    [id],
    'media.select_attachment_files',
  )
  return rows[0] ?? null
}

/** Claims those that the owner may claim now; @returns their rows. */
export async function claimRows(
  ctx: Ctx,
  claim: { ids: readonly Uuid[]; ownerId: Uuid; uploadedAfter: Date; isPublished: boolean },
): Promise<AttachmentRow[]> {
  return ctx.db.query<AttachmentRow>(
    `UPDATE media.attachment SET state = 'claimed', is_published = $4
     WHERE id = ANY($1) AND owner_id = $2 AND state = 'unclaimed' AND created_at > $3 AND NOT is_withheld
     RETURNING ${columns}`,
    [claim.ids, claim.ownerId, claim.uploadedAfter, claim.isPublished],
    'media.claim_attachments',
  )
}

/** As if they had been uploaded at this instant. */
export async function returnRows(
  ctx: Ctx,
  { ids, ownerId, at }: { ids: readonly Uuid[]; ownerId: Uuid; at: Date },
): Promise<void> {
  await ctx.db.query(
    `UPDATE media.attachment SET state = 'unclaimed', created_at = $3
     WHERE id = ANY($1) AND owner_id = $2 AND state = 'claimed'`,
    [ids, ownerId, at],
    'media.return_attachments',
  )
}

export async function unclaimRows(ctx: Ctx, ids: readonly Uuid[]): Promise<void> {
  await ctx.db.query(
    "UPDATE media.attachment SET state = 'unclaimed', is_published = false WHERE id = ANY($1)",
    [ids],
  )
}

/** Of an upload that no post shows; null when there is none. */
export async function updateAlt(
  ctx: Ctx,
  change: { id: Uuid; ownerId: Uuid; alt: string | null },
): Promise<AttachmentRow | null> {
  const rows = await ctx.db.query<AttachmentRow>(
    `UPDATE media.attachment SET alt = $3
     WHERE id = $1 AND owner_id = $2 AND state <> 'writing' AND NOT is_published
     RETURNING ${columns}`,
    [change.id, change.ownerId, change.alt],
    'media.update_attachment_alt',
  )
  return rows[0] ?? null
}

export async function updateAlts(
  ctx: Ctx,
  ownerId: Uuid,
  alts: readonly { id: Uuid; alt: string | null }[],
): Promise<void> {
  await ctx.db.query(
    `UPDATE media.attachment a SET alt = n.alt FROM unnest($2::uuid[], $3::text[]) AS n(id, alt)
     WHERE a.id = n.id AND a.owner_id = $1`,
    [ownerId, alts.map(({ id }) => id), alts.map(({ alt }) => alt)],
    'media.update_attachment_alts',
  )
}

/** What has files to remove. */
export interface Removal {
  id: Uuid
  variants: string[]
}

/** Deletes an upload that nothing shows yet, as its owner asks. */
export async function deleteUnclaimed(ctx: Ctx, id: Uuid, ownerId: Uuid): Promise<Removal[]> {
  return ctx.db.query<Removal>(
    `DELETE FROM media.attachment WHERE id = $1 AND owner_id = $2 AND state = 'unclaimed'
     RETURNING id, variants`,
    [id, ownerId],
    'media.delete_unclaimed',
  )
}

/** Deletes uploads of one member that nothing shows, so many at a time. */
export async function deleteUnclaimedOf(ctx: Ctx, ownerId: Uuid, limit: number): Promise<Removal[]> {
  return ctx.db.query<Removal>(
    `DELETE FROM media.attachment WHERE id IN (
       SELECT id FROM media.attachment WHERE owner_id = $1 AND state = 'unclaimed' ORDER BY id LIMIT $2)
     RETURNING id, variants`,
    [ownerId, limit],
  )
}

export async function deleteAttachments(ctx: Ctx, ids: readonly Uuid[]): Promise<Removal[]> {
  return ctx.db.query<Removal>('DELETE FROM media.attachment WHERE id = ANY($1) RETURNING id, variants', [
    ids,
  ])
}

export async function selectLoose(ctx: Ctx, before: Date, limit: number): Promise<Removal[]> {
  return ctx.db.query<Removal>(
    `SELECT id, variants FROM media.attachment WHERE state <> 'claimed' AND created_at < $1
     ORDER BY created_at LIMIT $2`,
    [before, limit],
  )
}

export async function deleteLoose(ctx: Ctx, ids: readonly Uuid[]): Promise<void> {
  await ctx.db.query("DELETE FROM media.attachment WHERE id = ANY($1) AND state <> 'claimed'", [ids])
}

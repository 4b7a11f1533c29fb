import type { Ctx, Uuid } from '@stoa/kit'

export interface ExportRow {
  memberId: Uuid
  exportId: Uuid
  state: 'building' | 'ready' | 'failed'
  entries: number
  bytes: bigint | null
  askedAt: Date
  expiresAt: Date | null
}

const columns = `member_id AS "memberId", export_id AS "exportId", state, entries, bytes,
  asked_at AS "askedAt", expires_at AS "expiresAt"`

/** False when one is being built already. */
export async function insertExport(ctx: Ctx, memberId: Uuid, exportId: Uuid): Promise<boolean> {
  const rows = await ctx.db.query(
    `INSERT INTO owndata.export (member_id, export_id, state, asked_at) VALUES ($1, $2, 'building', $3)
     ON CONFLICT (member_id) WHERE state = 'building' DO NOTHING RETURNING 1`,
    [memberId, exportId, ctx.clock.now()],
    'owndata.insert_export',
  )
  return rows.length === 1
}

/** The latest ones first. */
export async function listExports(ctx: Ctx, memberId: Uuid, limit: number): Promise<ExportRow[]> {
  return ctx.db.query<ExportRow>(
    `SELECT ${columns} FROM owndata.export WHERE member_id = $1 ORDER BY export_id DESC LIMIT $2`,
    [memberId, limit],
    'owndata.list_exports',
  )
}

export async function findExport(ctx: Ctx, memberId: Uuid, exportId: Uuid): Promise<ExportRow | null> {
  const rows = await ctx.db.query<ExportRow>(
    `SELECT ${columns} FROM owndata.export WHERE member_id = $1 AND export_id = $2`,
    [memberId, exportId],
    'owndata.find_export',
  )
  return rows[0] ?? null
}

export async function updateEntries(ctx: Ctx, row: ExportRow, entries: number): Promise<void> {
  await ctx.db.query('UPDATE owndata.export SET entries = $3 WHERE member_id = $1 AND export_id = $2', [
    row.memberId,
    row.exportId,
    entries,
  ])
}

export async function markReady(
  ctx: Ctx,
  row: ExportRow,
  done: { entries: number; bytes: number; expiresAt: Date },
): Promise<boolean> {
  const rows = await ctx.db.query(
    `UPDATE owndata.export SET state = 'ready', entries = $3, bytes = $4, expires_at = $5
     WHERE member_id = $1 AND export_id = $2 AND state = 'building' RETURNING 1`,
    [row.memberId, row.exportId, done.entries, done.bytes, done.expiresAt],
  )
  return rows.length === 1
}

export async function markFailed(ctx: Ctx, row: Pick<ExportRow, 'memberId' | 'exportId'>): Promise<void> {
  await ctx.db.query(
    `UPDATE owndata.export SET state = 'failed'
     WHERE member_id = $1 AND export_id = $2 AND state = 'building'`,
    [row.memberId, row.exportId],
  )
}

/** Exports that were asked for before then, whatever became of them. */
export async function listOld(ctx: Ctx, before: Date, limit: number): Promise<ExportRow[]> {
  return ctx.db.query<ExportRow>(
    `SELECT ${columns} FROM owndata.export WHERE asked_at < $1 ORDER BY asked_at LIMIT $2`,
    [before, limit],
  )
}

export async function deleteExport(ctx: Ctx, row: Pick<ExportRow, 'memberId' | 'exportId'>): Promise<void> {
  await ctx.db.query('DELETE FROM owndata.export WHERE member_id = $1 AND export_id = $2', [
    row.memberId,
    row.exportId,
  ])
}

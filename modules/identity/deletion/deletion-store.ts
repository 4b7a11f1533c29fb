import type { Ctx, Uuid } from '@stoa/kit'
import { memberCards } from '../member-store.ts'

export interface DeletionRow {
  askedAt: Date
  dueAt: Date
}

export async function selectDeletion(ctx: Ctx, memberId: Uuid): Promise<DeletionRow | null> {
  const rows = await ctx.db.query<DeletionRow>(
    'SELECT asked_at AS "askedAt", due_at AS "dueAt" FROM identity.deletion WHERE member_id = $1',
    [memberId],
    'identity.select_deletion',
  )
  return rows[0] ?? null
}

/** False when it was asked for already. */
export async function insertDeletion(ctx: Ctx, memberId: Uuid, row: DeletionRow): Promise<boolean> {
  const rows = await ctx.db.query(
    `INSERT INTO identity.deletion (member_id, asked_at, due_at) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [memberId, row.askedAt, row.dueAt],
  )
  return rows.length === 1
}

export async function deleteDeletion(ctx: Ctx, memberId: Uuid): Promise<void> {
  await ctx.db.query('DELETE FROM identity.deletion WHERE member_id = $1', [memberId])
}

export async function listDue(ctx: Ctx, now: Date, limit: number): Promise<Uuid[]> {
  const rows = await ctx.db.query<{ id: Uuid }>(
    'SELECT member_id AS id FROM identity.deletion WHERE due_at <= $1 ORDER BY due_at LIMIT $2',
    [now, limit],
  )
  return rows.map(row => row.id)
}

/** Holds the row until the transaction ends; false when it was taken back, or another process is at it. */
export async function lockDue(ctx: Ctx, memberId: Uuid, now: Date): Promise<boolean> {
  const rows = await ctx.db.query(
    'SELECT 1 FROM identity.deletion WHERE member_id = $1 AND due_at <= $2 FOR UPDATE SKIP LOCKED',
    [memberId, now],
  )
  return rows.length === 1
}

export async function postponeDeletion(ctx: Ctx, memberId: Uuid, dueAt: Date): Promise<void> {
  await ctx.db.query('UPDATE identity.deletion SET due_at = $2 WHERE member_id = $1', [memberId, dueAt])
}

/** Leaves an id without a person. */
export async function emptyMember(
  ctx: Ctx,
  memberId: Uuid,
  formerEmail: string,
  left: { email: string; name: string; handle: string },
): Promise<void> {
  const { db } = ctx
  await db.query('DELETE FROM identity.dev_mail WHERE recipient = $1', [formerEmail])
  await db.query('DELETE FROM identity.email_code WHERE email = $1', [formerEmail])
  for (const table of ['session', 'passkey', 'credential', 'name_key', 'handle_claim', 'staff', 'deletion'])
    await db.query(`DELETE FROM identity.${table} WHERE member_id = $1`, [memberId])
  await db.query(
    `UPDATE identity.member SET email = $2, name = $3, handle = $4, handle_key = $4, bio = '', avatar_id = NULL,
       moved_to = NULL, updated_at = $5, deleted_at = $5
     WHERE id = $1`,
    [memberId, left.email, left.name, left.handle, ctx.clock.now()],
  )
  db.forget(memberCards, [memberId])
}

export async function updateMovedTo(ctx: Ctx, memberId: Uuid, movedTo: string | null): Promise<void> {
  await ctx.db.query('UPDATE identity.member SET moved_to = $2, updated_at = $3 WHERE id = $1', [
    memberId,
    movedTo,
    ctx.clock.now(),
  ])
}

import type { Ctx, Uuid } from '@stoa/kit'

export interface SessionRow {
  id: Uuid
  member_id: Uuid
  created_at: Date
  last_seen_at: Date
  expires_at: Date
  stepped_up_at: Date | null
  address: string | null
  user_agent: string | null
}

/** The session behind a cookie's token: one prepared statement on a unique index, for every request. */
export async function selectSessionByToken(
  ctx: Ctx,
  token: string,
): Promise<Pick<SessionRow, 'id' | 'member_id' | 'last_seen_at' | 'expires_at' | 'stepped_up_at'> | null> {
  const rows = await ctx.db.query<SessionRow>(
    'SELECT id, member_id, last_seen_at, expires_at, stepped_up_at FROM identity.session WHERE token = $1',
    [token],
    'identity.select_session_by_token',
  )
  return rows[0] ?? null
}

export async function touchSession(ctx: Ctx, id: Uuid, seenBefore: Date): Promise<void> {
  await ctx.db.query(
    'UPDATE identity.session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $3',
    [id, ctx.clock.now(), seenBefore],
    'identity.touch_session',
  )
}

export async function selectSession(ctx: Ctx, id: Uuid): Promise<(SessionRow & { token: string }) | null> {
  const rows = await ctx.db.query<SessionRow & { token: string }>(
    `SELECT id, member_id, created_at, last_seen_at, expires_at, stepped_up_at, address, user_agent, token
     FROM identity.session WHERE id = $1`,
    [id],
  )
  return rows[0] ?? null
}

/** The living sessions of a member, the most recently seen first. */
export async function selectSessions(ctx: Ctx, memberId: Uuid): Promise<SessionRow[]> {
  return ctx.db.query<SessionRow>(
    `SELECT id, member_id, created_at, last_seen_at, expires_at, stepped_up_at, address, user_agent
     FROM identity.session WHERE member_id = $1 AND expires_at > $2 ORDER BY last_seen_at DESC, id DESC LIMIT 100`,
    [memberId, ctx.clock.now()],
  )
}

export async function extendSession(ctx: Ctx, id: Uuid, expiresAt: Date): Promise<void> {
  await ctx.db.query('UPDATE identity.session SET expires_at = $2 WHERE id = $1', [id, expiresAt])
}

export async function markSteppedUp(ctx: Ctx, id: Uuid, at: Date): Promise<void> {
  await ctx.db.query('UPDATE identity.session SET stepped_up_at = $2 WHERE id = $1', [id, at])
}

/** Deletes one session of a member; false when it is not theirs or does not exist. */
export async function deleteSession(ctx: Ctx, memberId: Uuid, id: Uuid): Promise<boolean> {
  const rows = await ctx.db.query(
    'DELETE FROM identity.session WHERE id = $1 AND member_id = $2 RETURNING 1',
    [id, memberId],
  )
  return rows.length === 1
}

/** Deletes all sessions of a member but `keep` and says which. */
export async function deleteSessions(ctx: Ctx, memberId: Uuid, keep: Uuid | null): Promise<Uuid[]> {
  const rows = await ctx.db.query<{ id: Uuid }>(
    'DELETE FROM identity.session WHERE member_id = $1 AND id IS DISTINCT FROM $2 RETURNING id',
    [memberId, keep],
  )
  return rows.map(row => row.id)
}

export async function deleteSessionByToken(ctx: Ctx, token: string): Promise<void> {
  await ctx.db.query('DELETE FROM identity.session WHERE token = $1', [token])
}

export async function deleteExpiredSessions(ctx: Ctx): Promise<void> {
  await ctx.db.query('DELETE FROM identity.session WHERE expires_at <= $1', [ctx.clock.now()])
  await ctx.db.query('DELETE FROM identity.challenge WHERE expires_at <= $1', [ctx.clock.now()])
}

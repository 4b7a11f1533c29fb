import type { CacheKind, Ctx, Uuid } from '@stoa/kit'
import { checkSignature } from './session-cookie.ts'

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

/** What a request asks of a session. */
export type KnownSession = Pick<
  SessionRow,
  'id' | 'member_id' | 'last_seen_at' | 'expires_at' | 'stepped_up_at'
>

const maxCached = 10_000

/** By id. Every statement below that changes or ends a session forgets it. */
const sessions: CacheKind<KnownSession> = {
  name: 'identity.session',
  maxEntries: maxCached,
  maxAgeMs: 5_000,
}

/** Which session a signed cookie opens; it never opens another. */
const sessionIds: CacheKind<Uuid> = {
  name: 'identity.session_id',
  maxEntries: maxCached,
  maxAgeMs: 600_000,
}

/**
 * The session of a signed cookie: remembered for a few seconds, else one prepared statement on a unique index, and
 * none for a signature that is not ours. A session that has ended is forgotten by its end, in the other processes by
 * its signal.
 */
export async function findSession(ctx: Ctx, signed: string, secret: string): Promise<KnownSession | null> {
  const { caches } = ctx.db
  const id = caches?.of(sessionIds).get(signed)
  const session = id === undefined ? undefined : caches?.of(sessions).get(id)
  if (session) return session
  const token = checkSignature(signed, secret)
  if (token === null) return null
  if (caches === null) return selectSessionByToken(ctx, token)
  return caches.of(sessions).fill(keep =>
    caches.of(sessionIds).fill(async keepId => {
      const found = await selectSessionByToken(ctx, token)
      if (found) {
        keepId(signed, found.id)
        keep(found.id, found)
      }
      return found
    }),
  )
}

/** As it stands now. */
export async function selectSessionByToken(ctx: Ctx, token: string): Promise<KnownSession | null> {
  const rows = await ctx.db.query<KnownSession>(
    'SELECT id, member_id, last_seen_at, expires_at, stepped_up_at FROM identity.session WHERE token = $1',
    [token],
    'identity.select_session_by_token',
  )
  return rows[0] ?? null
}

/** Notes that a session is in use, unless that was noted after `seenBefore`. */
export async function touchSession(ctx: Ctx, session: KnownSession, seenBefore: Date): Promise<void> {
  const now = ctx.clock.now()
  const touch = () =>
    ctx.db.query(
      'UPDATE identity.session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $3',
      [session.id, now, seenBefore],
      'identity.touch_session',
    )
  // No signal for what the others find out by themselves within seconds.
  await (ctx.db.caches?.of(sessions).fill(async keep => {
    await touch()
    keep(session.id, { ...session, last_seen_at: now })
  }) ?? touch())
}

/** Those of the sessions that stand; what was last seen before `seenBefore` is noted as seen now. */
export async function keepSessionsSeen(
  ctx: Ctx,
  ids: readonly Uuid[],
  now: Date,
  seenBefore: Date,
): Promise<Uuid[]> {
  const rows = await ctx.db.query<{ id: Uuid }>(
    `WITH living AS (SELECT id FROM identity.session WHERE id = ANY($1) AND expires_at > $2),
       seen AS (UPDATE identity.session SET last_seen_at = $2
         WHERE id = ANY($1) AND expires_at > $2 AND last_seen_at < $3)
     SELECT id FROM living`,
    [ids, now, seenBefore],
    'identity.keep_sessions_seen',
  )
  return rows.map(row => row.id)
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
  ctx.db.forget(sessions, [id])
}

export async function markSteppedUp(ctx: Ctx, id: Uuid, at: Date): Promise<void> {
  await ctx.db.query('UPDATE identity.session SET stepped_up_at = $2 WHERE id = $1', [id, at])
  ctx.db.forget(sessions, [id])
}

/** Deletes one session of a member; false when it is not theirs or does not exist. */
export async function deleteSession(ctx: Ctx, memberId: Uuid, id: Uuid): Promise<boolean> {
  const rows = await ctx.db.query(
    'DELETE FROM identity.session WHERE id = $1 AND member_id = $2 RETURNING 1',
    [id, memberId],
  )
  ctx.db.forget(sessions, [id])
  return rows.length === 1
}

/** Deletes all sessions of a member but `keep` and says which. */
export async function deleteSessions(ctx: Ctx, memberId: Uuid, keep: Uuid | null): Promise<Uuid[]> {
  const rows = await ctx.db.query<{ id: Uuid }>(
    'DELETE FROM identity.session WHERE member_id = $1 AND id IS DISTINCT FROM $2 RETURNING id',
    [memberId, keep],
  )
  const ids = rows.map(row => row.id)
  ctx.db.forget(sessions, ids)
  return ids
}

export async function deleteSessionByToken(ctx: Ctx, token: string): Promise<void> {
  const rows = await ctx.db.query<{ id: Uuid }>(
    'DELETE FROM identity.session WHERE token = $1 RETURNING id',
    [token],
  )
  ctx.db.forget(
    sessions,
    rows.map(row => row.id),
  )
}

export async function deleteExpiredSessions(ctx: Ctx): Promise<void> {
  await ctx.db.query('DELETE FROM identity.session WHERE expires_at <= $1', [ctx.clock.now()])
  await ctx.db.query('DELETE FROM identity.challenge WHERE expires_at <= $1', [ctx.clock.now()])
}

import type { Ctx, Uuid } from '@stoa/kit'

export interface ClaimRow {
  state: 'pending' | 'held' | 'released'
  email: string | null
  member_id: Uuid | null
  expires_at: Date | null
}

export async function selectClaim(ctx: Ctx, handleKey: string): Promise<ClaimRow | null> {
  const rows = await ctx.db.query<ClaimRow>(
    'SELECT state, email, member_id, expires_at FROM identity.handle_claim WHERE handle_key = $1',
    [handleKey],
    'identity.select_claim',
  )
  return rows[0] ?? null
}

/** Claims a handle for a sign-up; false when somebody else has it. The same address may claim again. */
export async function claimPending(
  ctx: Ctx,
  claim: { handleKey: string; email: string; expiresAt: Date },
): Promise<boolean> {
  const rows = await ctx.db.query(
    `INSERT INTO identity.handle_claim AS c (handle_key, state, email, claimed_at, expires_at)
     VALUES ($1, 'pending', $2, $3, $4)
     ON CONFLICT (handle_key) DO UPDATE
       SET state = 'pending', email = $2, member_id = NULL, claimed_at = $3, expires_at = $4
       WHERE c.expires_at <= $3 OR (c.state = 'pending' AND c.email = $2)
     RETURNING 1`,
    [claim.handleKey, claim.email, ctx.clock.now(), claim.expiresAt],
  )
  return rows.length === 1
}

/** Turns the pending claim of this address into the member's own; false when it was lost meanwhile. */
export async function holdPending(
  ctx: Ctx,
  claim: { handleKey: string; email: string; memberId: Uuid },
): Promise<boolean> {
  const rows = await ctx.db.query(
    `UPDATE identity.handle_claim
     SET state = 'held', email = NULL, member_id = $3, claimed_at = $4, expires_at = NULL
     WHERE handle_key = $1 AND state = 'pending' AND email = $2
     RETURNING 1`,
    [claim.handleKey, claim.email, claim.memberId, ctx.clock.now()],
  )
  return rows.length === 1
}

/** Claims a handle for a member; false when somebody else has it. A former owner may come back to theirs. */
export async function claimHeld(ctx: Ctx, claim: { handleKey: string; memberId: Uuid }): Promise<boolean> {
  const rows = await ctx.db.query(
    `INSERT INTO identity.handle_claim AS c (handle_key, state, member_id, claimed_at)
     VALUES ($1, 'held', $2, $3)
     ON CONFLICT (handle_key) DO UPDATE
       SET state = 'held', email = NULL, member_id = $2, claimed_at = $3, expires_at = NULL
       WHERE c.expires_at <= $3 OR c.member_id = $2
     RETURNING 1`,
    [claim.handleKey, claim.memberId, ctx.clock.now()],
  )
  return rows.length === 1
}

/** Keeps a handle for its former owner until `expiresAt`. */
export async function releaseHeld(
  ctx: Ctx,
  claim: { handleKey: string; memberId: Uuid; expiresAt: Date },
): Promise<void> {
  await ctx.db.query(
    `UPDATE identity.handle_claim SET state = 'released', expires_at = $3
     WHERE handle_key = $1 AND member_id = $2 AND state = 'held'`,
    [claim.handleKey, claim.memberId, claim.expiresAt],
  )
}

/** Forgets the pending claims of an address that its sign-up did not use. */
export async function dropPendingClaims(ctx: Ctx, email: string): Promise<void> {
  await ctx.db.query("DELETE FROM identity.handle_claim WHERE state = 'pending' AND email = $1", [email])
}

export async function deleteExpiredClaims(ctx: Ctx): Promise<void> {
  await ctx.db.query('DELETE FROM identity.handle_claim WHERE expires_at <= $1', [ctx.clock.now()])
}

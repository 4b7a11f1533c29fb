import { type Ctx, newUuid, type Uuid } from '@stoa/kit'

/** The provider under which better-auth keeps passwords. */
const passwordProvider = 'credential'

export async function selectPasswordHash(ctx: Ctx, memberId: Uuid): Promise<string | null> {
  const rows = await ctx.db.query<{ password_hash: string | null }>(
    `SELECT password_hash FROM identity.credential
     WHERE provider_id = '${passwordProvider}' AND account_id = $1::text`,
    [memberId],
  )
  return rows[0]?.password_hash ?? null
}

export async function upsertPasswordHash(ctx: Ctx, memberId: Uuid, passwordHash: string): Promise<void> {
  await ctx.db.query(
    `INSERT INTO identity.credential
       (id, account_id, provider_id, member_id, password_hash, created_at, updated_at)
     VALUES ($1, $2::text, '${passwordProvider}', $2::uuid, $3, $4, $4)
     ON CONFLICT (provider_id, account_id) DO UPDATE SET password_hash = $3, updated_at = $4`,
    [newUuid(ctx.clock), memberId, passwordHash, ctx.clock.now()],
  )
}

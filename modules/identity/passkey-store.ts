import type { Ctx, Uuid } from '@stoa/kit'

export interface PasskeyRow {
  id: Uuid
  name: string | null
  device_type: string
  backed_up: boolean
  aaguid: string | null
  created_at: Date
}

export async function selectPasskeys(ctx: Ctx, memberId: Uuid): Promise<PasskeyRow[]> {
  return ctx.db.query<PasskeyRow>(
    `SELECT id, name, device_type, backed_up, aaguid, created_at
     FROM identity.passkey WHERE member_id = $1 ORDER BY created_at, id`,
    [memberId],
  )
}

export async function selectPasskey(ctx: Ctx, memberId: Uuid, id: Uuid): Promise<PasskeyRow | null> {
  const rows = await ctx.db.query<PasskeyRow>(
    `SELECT id, name, device_type, backed_up, aaguid, created_at
     FROM identity.passkey WHERE id = $1 AND member_id = $2`,
    [id, memberId],
  )
  return rows[0] ?? null
}

/** False when the passkey is not the member's or does not exist. */
export async function deletePasskey(ctx: Ctx, memberId: Uuid, id: Uuid): Promise<boolean> {
  const rows = await ctx.db.query(
    'DELETE FROM identity.passkey WHERE id = $1 AND member_id = $2 RETURNING 1',
    [id, memberId],
  )
  return rows.length === 1
}

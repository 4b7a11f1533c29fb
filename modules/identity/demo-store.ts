import type { Ctx, Uuid } from '@stoa/kit'
import type { Member } from './member.ts'

export async function upsertDemoMember(
  ctx: Ctx,
  demo: { memberId: Uuid; roleHint: string; rank: number },
): Promise<void> {
  await ctx.db.query(
    `INSERT INTO identity.demo_member (member_id, role_hint, rank) VALUES ($1, $2, $3)
     ON CONFLICT (member_id) DO UPDATE SET role_hint = $2, rank = $3`,
    [demo.memberId, demo.roleHint, demo.rank],
  )
}

export async function selectDemoMembers(ctx: Ctx): Promise<(Member & { roleHint: string })[]> {
  return ctx.db.query<Member & { roleHint: string }>(
    `SELECT m.id, m.handle, m.name, m.avatar_id AS "avatarId", d.role_hint AS "roleHint"
     FROM identity.demo_member d JOIN identity.member m ON m.id = d.member_id
     ORDER BY d.rank, m.handle_key LIMIT 100`,
  )
}

export async function selectDemoMemberId(ctx: Ctx, handleKey: string): Promise<Uuid | null> {
  const rows = await ctx.db.query<{ id: Uuid }>(
    `SELECT m.id FROM identity.demo_member d JOIN identity.member m ON m.id = d.member_id
     WHERE m.handle_key = $1`,
    [handleKey],
  )
  return rows[0]?.id ?? null
}

import type { Ctx, Uuid } from '@stoa/kit'
import { findMemberByHandle, getMembers } from './find-members.ts'
import type { Member } from './member.ts'
import type { StaffRole } from './staff.ts'
import { deleteStaff, selectStaff, upsertStaff } from './staff-store.ts'

export type StaffChange = { code: 'done'; memberId: Uuid } | { code: 'member_not_found' | 'not_staff' }

/** Gives a member a staff role, in place of the one they had. For the operator only: no route calls it. */
export async function grantStaff(ctx: Ctx, handle: string, role: StaffRole): Promise<StaffChange> {
  const member = await findMemberByHandle(ctx, handle)
  if (!member) return { code: 'member_not_found' }
  await upsertStaff(ctx.db, { memberId: member.id, role, grantedAt: ctx.clock.now() })
  return { code: 'done', memberId: member.id }
}

/** Takes a member's staff role away; it counts from their next request on. */
export async function revokeStaff(ctx: Ctx, handle: string): Promise<StaffChange> {
  const member = await findMemberByHandle(ctx, handle)
  if (!member) return { code: 'member_not_found' }
  return (await deleteStaff(ctx.db, member.id))
    ? { code: 'done', memberId: member.id }
    : { code: 'not_staff' }
}

const staffMax = 500

/** Who is of the staff, the longest-serving first. */
export async function listStaff(ctx: Ctx): Promise<{ member: Member; role: StaffRole }[]> {
  const rows = await selectStaff(ctx.db, staffMax)
  const members = await getMembers(
    ctx,
    rows.map(row => row.memberId),
  )
  return rows.flatMap(row => {
    const member = members.get(row.memberId)
    return member ? [{ member, role: row.role }] : []
  })
}

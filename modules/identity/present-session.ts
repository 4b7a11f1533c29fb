import { type Ctx, toWireId, type Uuid } from '@stoa/kit'
import { toMemberCard } from './member.ts'
import { selectOwnMember } from './member-store.ts'
import type { SessionView } from './schema.ts'
import { steppedUpUntil } from './session.ts'
import { selectStaffRole } from './staff-store.ts'

/** The wire shape of a session and the member behind it. */
export async function presentSession(
  ctx: Ctx,
  session: { id: Uuid; memberId: Uuid; steppedUpAt: Date | null },
): Promise<SessionView> {
  const member = await selectOwnMember(ctx, session.memberId)
  if (!member) throw new Error('a session without its member')
  return {
    member: { ...toMemberCard(member), email: member.email, bio: member.bio },
    session_id: toWireId('ses', session.id),
    stepped_up_until: steppedUpUntil(session.steppedUpAt, ctx.clock.now())?.toISOString() ?? null,
    staff_role: await selectStaffRole(ctx.db, session.memberId),
  }
}

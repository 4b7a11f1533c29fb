import type { Ctx, Uuid } from '@stoa/kit'
import { selectOwnMember } from './member-store.ts'

/** Where mail reaches a member; for mails that they asked for, and shown to nobody else. */
export async function emailOf(ctx: Ctx, memberId: Uuid): Promise<{ email: string; handle: string } | null> {
  const member = await selectOwnMember(ctx, memberId)
  return member && { email: member.email, handle: member.handle }
}

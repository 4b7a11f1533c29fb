import type { Ctx, MemberCtx, Uuid } from '@stoa/kit'

/** The context of a job that does what a member has asked for, with that member's rights and no more. */
export function actAs(ctx: Ctx, memberId: Uuid): MemberCtx {
  return { ...ctx, actor: { kind: 'member', memberId, sessionId: memberId, steppedUpAt: null } }
}

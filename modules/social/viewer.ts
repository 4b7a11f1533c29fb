import type { Ctx, Uuid } from '@stoa/kit'

/** The member who is looking, or null for a visitor. */
export function viewerIdOf(ctx: Ctx): Uuid | null {
  return ctx.actor.kind === 'member' ? ctx.actor.memberId : null
}

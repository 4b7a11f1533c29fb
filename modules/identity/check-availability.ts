import type { Ctx } from '@stoa/kit'
import { checkHandle, type HandleRefusal, handleKeyOf } from './handle.ts'
import { selectClaim } from './handle-store.ts'

/** Why a handle cannot be had now, or null when it can. A handle given up is free to its former owner. */
export async function checkAvailability(ctx: Ctx, handle: string): Promise<HandleRefusal | 'taken' | null> {
  const rule = checkHandle(handle)
  if (rule) return rule
  const claim = await selectClaim(ctx, handleKeyOf(handle))
  if (!claim || (claim.expires_at !== null && claim.expires_at <= ctx.clock.now())) return null
  const isFormerOwner =
    claim.state === 'released' && ctx.actor.kind === 'member' && claim.member_id === ctx.actor.memberId
  return isFormerOwner ? null : 'taken'
}

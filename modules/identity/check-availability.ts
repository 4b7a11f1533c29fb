import type { Ctx, Uuid } from '@stoa/kit'
import { selectLatestCode } from './email-code-store.ts'
import { checkHandle, type HandleRefusal, handleKeyOf } from './handle.ts'
import { type ClaimRow, selectClaim } from './handle-store.ts'

/**
 * Why a handle cannot be had now, or null when it can. A handle given up is free to its former owner, and a pending
 * one to the browser whose sign-up claimed it.
 * @param boundId the sign-up that this browser started, if it started one
 */
export async function checkAvailability(
  ctx: Ctx,
  handle: string,
  boundId: Uuid | null,
): Promise<HandleRefusal | 'taken' | null> {
  const rule = checkHandle(handle)
  if (rule) return rule
  const claim = await selectClaim(ctx, handleKeyOf(handle))
  if (!claim || (claim.expires_at !== null && claim.expires_at <= ctx.clock.now())) return null
  const isFormerOwner =
    claim.state === 'released' && ctx.actor.kind === 'member' && claim.member_id === ctx.actor.memberId
  return isFormerOwner || (await isOwnPending(ctx, claim, boundId)) ? null : 'taken'
}

async function isOwnPending(ctx: Ctx, claim: ClaimRow, boundId: Uuid | null): Promise<boolean> {
  if (claim.state !== 'pending' || claim.email === null || boundId === null) return false
  const asked = await selectLatestCode(ctx, { email: claim.email, purpose: 'sign_up', id: boundId })
  return asked?.id === boundId
}

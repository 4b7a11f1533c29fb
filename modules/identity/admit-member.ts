import { type Ctx, newUuid, type Uuid } from '@stoa/kit'
import { upsertPasswordHash } from './credential-store.ts'
import { dropEmailCodes } from './email-code-store.ts'
import { appendMemberEvent, memberJoined } from './events.ts'
import { handleKeyOf } from './handle.ts'
import { dropPendingClaims, holdPending } from './handle-store.ts'
import { insertMember, selectMemberByEmail } from './member-store.ts'

export interface Admission {
  email: string
  name: string
  handle: string
  /** Null for a member who will sign in by other means only. */
  passwordHash: string | null
  bio: string
}

/**
 * Makes the member whose address is proved and whose handle is claimed, in the caller's `inEmailTransaction`.
 * Every member comes to be here.
 */
export async function admitMember(
  ctx: Ctx,
  admission: Admission,
): Promise<{ id: Uuid } | { refusal: 'email_taken' | 'handle_taken' }> {
  const { email, handle, name, bio } = admission
  if (await selectMemberByEmail(ctx, email)) return { refusal: 'email_taken' }
  const id = newUuid(ctx.clock)
  const handleKey = handleKeyOf(handle)
  if (!(await holdPending(ctx, { handleKey, email, memberId: id }))) return { refusal: 'handle_taken' }
  const joinedAt = ctx.clock.now()
  await insertMember(ctx, { id, email, name, handle, handleKey, bio, joinedAt })
  if (admission.passwordHash !== null) await upsertPasswordHash(ctx, id, admission.passwordHash)
  await dropEmailCodes(ctx, email, 'sign_up')
  await dropPendingClaims(ctx, email)
  await appendMemberEvent(ctx, memberJoined, {
    member_id: id,
    handle,
    name,
    joined_at: joinedAt.toISOString(),
  })
  return { id }
}

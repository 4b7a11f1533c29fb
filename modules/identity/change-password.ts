import { inTransaction, type MemberCtx } from '@stoa/kit'
import { selectPasswordHash, upsertPasswordHash } from './credential-store.ts'
import { endSessions } from './end-sessions.ts'
import { enqueueNotice } from './mail-tasks.ts'
import type { Locale } from './mail-texts.ts'
import { selectOwnMember } from './member-store.ts'
import { checkPassword, type PasswordRefusal } from './password.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'
import type { IdentityServices } from './services.ts'

/** Changes the password of a member who knows the current one and ends all other sessions. */
export async function changePassword(
  ctx: MemberCtx,
  services: Pick<IdentityServices, 'passwordCost'>,
  request: { currentPassword: string; newPassword: string; locale: Locale },
): Promise<{ changed: true } | { refusal: 'wrong_password' } | { passwordRefusal: PasswordRefusal }> {
  const { memberId, sessionId } = ctx.actor
  if (!(await isPasswordOf(ctx, request.currentPassword))) return { refusal: 'wrong_password' }
  const member = await selectOwnMember(ctx, memberId)
  if (!member) throw new Error('a session without its member')
  const rule = checkPassword(request.newPassword, member)
  if (rule) return { passwordRefusal: rule }
  const passwordHash = await hashPassword(request.newPassword, services.passwordCost)
  await inTransaction(ctx, async tx => {
    await upsertPasswordHash(tx, memberId, passwordHash)
    await endSessions(tx, memberId, sessionId)
    await enqueueNotice(tx, memberId, 'passwordChanged', request.locale)
  })
  return { changed: true }
}

/** Whether this is the password of the member who asks; a member without one never matches. */
export async function isPasswordOf(ctx: MemberCtx, password: string): Promise<boolean> {
  const passwordHash = await selectPasswordHash(ctx, ctx.actor.memberId)
  return passwordHash !== null && (await verifyPassword(passwordHash, password))
}

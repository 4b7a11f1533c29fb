import { type Ctx, enqueue, newUuid, type Uuid } from '@stoa/kit'
import { upsertPasswordHash } from './credential-store.ts'
import { codeLifetimeMs, codeMatches } from './email-code.ts'
import { consumeEmailCode, dropEmailCodes, insertEmailCode, takeTries } from './email-code-store.ts'
import { inEmailTransaction } from './email-transaction.ts'
import { endSessions } from './end-sessions.ts'
import { enqueueNotice, mailResetTask } from './mail-tasks.ts'
import type { Locale } from './mail-texts.ts'
import { selectMemberByEmail } from './member-store.ts'
import { checkPassword, type PasswordRefusal } from './password.ts'
import { hashPassword } from './password-hash.ts'
import type { IdentityServices } from './services.ts'

/** Asks for a code to set a new password; the same work whether or not the address has an account. */
export async function requestReset(ctx: Ctx, request: { email: string; locale: Locale }): Promise<void> {
  await inEmailTransaction(ctx, request.email, async tx => {
    const id = newUuid(tx.clock)
    const expiresAt = new Date(tx.clock.now().getTime() + codeLifetimeMs)
    await insertEmailCode(tx, { id, purpose: 'reset', ...request, expiresAt })
    await enqueue(tx, mailResetTask, { id })
  })
}

/** Sets a new password with a code and ends every session of the member. */
export async function resetPassword(
  ctx: Ctx,
  services: Pick<IdentityServices, 'secret' | 'passwordCost'>,
  request: { email: string; code: string; newPassword: string; locale: Locale },
): Promise<{ id: Uuid } | { refusal: 'invalid_code' } | { passwordRefusal: PasswordRefusal }> {
  const { email, newPassword } = request
  // Before the code is tried, so that a weak password costs neither a try nor the code.
  const rule = checkPassword(newPassword, { email })
  if (rule) return { passwordRefusal: rule }
  // Hashed before the code is looked at: the answer to a wrong code takes as long as to a right one.
  const passwordHash = await hashPassword(newPassword, services.passwordCost)
  const waiting = await takeTries(ctx, { email, purpose: 'reset', id: null })
  const match = waiting.find(seed => codeMatches(services.secret, seed, request.code))
  const member = match && (await selectMemberByEmail(ctx, email))
  if (!match || !member) return { refusal: 'invalid_code' }
  const memberRule = checkPassword(newPassword, { email, handle: member.handle, name: member.name })
  if (memberRule) return { passwordRefusal: memberRule }
  return inEmailTransaction(ctx, email, async tx => {
    if (!(await consumeEmailCode(tx, match.id))) return { refusal: 'invalid_code' }
    await upsertPasswordHash(tx, member.id, passwordHash)
    await dropEmailCodes(tx, email, 'reset')
    await endSessions(tx, member.id, null)
    await enqueueNotice(tx, member.id, 'passwordChanged', request.locale)
    return { id: member.id }
  })
}

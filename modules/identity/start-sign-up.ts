import { type Ctx, enqueue, newUuid, type Uuid } from '@stoa/kit'
import { codeLifetimeMs } from './email-code.ts'
import { insertEmailCode, insertSignUp, renewEmailCode, selectLatestCode } from './email-code-store.ts'
import { inEmailTransaction } from './email-transaction.ts'
import { checkHandle, handleKeyOf } from './handle.ts'
import { claimPending } from './handle-store.ts'
import { mailSignUpTask } from './mail-tasks.ts'
import type { Locale } from './mail-texts.ts'
import { hashPassword } from './password-hash.ts'
import type { IdentityServices } from './services.ts'

/** A pending handle is kept this long for the address that asked for it. */
export const pendingClaimLifetimeMs = 60 * 60_000

export interface SignUpRequest {
  email: string
  password: string
  name: string
  handle: string
  locale: Locale
}

/**
 * Claims the handle and sends a mail. Whether the address has an account is not even looked up here: the
 * same rows are written and the same job is queued, and only the mail says which it is.
 * @returns the id that ties the code to this browser
 */
export async function startSignUp(
  ctx: Ctx,
  services: IdentityServices,
  request: SignUpRequest,
): Promise<{ id: Uuid } | { refusal: 'handle_invalid' | 'handle_reserved' | 'handle_taken' }> {
  const handleRefusal = checkHandle(request.handle)
  if (handleRefusal) return { refusal: `handle_${handleRefusal}` }
  const passwordHash = await hashPassword(request.password, services.passwordCost)
  return inEmailTransaction(ctx, request.email, async tx => {
    const claimed = await claimPending(tx, {
      handleKey: handleKeyOf(request.handle),
      email: request.email,
      expiresAt: after(tx, pendingClaimLifetimeMs),
    })
    if (!claimed) return { refusal: 'handle_taken' }
    const id = newUuid(tx.clock)
    await insertEmailCode(tx, {
      id,
      purpose: 'sign_up',
      email: request.email,
      locale: request.locale,
      expiresAt: after(tx, codeLifetimeMs),
    })
    await insertSignUp(tx, { id, name: request.name, handle: request.handle, passwordHash })
    await enqueue(tx, mailSignUpTask, { id })
    return { id }
  })
}

/** Sends a new code for a sign-up that waits for one; does nothing, just as quietly, when none does. */
export async function resendSignUpCode(
  ctx: Ctx,
  request: { email: string; boundId: Uuid | null },
): Promise<void> {
  await inEmailTransaction(ctx, request.email, async tx => {
    const waiting = await selectLatestCode(tx, {
      email: request.email,
      purpose: 'sign_up',
      id: request.boundId,
    })
    if (!waiting) return
    await renewEmailCode(tx, waiting.id, after(tx, codeLifetimeMs))
    await enqueue(tx, mailSignUpTask, { id: waiting.id })
  })
}

function after(ctx: Ctx, ms: number): Date {
  return new Date(ctx.clock.now().getTime() + ms)
}

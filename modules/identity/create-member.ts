import type { Ctx, Uuid } from '@stoa/kit'
import { admitMember } from './admit-member.ts'
import { upsertDemoMember } from './demo-store.ts'
import { normalizeEmail } from './email.ts'
import { inEmailTransaction } from './email-transaction.ts'
import { checkHandle, type HandleRefusal, handleKeyOf } from './handle.ts'
import { claimPending } from './handle-store.ts'
import { selectMemberByEmail } from './member-store.ts'
import { checkPassword, type PasswordRefusal } from './password.ts'
import { hashPassword, passwordCost } from './password-hash.ts'
import { checkBio, checkName, type TextRefusal } from './profile-text.ts'
import { pendingClaimLifetimeMs } from './start-sign-up.ts'

export interface NewMember {
  email: string
  name: string
  handle: string
  bio?: string
  /** Without one the member signs in by demo or by a reset code only. */
  password?: string
  /** Offers the member on the demo's sign-in page, in order of rank. */
  demo?: { roleHint: string; rank: number }
}

export type NewMemberRefusal =
  | { field: 'handle'; rule: HandleRefusal | 'taken' }
  | { field: 'name' | 'bio'; rule: TextRefusal }
  | { field: 'password'; rule: PasswordRefusal }
  | { field: 'email'; rule: 'taken' }

/**
 * Makes a member whose address the caller vouches for: the operator's command and the demo town.
 * The rules, claims and events are those of a sign-up; only the code by mail is left out.
 */
export async function createMember(
  ctx: Ctx,
  input: NewMember,
  cost = passwordCost,
): Promise<{ id: Uuid } | { refusal: NewMemberRefusal }> {
  const email = normalizeEmail(input.email)
  const handleRefusal = checkHandle(input.handle)
  if (handleRefusal) return { refusal: { field: 'handle', rule: handleRefusal } }
  const name = checkName(input.name)
  if ('refusal' in name) return { refusal: { field: 'name', rule: name.refusal } }
  const bio = checkBio(input.bio ?? '')
  if ('refusal' in bio) return { refusal: { field: 'bio', rule: bio.refusal } }
  let passwordHash: string | null = null
  if (input.password !== undefined) {
    const rule = checkPassword(input.password, { email, handle: input.handle, name: name.text })
    if (rule) return { refusal: { field: 'password', rule } }
    passwordHash = await hashPassword(input.password, cost)
  }
  return inEmailTransaction(ctx, email, async tx => {
    // Before the claim, which would outlive the refusal.
    if (await selectMemberByEmail(tx, email)) return { refusal: { field: 'email', rule: 'taken' } }
    const claimed = await claimPending(tx, {
      handleKey: handleKeyOf(input.handle),
      email,
      expiresAt: new Date(tx.clock.now().getTime() + pendingClaimLifetimeMs),
    })
    if (!claimed) return { refusal: { field: 'handle', rule: 'taken' } }
    const admitted = await admitMember(tx, {
      email,
      name: name.text,
      handle: input.handle,
      passwordHash,
      bio: bio.text,
    })
    if ('refusal' in admitted) throw new Error(`createMember: ${admitted.refusal} in spite of its claim`)
    if (input.demo) await upsertDemoMember(tx, { memberId: admitted.id, ...input.demo })
    return admitted
  })
}

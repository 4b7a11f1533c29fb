import { type Ctx, clearRate, takeRate } from '@stoa/kit'
import { addressKey } from './address.ts'
import { tooManyAttempts } from './errors.ts'

const minuteMs = 60_000

/** What may be tried how often. Per e-mail it stops guessing at one account, per address at many. */
const limits = {
  sign_in: { email: 10, address: 60, windowMs: 15 * minuteMs },
  sign_up: { email: 10, address: 20, windowMs: 60 * minuteMs },
  code: { email: 15, address: 60, windowMs: 15 * minuteMs },
  mail: { email: 5, address: 30, windowMs: 60 * minuteMs },
  passkey: { email: 20, address: 60, windowMs: 15 * minuteMs },
  step_up: { email: 10, address: 60, windowMs: 15 * minuteMs },
  handle_lookup: { email: 120, address: 120, windowMs: minuteMs },
} as const

export type LimitedAction = keyof typeof limits

/**
 * Counts a try before any look at the account, so that the answer says nothing about it.
 * @param subject the e-mail, or the member's id for what a signed-in member tries; null counts the address only
 * @throws problem 429 too_many_attempts with Retry-After
 */
export async function takeAttempt(
  ctx: Ctx,
  action: LimitedAction,
  from: { address: string; subject: string | null },
): Promise<void> {
  const { email, address, windowMs } = limits[action]
  const byAddress = await takeRate(ctx, {
    key: `${action}|address|${addressKey(from.address)}`,
    max: address,
    windowMs,
  })
  if (!byAddress.allowed) throw tooManyAttempts(byAddress)
  if (from.subject === null) return
  const bySubject = await takeRate(ctx, { key: subjectKey(action, from.subject), max: email, windowMs })
  if (!bySubject.allowed) throw tooManyAttempts(bySubject)
}

/** Forgets the tries at an account after its owner has proved who they are. */
export function clearAttempts(ctx: Ctx, action: LimitedAction, subject: string): Promise<void> {
  return clearRate(ctx, subjectKey(action, subject))
}

function subjectKey(action: LimitedAction, subject: string): string {
  return `${action}|subject|${subject}`
}

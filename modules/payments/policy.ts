import { requireStepUp } from '@stoa/identity'
import type { MemberCtx, Uuid } from '@stoa/kit'
import { directionFor, type Payment } from './payment.ts'
import type { CurrencyRules } from './services.ts'

/** Both sides of a payment may see it, and nobody else. */
export function maySee(payment: Payment, memberId: Uuid): boolean {
  return directionFor(payment, memberId) !== null
}

/** A large send needs a fresh passkey or password. Throws 403 `step_up_required`. */
export function authoriseSend(ctx: MemberCtx, amountMinor: bigint, rules: CurrencyRules): void {
  if (amountMinor >= rules.stepUpMinor) requireStepUp({ ctx })
}

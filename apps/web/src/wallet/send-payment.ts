import { walletCalls } from '../api/calls.ts'
import { ApiProblem } from '../api/problem.ts'
import type { Payment } from '../api/types.ts'
import { StepUpCancelled, withStepUp } from '../identity/step-up.ts'
import { forgetSending, keepSending, type PaymentDraft } from './payment-draft.ts'

export type SendOutcome =
  | { code: 'sent'; payment: Payment }
  /** Refused: nothing moved, and a next try is a new payment. */
  | { code: 'refused'; problem: ApiProblem }
  /** The member would not confirm who they are, so nothing was asked for. */
  | { code: 'cancelled' }
  /** No answer: it may or may not have happened. Only asking again with the same id tells. */
  | { code: 'unknown' }

/** A server that says no has not moved the money; one that fails or stays silent may have. */
const isRefusal = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && error.status >= 400 && error.status < 500 && error.status !== 408

/**
 * Sends one payment and says what became of it. The draft stays on the device from before the request leaves until the
 * outcome is known, so a reload in between asks again about the same payment.
 */
export async function sendPayment(memberId: string, draft: PaymentDraft): Promise<SendOutcome> {
  keepSending(memberId, draft)
  try {
    const payment = await withStepUp(() =>
      walletCalls.pay({
        id: draft.id,
        to_handle: draft.handle,
        amount: { amount: draft.amount, currency: draft.currency },
        ...(draft.note && { note: draft.note }),
      }),
    )
    forgetSending(memberId)
    return { code: 'sent', payment }
  } catch (error) {
    if (error instanceof StepUpCancelled) {
      forgetSending(memberId)
      return { code: 'cancelled' }
    }
    if (!isRefusal(error)) return { code: 'unknown' }
    forgetSending(memberId)
    return { code: 'refused', problem: error }
  }
}

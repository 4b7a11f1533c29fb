import { appendEvents, type Ctx, type Uuid } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import type { Payment } from './payment.ts'

export const paymentPosted = 'payments.payment_posted'
export const paymentFailed = 'payments.payment_failed'
export const bankDifferenceFound = 'payments.bank_difference_found'

const Id = Type.String({ format: 'uuid' })
const OptionalId = Type.Union([Id, Type.Null()])
const Kind = Type.Union([Type.Literal('send'), Type.Literal('top_up')])

const common = {
  payment_id: Id,
  kind: Kind,
  /** Null for a top-up. */
  payer_id: OptionalId,
  payee_id: Id,
  amount_minor: Type.String(),
  currency: Type.String(),
}

/** The money has moved. */
export const PaymentPostedPayload = Type.Object(common)
/** The bank refused; nothing has moved. */
export const PaymentFailedPayload = Type.Object({ ...common, failure_code: Type.String() })
/** The bank's books and ours disagree about one top-up. */
export const BankDifferenceFoundPayload = Type.Object({ end_to_end_id: Type.String(), kind: Type.String() })

/** Appends what became of these payments, in the caller's database transaction. */
export function appendDecided(ctx: Ctx, payments: readonly Payment[]): Promise<void> {
  return appendEvents(
    ctx,
    payments.map(payment => {
      const payload: Static<typeof PaymentPostedPayload> = {
        payment_id: payment.id,
        kind: payment.kind,
        payer_id: payment.payerId,
        payee_id: payment.payeeId,
        amount_minor: payment.amountMinor.toString(),
        currency: payment.currency,
      }
      return payment.failureCode === null
        ? { type: paymentPosted, key: payment.id, payload }
        : { type: paymentFailed, key: payment.id, payload: { ...payload, failure_code: payment.failureCode } }
    }),
  )
}

export function appendDifferences(
  ctx: Ctx,
  differences: readonly { endToEndId: string; kind: string }[],
): Promise<void> {
  return appendEvents(
    ctx,
    differences.map(({ endToEndId, kind }) => ({
      type: bankDifferenceFound,
      key: endToEndId,
      payload: { end_to_end_id: endToEndId, kind },
    })),
  )
}

/** Wakes both sides of a payment once the surrounding transaction has committed. */
export function signalUpdated(ctx: Ctx, payment: Payment, paymentWireId: string): void {
  const to: Uuid[] = payment.payerId === null ? [payment.payeeId] : [payment.payerId, payment.payeeId]
  ctx.db.signal({ to, type: 'payment.updated', body: { payment_id: paymentWireId } })
}

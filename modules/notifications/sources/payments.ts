import type { Uuid } from '@stoa/kit'
import { PaymentFailedPayload, PaymentPostedPayload, paymentFailed, paymentPosted } from '@stoa/payments'
import { Value } from 'typebox/value'
import type { Source } from './source.ts'

/** Money that came in, and money that the bank did not send. */
export const paymentSource: Source = {
  [paymentPosted]: async (_ctx, event) => {
    const payment = Value.Parse(PaymentPostedPayload, event.payload)
    // A top-up that worked was waited for by its member, who sees it come in.
    if (payment.kind !== 'send') return {}
    return {
      arrivals: [
        {
          memberId: payment.payee_id as Uuid,
          kind: 'payment_received',
          key: payment.payment_id,
          subjectId: payment.payment_id as Uuid,
          actorId: payment.payer_id as Uuid,
          at: new Date(event.occurred_at),
          facts: { amount: { amount: payment.amount_minor, currency: payment.currency } },
        },
      ],
    }
  },
  [paymentFailed]: async (_ctx, event) => {
    const payment = Value.Parse(PaymentFailedPayload, event.payload)
    if (payment.kind !== 'top_up') return {}
    return {
      arrivals: [
        {
          memberId: payment.payee_id as Uuid,
          kind: 'top_up_failed',
          key: payment.payment_id,
          subjectId: payment.payment_id as Uuid,
          actorId: null,
          at: new Date(event.occurred_at),
          facts: { amount: { amount: payment.amount_minor, currency: payment.currency } },
        },
      ],
    }
  },
}

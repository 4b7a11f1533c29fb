import type { MemberCtx, Uuid } from '@stoa/kit'
import type { Payment } from './payment.ts'
import { selectPayment } from './payment-store.ts'
import { maySee } from './policy.ts'

/** The payment if the member is a side of it; null alike when it is another's and when there is none. */
export async function readPayment(ctx: MemberCtx, id: Uuid): Promise<Payment | null> {
  const payment = await selectPayment(ctx.db, id)
  return payment && maySee(payment, ctx.actor.memberId) ? payment : null
}

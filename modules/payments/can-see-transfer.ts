import type { Ctx, Uuid } from '@stoa/kit'
import { selectPaymentOfTransfer } from './payment-store.ts'
import { maySee } from './policy.ts'

/**
 * Whether the actor may see a transfer of the ledger: a member may when it belongs to a payment of theirs, be it
 * a send, the pending transfer of a top-up, or what posted or voided that. Nobody else may, the system neither.
 */
export async function canSeeTransfer({ actor, db }: Ctx, transferId: Uuid): Promise<boolean> {
  if (actor.kind !== 'member') return false
  const payment = await selectPaymentOfTransfer(db, transferId)
  return payment !== null && maySee(payment, actor.memberId)
}

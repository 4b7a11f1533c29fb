import { decodeCursor, encodeCursor, type MemberCtx } from '@stoa/kit'
import { Type } from 'typebox'
import type { Payment } from './payment.ts'
import { selectPaymentsOfMember } from './payment-store.ts'

export interface PaymentPage {
  items: Payment[]
  nextCursor: string | null
}

const Cursor = Type.Object({ before: Type.String({ pattern: '^([0-9]{1,18}|[1-8][0-9]{18})$' }) })
const endOfTime = 2n ** 63n - 1n

/**
 * The member's payments, both ways, newest first by ledger time. The order of a payment never changes, so a
 * page is stable while others are added.
 * @throws ProblemError 400 `invalid_cursor`
 */
export async function listPayments(
  ctx: MemberCtx,
  page: { cursor?: string | undefined; limit?: number | undefined },
): Promise<PaymentPage> {
  const limit = page.limit ?? 20
  const position = decodeCursor(Cursor, page.cursor)
  const before = position ? BigInt(position.before) : endOfTime
  const found = await selectPaymentsOfMember(ctx.db, ctx.actor.memberId, before, limit + 1)
  const items = found.slice(0, limit)
  const last = items.at(-1)
  const hasMore = found.length > limit && last !== undefined
  return { items, nextCursor: hasMore ? encodeCursor({ before: last.openedLedgerTime.toString() }) : null }
}

import type { MemberCard, Payment } from '../api/types.ts'
import { dayKey } from '../i18n/times.ts'

/** What waits, or what was decided on one day. */
export type PaymentGroup =
  | { key: 'waiting'; payments: Payment[] }
  | { key: string; day: Date; payments: Payment[] }

/** When a payment was decided; for one that is not, when it was made. */
export const decidedAt = (payment: Payment): Date => new Date(payment.posted_at ?? payment.created_at)

/**
 * Payments as an activity list shows them: first all that wait for an answer, then by the day on which they were
 * decided, the latest day first. Inside a group they keep their order, and each payment stands once.
 */
export function groupPayments(payments: readonly Payment[]): PaymentGroup[] {
  const once = [...new Map(payments.map(payment => [payment.id, payment])).values()]
  const waiting = once.filter(payment => payment.state === 'pending')
  const days = new Map<string, { key: string; day: Date; payments: Payment[] }>()
  for (const payment of once) {
    if (payment.state === 'pending') continue
    const day = decidedAt(payment)
    const key = dayKey(day)
    const group = days.get(key)
    if (group) group.payments.push(payment)
    else days.set(key, { key, day, payments: [payment] })
  }
  const decided = [...days.values()].sort((a, b) => b.key.localeCompare(a.key))
  return waiting.length > 0 ? [{ key: 'waiting', payments: waiting }, ...decided] : decided
}

/** The people of the latest payments, each once, the latest first. */
export function recentPeople(payments: readonly Payment[], most: number): MemberCard[] {
  const people = new Map<string, MemberCard>()
  for (const { counterparty } of payments) {
    if (people.size === most) break
    if (counterparty && !people.has(counterparty.id)) people.set(counterparty.id, counterparty)
  }
  return [...people.values()]
}

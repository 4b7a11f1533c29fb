import { getMembers, toMemberCard } from '@stoa/identity'
import { type MemberCtx, toWireId, toWireMoney, type Uuid } from '@stoa/kit'
import { lookupBalances } from '@stoa/ledger'
import { selectAccountsOfMember } from './account-store.ts'
import { failureMessages } from './failure.ts'
import { counterpartyOf, directionFor, movingTransferOf, type Payment } from './payment.ts'
import type { PaymentView } from './schema.ts'
import type { PaymentsServices } from './services.ts'
import { ledgerBalanceOf } from './wallet-balance.ts'

/**
 * Payments as the member sees them, with the other side's card and the balance that each left behind.
 * A constant number of queries, however many payments.
 */
export async function presentPayments(
  ctx: MemberCtx,
  services: PaymentsServices,
  payments: readonly Payment[],
): Promise<PaymentView[]> {
  const { memberId } = ctx.actor
  const others = payments.map(payment => counterpartyOf(payment, memberId)).filter(id => id !== null)
  const members = await getMembers(ctx, others)
  const balanceAfter = await readBalancesAfter(ctx, memberId, payments)
  return payments.map(payment => {
    const direction = directionFor(payment, memberId)
    if (!direction) throw new Error(`payment ${payment.id} is shown to a stranger`)
    const otherId = counterpartyOf(payment, memberId)
    const other = otherId === null ? undefined : members.get(otherId)
    const moving = movingTransferOf(payment)
    const balanceMinor = balanceAfter.get(payment.id)
    return {
      id: toWireId('pay', payment.id),
      kind: payment.kind,
      direction,
      amount: toWireMoney(payment),
      counterparty: other ? toMemberCard(other) : null,
      counterparty_name: other?.name ?? payment.bankName ?? 'Former member',
      note: payment.note,
      state: payment.state,
      failure: payment.failureCode
        ? { code: payment.failureCode, message: failureMessages[payment.failureCode] }
        : null,
      created_at: payment.createdAt.toISOString(),
      transfer_id: moving === null ? null : toWireId('trf', moving),
      posted_at: payment.state === 'posted' ? payment.resolvedAt!.toISOString() : null,
      balance_after:
        balanceMinor === undefined
          ? null
          : toWireMoney({ amountMinor: balanceMinor, currency: payment.currency }),
      sandbox: services.settings.sandbox,
    }
  })
}

/** From the ledger's history of the member's accounts, by the time of the transfer that moved the money. */
async function readBalancesAfter(
  ctx: MemberCtx,
  memberId: Uuid,
  payments: readonly Payment[],
): Promise<Map<Uuid, bigint>> {
  const posted = payments.filter(payment => payment.postedLedgerTime !== null)
  if (posted.length === 0) return new Map()
  const accounts = await selectAccountsOfMember(ctx.db, memberId)
  const accountOf = new Map(accounts.map(account => [account.currency, account.ledgerAccountId]))
  const points = posted.map(payment => ({
    accountId: accountOf.get(payment.currency)!,
    timestamp: payment.postedLedgerTime!,
  }))
  const records = await lookupBalances(ctx, points)
  const byTime = new Map(records.map(record => [record.timestamp, record]))
  return new Map(
    posted.map(payment => {
      const record = byTime.get(payment.postedLedgerTime!)
      if (!record) throw new Error(`the ledger has no history of payment ${payment.id}`)
      return [payment.id, ledgerBalanceOf(record)]
    }),
  )
}

import { getMembers } from '@stoa/identity'
import { enqueue, inTransaction, type MemberCtx, newUuid, type Uuid, type WireMoney } from '@stoa/kit'
import { createTransfers, fromLedgerTime, transferCodes, transferFlags } from '@stoa/ledger'
import { type AmountRefusal, checkAmount } from './amount.ts'
import { buildTopUpRequest } from './bank-message.ts'
import { ledgerOf } from './books.ts'
import { settleTopUpJob } from './jobs.ts'
import { openSettlement, openWallets } from './open-accounts.ts'
import { isSameTopUp, type Payment } from './payment.ts'
import { insertPayments, selectPayment } from './payment-store.ts'
import type { PaymentsServices } from './services.ts'
import { insertTopUp } from './top-up-store.ts'

export interface TopUpCommand {
  /** Made by the member's app and kept over retries; also the id of the pending transfer. */
  id: Uuid
  amount: WireMoney
}

export type TopUpRefusal =
  | AmountRefusal
  | { code: 'payment_id_invalid' }
  | { code: 'payment_id_reused' }
  | { code: 'payment_refused_before' }
  | { code: 'bank_not_connected' }

export type TopUpOutcome =
  | { code: 'started'; payment: Payment }
  | { code: 'started_before'; payment: Payment }
  | { code: 'refused'; refusal: TopUpRefusal }

/**
 * Begins to bring money from the member's bank into the wallet. The payment, the hold in the ledger, the
 * request for the bank and the job that sends it are written in one database transaction; nothing goes out yet.
 */
export async function topUpWallet(
  ctx: MemberCtx,
  services: PaymentsServices,
  command: TopUpCommand,
): Promise<TopUpOutcome> {
  const { bank, settings } = services
  const checked = checkAmount(command.amount, settings, 'maxTopUpMinor')
  if (!checked.ok) return refuse(checked.refusal)
  const { amount } = checked
  const { memberId } = ctx.actor
  const known = await selectPayment(ctx.db, command.id)
  if (known) return repeat(known, { memberId, amount })
  if (!bank) return refuse({ code: 'bank_not_connected' })

  const member = (await getMembers(ctx, [memberId])).get(memberId)
  if (!member) throw new Error(`member ${memberId} acts but does not exist`)
  const wallets = await openWallets(ctx, [memberId], amount.currency)
  const settlement = await openSettlement(ctx, bank.routingNumber, amount.currency)
  const started = await inTransaction(ctx, async tx => {
    const [result] = await createTransfers(tx, [
      {
        id: command.id,
        debitAccountId: settlement,
        creditAccountId: wallets.get(memberId)!,
        amount: amount.amountMinor,
        ledger: ledgerOf(amount.currency),
        code: transferCodes.topUp,
        flags: transferFlags.pending,
      },
    ])
    if (result!.status !== 'created') return result!.status
    const resolutionId = newUuid(tx.clock)
    const payment = toPayment(command.id, memberId, amount, result!.timestamp!, bank.name, resolutionId)
    await insertPayments(tx.db, [payment])
    await insertTopUp(tx.db, {
      paymentId: command.id,
      resolutionId,
      bankName: bank.name,
      request: buildTopUpRequest(
        { paymentId: command.id, memberId, memberName: member.name, amount, createdAt: payment.createdAt },
        bank,
        settings.operatorName,
      ),
    })
    await enqueue(tx, ...settleTopUpJob(command.id))
    return payment
  })
  if (typeof started !== 'string') return { code: 'started', payment: started }
  switch (started) {
    case 'exists': {
      // The same request was on its way at the same time and won.
      const winner = await selectPayment(ctx.db, command.id)
      return winner ? repeat(winner, { memberId, amount }) : refuse({ code: 'payment_id_reused' })
    }
    case 'id_already_failed':
      return refuse({ code: 'payment_refused_before' })
    case 'id_must_not_be_zero':
    case 'id_must_not_be_int_max':
      return refuse({ code: 'payment_id_invalid' })
    default:
      if (started.startsWith('exists_with_different_')) return refuse({ code: 'payment_id_reused' })
      throw new Error(`the ledger refuses a top-up in a way that it never should: ${started}`)
  }
}

function toPayment(
  id: Uuid,
  memberId: Uuid,
  amount: Pick<Payment, 'amountMinor' | 'currency'>,
  ledgerTime: bigint,
  bankName: string,
  resolutionId: Uuid,
): Payment {
  return {
    id,
    kind: 'top_up',
    state: 'pending',
    payerId: null,
    payeeId: memberId,
    ...amount,
    toHandle: null,
    note: null,
    failureCode: null,
    openedLedgerTime: ledgerTime,
    postedLedgerTime: null,
    createdAt: fromLedgerTime(ledgerTime),
    resolvedAt: null,
    bankName,
    resolutionId,
  }
}

function repeat(payment: Payment, terms: Parameters<typeof isSameTopUp>[1]): TopUpOutcome {
  return isSameTopUp(payment, terms)
    ? { code: 'started_before', payment }
    : refuse({ code: 'payment_id_reused' })
}

function refuse(refusal: TopUpRefusal): TopUpOutcome {
  return { code: 'refused', refusal }
}

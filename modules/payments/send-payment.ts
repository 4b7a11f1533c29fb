import { findMemberByHandle } from '@stoa/identity'
import { type Ctx, type MemberCtx, type Money, toWireId, type Uuid, type WireMoney } from '@stoa/kit'
import {
  fromLedgerTime,
  lookupAccounts,
  type RowsWriter,
  rowsFor,
  type TransferResult,
  type TransferStatus,
  transferCodes,
} from '@stoa/ledger'
import { type AmountRefusal, checkAmount } from './amount.ts'
import { ledgerOf } from './books.ts'
import { appendDecided, signalUpdated } from './events.ts'
import { checkNote, type NoteRefusal } from './note.ts'
import { openWallets } from './open-accounts.ts'
import { isSameSend, normalizeHandle, type Payment, type SendTerms } from './payment.ts'
import { insertPayments, selectPayment } from './payment-store.ts'
import { authoriseSend } from './policy.ts'
import type { PaymentsServices } from './services.ts'
import { availableOf } from './wallet-balance.ts'

export interface SendCommand {
  /** Made by the sender's app and kept over retries; also the id of the ledger's transfer. */
  id: Uuid
  toHandle: string
  amount: WireMoney
  note?: string | undefined
}

export type SendRefusal =
  | AmountRefusal
  | NoteRefusal
  | { code: 'payment_id_invalid' }
  | { code: 'payment_id_reused' }
  | { code: 'payment_refused_before' }
  | { code: 'payee_not_found' }
  | { code: 'payee_is_self' }
  | { code: 'you_block_payee' }
  | { code: 'payee_unavailable' }
  | { code: 'insufficient_funds'; available: Money }

const barrierCodes = {
  you_block: 'you_block_payee',
  blocked: 'payee_not_found',
  absent: 'payee_unavailable',
} as const

export type SendOutcome =
  | { code: 'sent'; payment: Payment }
  | { code: 'sent_before'; payment: Payment }
  | { code: 'refused'; refusal: SendRefusal }

/**
 * Sends money to another member: one posted transfer that commits together with its payment, or not at all.
 * The same id with the same terms is the same payment, however often and from wherever it is asked,
 * also when a block came between the two afterwards.
 * @throws ProblemError 403 `step_up_required` for a large amount without a fresh step-up
 */
export async function sendPayment(
  ctx: MemberCtx,
  services: PaymentsServices,
  command: SendCommand,
): Promise<SendOutcome> {
  const checked = checkAmount(command.amount, services.settings, 'maxSendMinor')
  if (!checked.ok) return refuse(checked.refusal)
  const note = checkNote(command.note)
  if (!note.ok) return refuse(note.refusal)
  const payerId = ctx.actor.memberId
  const terms: SendTerms = {
    payerId,
    toHandle: normalizeHandle(command.toHandle),
    amount: checked.amount,
    note: note.note,
  }
  const known = await selectPayment(ctx.db, command.id)
  if (known) return repeat(known, terms)

  const payee = await findMemberByHandle(ctx, terms.toHandle)
  if (!payee) return refuse({ code: 'payee_not_found' })
  if (payee.id === payerId) return refuse({ code: 'payee_is_self' })
  const barrier = (await services.readBarriers(ctx, [payee.id])).get(payee.id)
  // Who is blocked gets the answer that nobody's handle gets.
  if (barrier) return refuse({ code: barrierCodes[barrier] })
  authoriseSend(ctx, terms.amount.amountMinor, checked.rules)
  const wallets = await openWallets(ctx, [payerId, payee.id], terms.amount.currency)
  const payerAccount = wallets.get(payerId)!
  const transfer = {
    id: command.id,
    debitAccountId: payerAccount,
    creditAccountId: wallets.get(payee.id)!,
    amount: terms.amount.amountMinor,
    ledger: ledgerOf(terms.amount.currency),
    code: transferCodes.send,
  }
  const toRow = ([result]: readonly TransferResult[]): Payment[] =>
    result?.status === 'created' ? [toPayment(command.id, terms, payee.id, result.timestamp!)] : []
  const [result] = await services.ledger.submitTransfers([transfer], { rows: [rowsFor(sentPayments, toRow)] })
  if (result!.status === 'created') return { code: 'sent', payment: toRow([result!])[0]! }
  return explain(ctx, command.id, terms, result!.status, payerAccount)
}

/** Payments of all callers of one group commit, with their events, in the ledger's own database transaction. */
const sentPayments: RowsWriter<Payment> = {
  name: 'payments.sent',
  async write(ctx: Ctx, payments) {
    await insertPayments(ctx.db, payments)
    await appendDecided(ctx, payments)
    for (const payment of payments) signalUpdated(ctx, payment, toWireId('pay', payment.id))
  },
}

function toPayment(id: Uuid, terms: SendTerms, payeeId: Uuid, ledgerTime: bigint): Payment {
  const at = fromLedgerTime(ledgerTime)
  return {
    id,
    kind: 'send',
    state: 'posted',
    payerId: terms.payerId,
    payeeId,
    amountMinor: terms.amount.amountMinor,
    currency: terms.amount.currency,
    toHandle: terms.toHandle,
    note: terms.note,
    failureCode: null,
    openedLedgerTime: ledgerTime,
    postedLedgerTime: ledgerTime,
    createdAt: at,
    resolvedAt: at,
    bankName: null,
    resolutionId: null,
  }
}

async function explain(
  ctx: Ctx,
  id: Uuid,
  terms: SendTerms,
  status: TransferStatus,
  payerAccount: Uuid,
): Promise<SendOutcome> {
  switch (status) {
    case 'exists': {
      // The same request was on its way at the same time and won.
      const winner = await selectPayment(ctx.db, id)
      return winner ? repeat(winner, terms) : refuse({ code: 'payment_id_reused' })
    }
    case 'exceeds_credits': {
      const [account] = await lookupAccounts(ctx, [payerAccount])
      const available = { amountMinor: availableOf(account!), currency: terms.amount.currency }
      return refuse({ code: 'insufficient_funds', available })
    }
    case 'id_already_failed':
      return refuse({ code: 'payment_refused_before' })
    case 'id_must_not_be_zero':
    case 'id_must_not_be_int_max':
      return refuse({ code: 'payment_id_invalid' })
    default:
      if (status.startsWith('exists_with_different_')) return refuse({ code: 'payment_id_reused' })
      throw new Error(`the ledger refuses a send in a way that it never should: ${status}`)
  }
}

function repeat(payment: Payment, terms: SendTerms): SendOutcome {
  return isSameSend(payment, terms) ? { code: 'sent_before', payment } : refuse({ code: 'payment_id_reused' })
}

function refuse(refusal: SendRefusal): SendOutcome {
  return { code: 'refused', refusal }
}

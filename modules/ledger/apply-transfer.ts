import type { Account } from './account.ts'
import { type BookView, expiresAt, type TransferDecision, type TransferEffect } from './book-view.ts'
import { maxAmount, maxId, maxTimestamp, zeroId } from './bounds.ts'
import { compareTransfer } from './compare-transfer.ts'
import { accountFlags, knownTransferFlags, transferFlags } from './flags.ts'
import { resolvePending } from './resolve-pending.ts'
import type { TransferStatus } from './status.ts'
import type { Transfer, TransferEvent } from './transfer.ts'

/**
 * Decides one transfer by the rules of the reference (`create_transfers`), chains aside. Pure: it changes
 * nothing and reads no clock.
 * @param timestamp the ledger time that the transfer gets, in nanoseconds
 */
export function applyTransfer(book: BookView, event: TransferEvent, timestamp: bigint): TransferDecision {
  if ((event.flags & ~knownTransferFlags) !== 0) return { status: 'reserved_flag' }
  if (event.id === zeroId) return { status: 'id_must_not_be_zero' }
  if (event.id === maxId) return { status: 'id_must_not_be_int_max' }
  const existing = book.transfers.get(event.id)
  if (existing === 'burned') return { status: 'id_already_failed' }
  if (existing) {
    const status = compareTransfer(book, existing, event)
    return status === 'exists' ? { status, timestamp: existing.timestamp } : { status }
  }
  if ((event.flags & (transferFlags.post_pending | transferFlags.void_pending)) !== 0) {
    return resolvePending(book, event, timestamp)
  }
  return moveMoney(book, event, timestamp)
}

function moveMoney(book: BookView, event: TransferEvent, timestamp: bigint): TransferDecision {
  const { debitAccountId, creditAccountId, flags } = event
  const isPending = (flags & transferFlags.pending) !== 0
  if (debitAccountId === null) return { status: 'debit_account_id_must_not_be_zero' }
  if (debitAccountId === maxId) return { status: 'debit_account_id_must_not_be_int_max' }
  if (creditAccountId === null) return { status: 'credit_account_id_must_not_be_zero' }
  if (creditAccountId === maxId) return { status: 'credit_account_id_must_not_be_int_max' }
  if (debitAccountId === creditAccountId) return { status: 'accounts_must_be_different' }
  if (event.pendingId !== null) return { status: 'pending_id_must_be_zero' }
  if (!isPending && event.timeoutSeconds !== 0) return { status: 'timeout_reserved_for_pending_transfer' }
  if (!isPending && (flags & (transferFlags.closing_debit | transferFlags.closing_credit)) !== 0) {
    return { status: 'closing_transfer_must_be_pending' }
  }
  if (event.ledger === 0) return { status: 'ledger_must_not_be_zero' }
  if (event.code === 0) return { status: 'code_must_not_be_zero' }
  const debit = book.accounts.get(debitAccountId)
  if (!debit) return { status: 'debit_account_not_found' }
  const credit = book.accounts.get(creditAccountId)
  if (!credit) return { status: 'credit_account_not_found' }
  if (debit.ledger !== credit.ledger) return { status: 'accounts_must_have_the_same_ledger' }
  if (event.ledger !== debit.ledger) return { status: 'transfer_must_have_the_same_ledger_as_accounts' }
  if ((debit.flags & accountFlags.closed) !== 0) return { status: 'debit_account_already_closed' }
  if ((credit.flags & accountFlags.closed) !== 0) return { status: 'credit_account_already_closed' }

  const amount = availableAmount(event, debit, credit)
  const refusal = checkOverflow(event, amount, debit, credit, timestamp) ?? checkLimits(amount, debit, credit)
  if (refusal) return { status: refusal }
  const transfer: Transfer = { ...event, debitAccountId, creditAccountId, amount, timestamp }
  return isPending ? hold(transfer, debit, credit) : post(transfer, debit, credit)
}

/** A balancing transfer moves what is there, up to the amount; it may be nothing. */
function availableAmount(event: TransferEvent, debit: Account, credit: Account): bigint {
  let amount = event.amount
  if ((event.flags & transferFlags.balancing_debit) !== 0) {
    amount = atMost(amount, debit.creditsPosted - debit.debitsPosted - debit.debitsPending)
  }
  if ((event.flags & transferFlags.balancing_credit) !== 0) {
    amount = atMost(amount, credit.debitsPosted - credit.creditsPosted - credit.creditsPending)
  }
  return amount
}

function atMost(amount: bigint, available: bigint): bigint {
  if (available <= 0n) return 0n
  return amount < available ? amount : available
}

function checkOverflow(
  event: TransferEvent,
  amount: bigint,
  debit: Account,
  credit: Account,
  timestamp: bigint,
): Exclude<TransferStatus, 'created' | 'exists'> | null {
  const room = maxAmount - amount
  if ((event.flags & transferFlags.pending) !== 0) {
    if (debit.debitsPending > room) return 'overflows_debits_pending'
    if (credit.creditsPending > room) return 'overflows_credits_pending'
  }
  if (debit.debitsPosted > room) return 'overflows_debits_posted'
  if (credit.creditsPosted > room) return 'overflows_credits_posted'
  if (debit.debitsPending + debit.debitsPosted > room) return 'overflows_debits'
  if (credit.creditsPending + credit.creditsPosted > room) return 'overflows_credits'
  if (event.timeoutSeconds !== 0 && expiresAt(timestamp, event.timeoutSeconds) > maxTimestamp) {
    return 'overflows_timeout'
  }
  return null
}

function checkLimits(
  amount: bigint,
  debit: Account,
  credit: Account,
): 'exceeds_credits' | 'exceeds_debits' | null {
  if (
    (debit.flags & accountFlags.debits_must_not_exceed_credits) !== 0 &&
    debit.debitsPending + debit.debitsPosted + amount > debit.creditsPosted
  ) {
    return 'exceeds_credits'
  }
  if (
    (credit.flags & accountFlags.credits_must_not_exceed_debits) !== 0 &&
    credit.creditsPending + credit.creditsPosted + amount > credit.debitsPosted
  ) {
    return 'exceeds_debits'
  }
  return null
}

function post(transfer: Transfer, debit: Account, credit: Account): TransferEffect {
  return {
    status: 'created',
    transfer,
    debit: { ...debit, debitsPosted: debit.debitsPosted + transfer.amount },
    credit: { ...credit, creditsPosted: credit.creditsPosted + transfer.amount },
  }
}

function hold(transfer: Transfer, debit: Account, credit: Account): TransferEffect {
  const closesDebit = (transfer.flags & transferFlags.closing_debit) !== 0
  const closesCredit = (transfer.flags & transferFlags.closing_credit) !== 0
  return {
    status: 'created',
    transfer,
    debit: {
      ...debit,
      debitsPending: debit.debitsPending + transfer.amount,
      flags: closesDebit ? debit.flags | accountFlags.closed : debit.flags,
    },
    credit: {
      ...credit,
      creditsPending: credit.creditsPending + transfer.amount,
      flags: closesCredit ? credit.flags | accountFlags.closed : credit.flags,
    },
  }
}

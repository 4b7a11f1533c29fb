import type { Account } from './account.ts'
import { type BookView, expiresAt, type TransferDecision } from './book-view.ts'
import { maxAmount, maxId } from './bounds.ts'
import { accountFlags, transferFlags } from './flags.ts'
import type { PendingState, Transfer, TransferEvent } from './transfer.ts'

const excluded =
  transferFlags.pending |
  transferFlags.balancing_debit |
  transferFlags.balancing_credit |
  transferFlags.closing_debit |
  transferFlags.closing_credit

/** Decides a post or a void: the second phase, which never checks the limits again. */
export function resolvePending(book: BookView, event: TransferEvent, timestamp: bigint): TransferDecision {
  const { flags, pendingId } = event
  const isVoid = (flags & transferFlags.void_pending) !== 0
  if (isVoid && (flags & transferFlags.post_pending) !== 0) return { status: 'flags_are_mutually_exclusive' }
  if ((flags & excluded) !== 0) return { status: 'flags_are_mutually_exclusive' }
  if (pendingId === null) return { status: 'pending_id_must_not_be_zero' }
  if (pendingId === maxId) return { status: 'pending_id_must_not_be_int_max' }
  if (pendingId === event.id) return { status: 'pending_id_must_be_different' }
  if (event.timeoutSeconds !== 0) return { status: 'timeout_reserved_for_pending_transfer' }
  const pending = book.transfers.get(pendingId)
  if (!pending || pending === 'burned') return { status: 'pending_transfer_not_found' }
  if ((pending.flags & transferFlags.pending) === 0) return { status: 'pending_transfer_not_pending' }
  if (event.debitAccountId !== null && event.debitAccountId !== pending.debitAccountId) {
    return { status: 'pending_transfer_has_different_debit_account_id' }
  }
  if (event.creditAccountId !== null && event.creditAccountId !== pending.creditAccountId) {
    return { status: 'pending_transfer_has_different_credit_account_id' }
  }
  if (event.ledger !== 0 && event.ledger !== pending.ledger)
    return { status: 'pending_transfer_has_different_ledger' }
  if (event.code !== 0 && event.code !== pending.code)
    return { status: 'pending_transfer_has_different_code' }

  const amount = resolvedAmount(event, pending, isVoid)
  if (amount > pending.amount) return { status: 'exceeds_pending_transfer_amount' }
  if (isVoid && amount < pending.amount) return { status: 'pending_transfer_has_different_amount' }
  const state = currentState(book, pending, timestamp)
  if (state === 'posted') return { status: 'pending_transfer_already_posted' }
  if (state === 'voided') return { status: 'pending_transfer_already_voided' }
  if (state === 'expired') return { status: 'pending_transfer_expired' }

  const debit = accountOf(book, pending.debitAccountId)
  const credit = accountOf(book, pending.creditAccountId)
  // Voiding is how a closed account is opened again, so only a post is refused.
  if (!isVoid && (debit.flags & accountFlags.closed) !== 0) return { status: 'debit_account_already_closed' }
  if (!isVoid && (credit.flags & accountFlags.closed) !== 0)
    return { status: 'credit_account_already_closed' }
  const posted = isVoid ? 0n : amount
  return {
    status: 'created',
    transfer: {
      id: event.id,
      debitAccountId: pending.debitAccountId,
      creditAccountId: pending.creditAccountId,
      amount,
      pendingId,
      timeoutSeconds: 0,
      ledger: pending.ledger,
      code: pending.code,
      userData: event.userData ?? pending.userData,
      flags,
      timestamp,
    },
    ...release(pending, posted, debit, credit, isVoid),
  }
}

function resolvedAmount(event: TransferEvent, pending: Transfer, isVoid: boolean): bigint {
  const inherits = isVoid ? event.amount === 0n : event.amount === maxAmount
  return inherits ? pending.amount : event.amount
}

/** Expiry is exact here even while the job that releases the balance lags behind. */
function currentState(book: BookView, pending: Transfer, timestamp: bigint): PendingState {
  const state = book.pending.get(pending.id)
  if (state === undefined) throw new Error(`the state of pending transfer ${pending.id} was not loaded`)
  const isOverdue =
    pending.timeoutSeconds !== 0 && expiresAt(pending.timestamp, pending.timeoutSeconds) <= timestamp
  return state === 'pending' && isOverdue ? 'expired' : state
}

function accountOf(book: BookView, id: Account['id']): Account {
  const account = book.accounts.get(id)
  if (!account) throw new Error(`account ${id} of a pending transfer was not loaded`)
  return account
}

/**
 * Gives the held amount back to both accounts and posts `posted` of it. Undoing a closing transfer
 * (`reopens`: void or expiry) opens the accounts that it closed.
 */
export function release(
  pending: Transfer,
  posted: bigint,
  debit: Account,
  credit: Account,
  reopens: boolean,
): { debit: Account; credit: Account } {
  const opensDebit = reopens && (pending.flags & transferFlags.closing_debit) !== 0
  const opensCredit = reopens && (pending.flags & transferFlags.closing_credit) !== 0
  return {
    debit: {
      ...debit,
      debitsPending: debit.debitsPending - pending.amount,
      debitsPosted: debit.debitsPosted + posted,
      flags: opensDebit ? debit.flags & ~accountFlags.closed : debit.flags,
    },
    credit: {
      ...credit,
      creditsPending: credit.creditsPending - pending.amount,
      creditsPosted: credit.creditsPosted + posted,
      flags: opensCredit ? credit.flags & ~accountFlags.closed : credit.flags,
    },
  }
}

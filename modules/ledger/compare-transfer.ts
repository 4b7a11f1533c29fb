import type { BookView } from './book-view.ts'
import { transferFlags } from './flags.ts'
import type { Transfer, TransferEvent } from './transfer.ts'

type Comparison =
  | 'exists'
  | `exists_with_different_${'flags' | 'pending_id' | 'timeout' | 'debit_account_id' | 'credit_account_id' | 'amount' | 'user_data' | 'ledger' | 'code'}`

/**
 * Compares an event with the transfer that has its id, field by field in the fixed order. A post or void
 * may leave fields out again, as it might the first time; a balancing transfer may ask for at least what
 * was moved.
 */
export function compareTransfer(book: BookView, existing: Transfer, event: TransferEvent): Comparison {
  if (event.flags !== existing.flags) return 'exists_with_different_flags'
  if (event.pendingId !== existing.pendingId) return 'exists_with_different_pending_id'
  if (event.timeoutSeconds !== existing.timeoutSeconds) return 'exists_with_different_timeout'
  const resolves = transferFlags.post_pending | transferFlags.void_pending
  return (event.flags & resolves) !== 0
    ? compareResolution(book, existing, event)
    : compareMovement(existing, event)
}

function compareMovement(existing: Transfer, event: TransferEvent): Comparison {
  if (event.debitAccountId !== existing.debitAccountId) return 'exists_with_different_debit_account_id'
  if (event.creditAccountId !== existing.creditAccountId) return 'exists_with_different_credit_account_id'
  const isBalancing = (event.flags & (transferFlags.balancing_debit | transferFlags.balancing_credit)) !== 0
  const sameAmount = isBalancing ? event.amount >= existing.amount : event.amount === existing.amount
  if (!sameAmount) return 'exists_with_different_amount'
  if (event.userData !== existing.userData) return 'exists_with_different_user_data'
  if (event.ledger !== existing.ledger) return 'exists_with_different_ledger'
  if (event.code !== existing.code) return 'exists_with_different_code'
  return 'exists'
}

function compareResolution(book: BookView, existing: Transfer, event: TransferEvent): Comparison {
  const pending = existing.pendingId === null ? undefined : book.transfers.get(existing.pendingId)
  if (!pending || pending === 'burned')
    throw new Error(`transfer ${existing.id} resolves one that was not loaded`)
  if (event.debitAccountId !== null && event.debitAccountId !== existing.debitAccountId) {
    return 'exists_with_different_debit_account_id'
  }
  if (event.creditAccountId !== null && event.creditAccountId !== existing.creditAccountId) {
    return 'exists_with_different_credit_account_id'
  }
  if (!sameResolvedAmount(existing, event, pending.amount)) return 'exists_with_different_amount'
  // An empty field inherited the pending transfer's value, so that is what it stands for again.
  if ((event.userData ?? pending.userData) !== existing.userData) return 'exists_with_different_user_data'
  if (event.ledger !== 0 && event.ledger !== existing.ledger) return 'exists_with_different_ledger'
  if (event.code !== 0 && event.code !== existing.code) return 'exists_with_different_code'
  return 'exists'
}

function sameResolvedAmount(existing: Transfer, event: TransferEvent, pendingAmount: bigint): boolean {
  if ((event.flags & transferFlags.void_pending) !== 0) {
    return event.amount === 0n || event.amount === existing.amount
  }
  if (existing.amount < pendingAmount) return event.amount === existing.amount
  return event.amount >= pendingAmount
}

import type { Uuid } from '@stoa/kit'
import type { Account, AccountEvent, AccountResult, Balances } from './account.ts'
import { applyAccount, openAccount } from './account.ts'
import { applyTransfer } from './apply-transfer.ts'
import type { BookView, TransferEffect } from './book-view.ts'
import { accountFlags, transferFlags } from './flags.ts'
import { type AccountStatus, burningStatuses, type TransferStatus } from './status.ts'
import type { PendingState, Transfer, TransferEvent, TransferResult } from './transfer.ts'

/** The part of the books that a batch works on, changed in place as its events succeed. */
export interface Book extends BookView {
  readonly accounts: Map<Uuid, Account>
  readonly transfers: Map<Uuid, Transfer | 'burned'>
  readonly pending: Map<Uuid, PendingState>
}

/** The four balances of an account right after a transfer. */
export interface BalanceRecord extends Readonly<Balances> {
  readonly accountId: Uuid
  readonly timestamp: bigint
}

export interface BurnedId {
  readonly id: Uuid
  readonly status: TransferStatus
  readonly timestamp: bigint
}

/** What a batch leaves to be written. */
export interface BatchChanges {
  created: Transfer[]
  burned: BurnedId[]
  /** Records of accounts with the history flag. */
  balances: BalanceRecord[]
}

export function noChanges(): BatchChanges {
  return { created: [], burned: [], balances: [] }
}

/**
 * Decides the transfers of one batch in order, each seeing those before it; linked ones succeed or fail
 * together. Changes `book` and adds to `changes`.
 * @param firstTimestamp ledger time of the first event; each further event is one nanosecond later
 */
export function applyTransfers(
  book: Book,
  events: readonly TransferEvent[],
  firstTimestamp: bigint,
  changes: BatchChanges,
): TransferResult[] {
  const results: TransferResult[] = []
  const undo: (() => void)[] = []
  applyChains(events, results, undo, (event, index) => {
    const at = firstTimestamp + BigInt(index)
    const decision = applyTransfer(book, event, at)
    if (decision.status === 'created') {
      keepEffect(book, decision, changes, undo)
      return { result: { status: 'created', timestamp: at } }
    }
    if (decision.status === 'exists') return { result: decision }
    const { status } = decision
    const burn = burningStatuses.has(status) ? () => burnId(book, event.id, status, at, changes) : undefined
    return { result: { status, timestamp: null }, burn }
  })
  return results
}

function keepEffect(book: Book, effect: TransferEffect, changes: BatchChanges, undo: (() => void)[]): void {
  const { transfer, debit, credit } = effect
  const debitBefore = book.accounts.get(debit.id)!
  const creditBefore = book.accounts.get(credit.id)!
  const balancesBefore = changes.balances.length
  const resolves = (transfer.flags & (transferFlags.post_pending | transferFlags.void_pending)) !== 0
  book.accounts.set(debit.id, debit)
  book.accounts.set(credit.id, credit)
  book.transfers.set(transfer.id, transfer)
  if ((transfer.flags & transferFlags.pending) !== 0) book.pending.set(transfer.id, 'pending')
  if (resolves) {
    const isVoid = (transfer.flags & transferFlags.void_pending) !== 0
    book.pending.set(transfer.pendingId!, isVoid ? 'voided' : 'posted')
  }
  changes.created.push(transfer)
  recordBalances(debit, transfer.timestamp, changes)
  recordBalances(credit, transfer.timestamp, changes)
  undo.push(() => {
    book.accounts.set(debit.id, debitBefore)
    book.accounts.set(credit.id, creditBefore)
    book.transfers.delete(transfer.id)
    book.pending.delete(transfer.id)
    if (resolves) book.pending.set(transfer.pendingId!, 'pending')
    changes.created.pop()
    changes.balances.length = balancesBefore
  })
}

function recordBalances(account: Account, timestamp: bigint, changes: BatchChanges): void {
  if ((account.flags & accountFlags.history) === 0) return
  const { id, debitsPending, debitsPosted, creditsPending, creditsPosted } = account
  changes.balances.push({
    accountId: id,
    timestamp,
    debitsPending,
    debitsPosted,
    creditsPending,
    creditsPosted,
  })
}

function burnId(
  book: Book,
  id: Uuid,
  status: TransferStatus,
  timestamp: bigint,
  changes: BatchChanges,
): void {
  book.transfers.set(id, 'burned')
  changes.burned.push({ id, status, timestamp })
}

/**
 * Decides the accounts of one batch in order, with chains as for transfers.
 * @param accounts those that exist; new ones are added
 */
export function applyAccounts(
  accounts: Map<Uuid, Account>,
  events: readonly AccountEvent[],
  firstTimestamp: bigint,
  created: Account[],
): AccountResult[] {
  const results: AccountResult[] = []
  const undo: (() => void)[] = []
  applyChains(events, results, undo, (event, index) => {
    const at = firstTimestamp + BigInt(index)
    const existing = accounts.get(event.id)
    const status = applyAccount(existing, event)
    if (status === 'exists') return { result: { status, timestamp: existing!.timestamp } }
    if (status !== 'created') return { result: { status, timestamp: null } }
    const account = openAccount(event, at)
    accounts.set(account.id, account)
    created.push(account)
    undo.push(() => {
      accounts.delete(account.id)
      created.pop()
    })
    return { result: { status, timestamp: at } }
  })
  return results
}

interface Decided<Result> {
  result: Result
  /** Marks the id as failed; done after the chain is undone, because it outlives it. */
  burn?: (() => void) | undefined
}

/**
 * Runs events in order, keeping linked ones together: a run of events with the `linked` flag and the next
 * one without it. The first to fail keeps its own status, the others get `linked_event_failed`, and a chain
 * that the batch leaves open fails with `linked_event_chain_open` on its last event.
 */
function applyChains<
  Event extends { flags: number },
  Result extends { status: TransferStatus | AccountStatus; timestamp: bigint | null },
>(
  events: readonly Event[],
  results: Result[],
  undo: (() => void)[],
  decide: (event: Event, index: number) => Decided<Result>,
): void {
  let chainStart = -1
  let isBroken = false
  const failed = (status: 'linked_event_failed' | 'linked_event_chain_open') =>
    ({ status, timestamp: null }) as Result
  events.forEach((event, index) => {
    const isLinked = (event.flags & transferFlags.linked) !== 0
    const isOpen = isLinked && index === events.length - 1
    if (isLinked && chainStart === -1) chainStart = index
    const decided: Decided<Result> =
      isOpen || isBroken
        ? { result: failed(isOpen ? 'linked_event_chain_open' : 'linked_event_failed') }
        : decide(event, index)
    results.push(decided.result)
    if (chainStart !== -1 && !isBroken && decided.result.status !== 'created') {
      isBroken = true
      for (let step = undo.length - 1; step >= 0; step -= 1) undo[step]!()
      undo.length = 0
      for (let earlier = chainStart; earlier < index; earlier += 1)
        results[earlier] = failed('linked_event_failed')
    }
    decided.burn?.()
    if (!isLinked) {
      chainStart = -1
      isBroken = false
      undo.length = 0
    }
  })
}

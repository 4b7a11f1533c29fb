import type { Clock, Db, Uuid } from '@stoa/kit'
import type { Account } from './account.ts'
import { applyTransfers, type BatchChanges, type Book, noChanges } from './apply-batch.ts'
import { toLedgerTime } from './bounds.ts'
import { transferFlags } from './flags.ts'
import {
  insertBalanceRecords,
  insertPending,
  insertTransfers,
  lockAccounts,
  resolvePendingRows,
  resolves,
  selectAccountsOfTransfers,
  selectKnownIds,
  takeTimes,
  updateAccounts,
} from './store.ts'
import type { TransferEvent, TransferResult } from './transfer.ts'

export interface DecidedBatch {
  /** By group. */
  results: TransferResult[][]
  /** The accounts that were locked, as the batch leaves them. */
  accounts: Iterable<Account>
}

/**
 * Runs groups of transfers, each group a batch of its own as far as chains go, inside one open database
 * transaction: locks and loads, decides in memory, writes in bulk. Every account is written once however
 * many transfers touch it.
 */
export async function runBatch(
  db: Db,
  clock: Clock,
  groups: readonly (readonly TransferEvent[])[],
): Promise<DecidedBatch> {
  const events = groups.flat()
  if (events.length === 0) return { results: groups.map(() => []), accounts: [] }
  const book = await loadBook(db, events)
  const loaded = new Map(book.accounts)
  let timestamp = await takeTimes(db, toLedgerTime(clock.now()), events.length)
  const changes = noChanges()
  const results = groups.map(group => {
    const answers = applyTransfers(book, group, timestamp, changes)
    timestamp += BigInt(group.length)
    return answers
  })
  await writeChanges(db, book, loaded, changes)
  return { results, accounts: book.accounts.values() }
}

async function loadBook(db: Db, events: readonly TransferEvent[]): Promise<Book> {
  const transferIds = new Set<Uuid>()
  const pendingIds = new Set<Uuid>()
  const accountIds = new Set<Uuid>()
  for (const event of events) {
    transferIds.add(event.id)
    if (event.debitAccountId !== null) accountIds.add(event.debitAccountId)
    if (event.creditAccountId !== null) accountIds.add(event.creditAccountId)
    if (event.pendingId !== null) pendingIds.add(event.pendingId)
  }
  if (pendingIds.size > 0) {
    for (const id of await selectAccountsOfTransfers(db, [...pendingIds])) accountIds.add(id)
  }
  const book: Book = { accounts: new Map(), transfers: new Map(), pending: new Map() }
  await lockInto(book, db, accountIds)
  for (const known of await selectKnownIds(db, [...new Set([...transferIds, ...pendingIds])])) {
    book.transfers.set(known.id, known.transfer)
    if (known.pendingState) book.pending.set(known.id, known.pendingState)
  }
  // A pending transfer committed after we looked for its accounts and before we held the locks.
  const late = new Set<Uuid>()
  for (const id of pendingIds) {
    const pending = book.transfers.get(id)
    if (!pending || pending === 'burned') continue
    if (!book.accounts.has(pending.debitAccountId)) late.add(pending.debitAccountId)
    if (!book.accounts.has(pending.creditAccountId)) late.add(pending.creditAccountId)
  }
  if (late.size > 0) throw new LateAccountsError()
  return book
}

/** The batch must be run again: what it has to lock became known only after it had locked the rest. */
export class LateAccountsError extends Error {}

async function lockInto(book: Book, db: Db, ids: ReadonlySet<Uuid>): Promise<void> {
  for (const account of await lockAccounts(db, [...ids])) book.accounts.set(account.id, account)
}

async function writeChanges(
  db: Db,
  book: Book,
  loaded: ReadonlyMap<Uuid, Account>,
  changes: BatchChanges,
): Promise<void> {
  const { created, burned, balances } = changes
  if (created.length > 0 || burned.length > 0) await insertTransfers(db, created, burned)
  if (created.length === 0) return
  const touched = new Set<Uuid>()
  for (const transfer of created) touched.add(transfer.debitAccountId).add(transfer.creditAccountId)
  const accounts = [...touched].map(id => book.accounts.get(id)!)
  await updateAccounts(
    db,
    accounts,
    accounts.filter(account => account.flags !== loaded.get(account.id)!.flags),
  )
  const opened = created.filter(transfer => (transfer.flags & transferFlags.pending) !== 0)
  if (opened.length > 0) await insertPending(db, opened)
  const resolved = created.filter(resolves).map(transfer => ({
    id: transfer.pendingId!,
    state: book.pending.get(transfer.pendingId!)!,
  }))
  if (resolved.length > 0) await resolvePendingRows(db, resolved)
  if (balances.length > 0) await insertBalanceRecords(db, balances)
}

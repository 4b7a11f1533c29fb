import type { Uuid } from '@stoa/kit'
import { type Account, type NewAccount, readNewAccount } from '../account.ts'
import { applyAccounts, applyTransfers, type Book, noChanges } from '../apply-batch.ts'
import { expiresAt } from '../book-view.ts'
import { release } from '../resolve-pending.ts'
import { type NewTransfer, readNewTransfer } from '../transfer.ts'

/** The pure core as an engine without a database. */
export class MemoryLedger {
  readonly book: Book & { accounts: Map<Uuid, Account> } = {
    accounts: new Map(),
    transfers: new Map(),
    pending: new Map(),
  }
  readonly changes = noChanges()

  createAccounts(accounts: NewAccount[], first: bigint) {
    return applyAccounts(this.book.accounts, accounts.map(readNewAccount), first, [])
  }

  createTransfers(transfers: NewTransfer[], first: bigint) {
    return applyTransfers(this.book, transfers.map(readNewTransfer), first, this.changes)
  }

  sweep(now: bigint): void {
    for (const [id, state] of this.book.pending as Map<Uuid, string>) {
      const pending = this.book.transfers.get(id)
      if (state !== 'pending' || !pending || pending === 'burned' || pending.timeoutSeconds === 0) continue
      if (expiresAt(pending.timestamp, pending.timeoutSeconds) > now) continue
      const debit = this.book.accounts.get(pending.debitAccountId)!
      const credit = this.book.accounts.get(pending.creditAccountId)!
      const released = release(pending, 0n, debit, credit, true)
      this.book.accounts.set(debit.id, released.debit).set(credit.id, released.credit)
      this.book.pending.set(id, 'expired')
    }
  }

  /** debits pending, debits posted, credits pending, credits posted */
  balances(id: Uuid): [bigint, bigint, bigint, bigint] {
    const account = this.book.accounts.get(id)!
    return [account.debitsPending, account.debitsPosted, account.creditsPending, account.creditsPosted]
  }
}

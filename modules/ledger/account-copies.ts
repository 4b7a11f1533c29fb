import type { Db, Uuid } from '@stoa/kit'
import type { Account } from './account.ts'
import { selectAccounts } from './store.ts'

/**
 * Copies of accounts that this process used lately. What never changes (ledger, code, limits) is right;
 * balances may be behind other processes, which only costs a careful second try, never a wrong result.
 */
export class AccountCopies {
  readonly known = new Map<Uuid, Account>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  keep(accounts: Iterable<Account>): void {
    for (const account of accounts) this.known.set(account.id, account)
    // The oldest entries go first: a map keeps the order of insertion.
    for (const id of this.known.keys()) {
      if (this.known.size <= this.#most) return
      this.known.delete(id)
    }
  }

  forget(ids: Iterable<Uuid>): void {
    for (const id of ids) this.known.delete(id)
  }

  /** Reads those of the ids that are not here yet, without locks. */
  async loadMissing(db: Db, ids: ReadonlySet<Uuid>): Promise<void> {
    const missing = [...ids].filter(id => !this.known.has(id))
    if (missing.length > 0) this.keep(await selectAccounts(db, missing))
  }
}

import type { Uuid } from '@stoa/kit'
import type { Account, Balances } from './account.ts'
import { applyTransfer } from './apply-transfer.ts'
import { accountFlags, transferFlags } from './flags.ts'
import type { Transfer, TransferEvent } from './transfer.ts'

/** What a batch adds to one account, and what must be true of the account for the batch to stand. */
export interface AccountDelta {
  readonly account: Account
  readonly change: Balances
  /** Room that the limit must leave before the batch, at its tightest moment; null without a limit. */
  room: bigint | null
  /** 1 for the first of the batch; set when the batch is complete. */
  place: number
}

/** The balances of an account with history after a transfer, as the change since the batch began. */
export interface HistoryDelta extends Readonly<Balances> {
  readonly delta: AccountDelta
  /** Which transfer of the batch, from 0. */
  readonly offset: number
}

/**
 * Collects transfers that will surely be created if the copies of the accounts are right, and what they
 * change. Only sums of changes go to the database, with the conditions under which they are right.
 */
export class DeltaBatch {
  readonly transfers: Transfer[] = []
  /** The accounts of each transfer, in the order of `transfers`. */
  readonly sides: { debit: AccountDelta; credit: AccountDelta }[] = []
  readonly history: HistoryDelta[] = []
  readonly #deltas = new Map<Uuid, AccountDelta>()
  /** The accounts as the batch so far leaves them, by the copies. */
  readonly #accounts = new Map<Uuid, Account>()
  readonly #known: ReadonlyMap<Uuid, Account>
  readonly #ids = new Map<Uuid, Transfer>()

  constructor(known: ReadonlyMap<Uuid, Account>) {
    this.#known = known
  }

  /**
   * Takes one caller's transfers, all or none. It takes only what would be created outright: refusals,
   * second phases, balancing and closing transfers are for the careful way.
   */
  add(events: readonly TransferEvent[]): boolean {
    const decided: { transfer: Transfer; debit: Account; credit: Account }[] = []
    const before: Account[] = []
    const undo = () => {
      for (const account of before.reverse()) this.#accounts.set(account.id, account)
      for (const { transfer } of decided) this.#ids.delete(transfer.id)
      return false
    }
    const view = { accounts: this, transfers: this.#ids, pending: nothingPending }
    for (const [index, event] of events.entries()) {
      if ((event.flags & slowFlags) !== 0 || event.amount > largestAmount) return undo()
      if (index === events.length - 1 && (event.flags & transferFlags.linked) !== 0) return undo()
      // The time matters to second phases and to timeouts beyond the year 2100 only.
      const decision = applyTransfer(view, event, 0n)
      if (decision.status !== 'created') return undo()
      const { transfer, debit, credit } = decision
      before.push(this.get(debit.id)!, this.get(credit.id)!)
      this.#accounts.set(debit.id, debit)
      this.#accounts.set(credit.id, credit)
      this.#ids.set(transfer.id, transfer)
      decided.push(decision)
    }
    for (const { transfer } of decided) this.#keep(transfer)
    return true
  }

  /** The account as the batch so far leaves it. */
  get(id: Uuid): Account | undefined {
    return this.#accounts.get(id) ?? this.#known.get(id)
  }

  /** The accounts as the batch leaves them, by the copies. */
  accounts(): Iterable<Account> {
    return this.#accounts.values()
  }

  /** The accounts that the batch changes, in the order of ids, which is the order of locks. */
  deltas(): AccountDelta[] {
    const deltas = [...this.#deltas.values()].sort((a, b) => (a.account.id < b.account.id ? -1 : 1))
    deltas.forEach((delta, index) => {
      delta.place = index + 1
    })
    return deltas
  }

  #keep(transfer: Transfer): void {
    const { amount } = transfer
    const debit = this.#deltaOf(transfer.debitAccountId)
    const credit = this.#deltaOf(transfer.creditAccountId)
    if (debit.room !== null && (debit.account.flags & accountFlags.debits_must_not_exceed_credits) !== 0) {
      debit.room = larger(debit.room, amount - freed(debit.change, 'debits', 'credits'))
    }
    if (credit.room !== null && (credit.account.flags & accountFlags.credits_must_not_exceed_debits) !== 0) {
      credit.room = larger(credit.room, amount - freed(credit.change, 'credits', 'debits'))
    }
    if ((transfer.flags & transferFlags.pending) !== 0) {
      debit.change.debitsPending += amount
      credit.change.creditsPending += amount
    } else {
      debit.change.debitsPosted += amount
      credit.change.creditsPosted += amount
    }
    const offset = this.transfers.push(transfer) - 1
    this.sides.push({ debit, credit })
    if ((debit.account.flags & accountFlags.history) !== 0)
      this.history.push({ ...debit.change, delta: debit, offset })
    if ((credit.account.flags & accountFlags.history) !== 0)
      this.history.push({ ...credit.change, delta: credit, offset })
  }

  #deltaOf(id: Uuid): AccountDelta {
    const existing = this.#deltas.get(id)
    if (existing) return existing
    const account = this.#known.get(id)!
    const change = { debitsPending: 0n, debitsPosted: 0n, creditsPending: 0n, creditsPosted: 0n }
    const delta = { account, change, room: (account.flags & limits) === 0 ? null : noNeed, place: 0 }
    this.#deltas.set(id, delta)
    return delta
  }
}

const nothingPending = new Map()
const limits = accountFlags.debits_must_not_exceed_credits | accountFlags.credits_must_not_exceed_debits
const slowFlags = ~(transferFlags.linked | transferFlags.pending)
/** Amounts near the top of the range could overflow midway, which sums do not show. */
const largestAmount = 2n ** 96n
/** A batch that takes nothing from a limited account does not care how full it is. */
const noNeed = -(2n ** 127n)

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b
}

/** What the batch so far has added to the room under a limit. */
function freed(change: Balances, side: 'debits' | 'credits', other: 'debits' | 'credits'): bigint {
  return change[`${other}Posted`] - change[`${side}Posted`] - change[`${side}Pending`]
}

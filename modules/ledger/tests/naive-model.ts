import type { NewAccount, NewTransfer } from '../index.ts'

/**
 * The rules of the reference once more, written the slowest and plainest way and sharing no code with the
 * module: balances are never kept but summed from the transfers each time, and a chain works on a copy.
 */
export interface ModelTransfer {
  id: string
  debit: string
  credit: string
  amount: bigint
  pendingId: string
  timeout: bigint
  ledger: number
  code: number
  userData: string
  flags: number
  timestamp: bigint
}

interface ModelAccount {
  id: string
  ledger: number
  code: number
  flags: number
  userData: string
  timestamp: bigint
}

export interface ModelState {
  accounts: ModelAccount[]
  transfers: ModelTransfer[]
  failed: string[]
  /** Ids of pending transfers whose balance the sweep has given back. */
  expired: string[]
}

export type Answer = { status: string; timestamp: bigint | null }

const NONE = '00000000-0000-0000-0000-000000000000'
const TOP = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const U128 = (1n << 128n) - 1n
const has = (flags: number, bit: number) => Math.floor(flags / bit) % 2 === 1

export class NaiveLedger {
  state: ModelState = { accounts: [], transfers: [], failed: [], expired: [] }

  createAccounts(events: NewAccount[], first: bigint): Answer[] {
    return this.#chained(events, (event, index) => this.#account(event, first + BigInt(index)))
  }

  createTransfers(events: NewTransfer[], first: bigint): Answer[] {
    return this.#chained(events, (event, index) => {
      const answer = this.#transfer(event, first + BigInt(index))
      return answer
    })
  }

  /** Releases what expired by `now`. */
  sweep(now: bigint): void {
    for (const t of this.state.transfers) {
      if (
        has(t.flags, 2) &&
        this.#fate(t) === 'open' &&
        t.timeout > 0n &&
        t.timestamp + t.timeout * 1_000_000_000n <= now
      ) {
        this.state.expired.push(t.id)
      }
    }
  }

  balances(id: string) {
    const sums = { debitsPending: 0n, debitsPosted: 0n, creditsPending: 0n, creditsPosted: 0n }
    for (const t of this.state.transfers) {
      if (t.debit !== id && t.credit !== id) continue
      const side = t.debit === id ? 'debits' : 'credits'
      if (has(t.flags, 2)) {
        if (this.#fate(t) === 'open') sums[`${side}Pending`] += t.amount
      } else if (!has(t.flags, 8)) {
        sums[`${side}Posted`] += t.amount
      }
    }
    return sums
  }

  isClosed(id: string): boolean {
    const account = this.state.accounts.find(a => a.id === id)!
    return (
      has(account.flags, 32) ||
      this.state.transfers.some(
        t =>
          this.#fate(t) === 'open' &&
          ((has(t.flags, 64) && t.debit === id) || (has(t.flags, 128) && t.credit === id)),
      )
    )
  }

  #fate(pending: ModelTransfer): 'open' | 'posted' | 'voided' | 'expired' {
    const second = this.state.transfers.find(t => t.pendingId === pending.id)
    if (second) return has(second.flags, 4) ? 'posted' : 'voided'
    return this.state.expired.includes(pending.id) ? 'expired' : 'open'
  }

  #chained<E extends { flags?: number }>(
    events: E[],
    one: (event: E, index: number) => { answer: Answer; burn?: string },
  ): Answer[] {
    const answers: Answer[] = []
    let at = 0
    while (at < events.length) {
      let end = at
      while (end < events.length && has(events[end]!.flags ?? 0, 1)) end += 1
      const isOpen = end === events.length
      const chain = events.slice(at, isOpen ? end : end + 1)
      const saved = structuredClone(this.state)
      let culprit = -1
      const burns: string[] = []
      const own: Answer[] = []
      for (const [offset, event] of chain.entries()) {
        if (isOpen && offset === chain.length - 1) {
          own.push({ status: 'linked_event_chain_open', timestamp: null })
          if (culprit < 0) culprit = offset
        } else if (culprit >= 0) {
          own.push({ status: 'linked_event_failed', timestamp: null })
        } else {
          const { answer, burn } = one(event, at + offset)
          own.push(answer)
          if (answer.status !== 'created') culprit = offset
          if (burn) burns.push(burn)
        }
      }
      if (culprit >= 0) {
        this.state = saved
        for (let offset = 0; offset < culprit; offset += 1)
          own[offset] = { status: 'linked_event_failed', timestamp: null }
      }
      this.state.failed.push(...burns)
      answers.push(...own)
      at += chain.length
    }
    return answers
  }

  #account(event: NewAccount, timestamp: bigint): { answer: Answer } {
    const no = (status: string) => ({ answer: { status, timestamp: null } })
    const flags = event.flags ?? 0
    const userData = event.userData ?? NONE
    if (![0, 1].includes(Math.floor(flags / 16) % 2) || has(flags, 16) || flags >= 64)
      return no('reserved_flag')
    if (event.id === NONE) return no('id_must_not_be_zero')
    if (event.id === TOP) return no('id_must_not_be_int_max')
    const old = this.state.accounts.find(a => a.id === event.id)
    if (old) {
      const oldFlags = !has(old.flags, 32) && this.isClosed(old.id) ? old.flags + 32 : old.flags
      if (oldFlags !== flags) return no('exists_with_different_flags')
      if (old.userData !== userData) return no('exists_with_different_user_data')
      if (old.ledger !== event.ledger) return no('exists_with_different_ledger')
      if (old.code !== event.code) return no('exists_with_different_code')
      return { answer: { status: 'exists', timestamp: old.timestamp } }
    }
    if (has(flags, 2) && has(flags, 4)) return no('flags_are_mutually_exclusive')
    if (event.ledger === 0) return no('ledger_must_not_be_zero')
    if (event.code === 0) return no('code_must_not_be_zero')
    this.state.accounts.push({
      id: event.id,
      ledger: event.ledger,
      code: event.code,
      flags,
      userData,
      timestamp,
    })
    return { answer: { status: 'created', timestamp } }
  }

  #transfer(event: NewTransfer, timestamp: bigint): { answer: Answer; burn?: string } {
    const t: ModelTransfer = {
      id: event.id,
      debit: event.debitAccountId ?? NONE,
      credit: event.creditAccountId ?? NONE,
      amount: event.amount ?? (has(event.flags ?? 0, 4) ? U128 : 0n),
      pendingId: event.pendingId ?? NONE,
      timeout: BigInt(event.timeoutSeconds ?? 0),
      ledger: event.ledger ?? 0,
      code: event.code ?? 0,
      userData: event.userData ?? NONE,
      flags: event.flags ?? 0,
      timestamp,
    }
    const status = this.#judge(t)
    if (status === 'created') this.state.transfers.push(t)
    const timeOf = status === 'created' ? timestamp : status === 'exists' ? this.#find(t.id)!.timestamp : null
    const burns = [
      'debit_account_not_found',
      'credit_account_not_found',
      'pending_transfer_not_found',
      'exceeds_credits',
      'exceeds_debits',
      'debit_account_already_closed',
      'credit_account_already_closed',
    ]
    return burns.includes(status)
      ? { answer: { status, timestamp: null }, burn: t.id }
      : { answer: { status, timestamp: timeOf } }
  }

  #find(id: string) {
    return this.state.transfers.find(t => t.id === id)
  }

  /** Also fills in what `t` inherits or balances. */
  #judge(t: ModelTransfer): string {
    if (t.flags >= 256) return 'reserved_flag'
    if (t.id === NONE) return 'id_must_not_be_zero'
    if (t.id === TOP) return 'id_must_not_be_int_max'
    const old = this.#find(t.id)
    if (old) return this.#same(t, old)
    if (this.state.failed.includes(t.id)) return 'id_already_failed'
    if (has(t.flags, 4) || has(t.flags, 8)) return this.#second(t)
    if (t.debit === NONE) return 'debit_account_id_must_not_be_zero'
    if (t.debit === TOP) return 'debit_account_id_must_not_be_int_max'
    if (t.credit === NONE) return 'credit_account_id_must_not_be_zero'
    if (t.credit === TOP) return 'credit_account_id_must_not_be_int_max'
    if (t.debit === t.credit) return 'accounts_must_be_different'
    if (t.pendingId !== NONE) return 'pending_id_must_be_zero'
    if (!has(t.flags, 2)) {
      if (t.timeout > 0n) return 'timeout_reserved_for_pending_transfer'
      if (has(t.flags, 64) || has(t.flags, 128)) return 'closing_transfer_must_be_pending'
    }
    if (t.ledger === 0) return 'ledger_must_not_be_zero'
    if (t.code === 0) return 'code_must_not_be_zero'
    const debit = this.state.accounts.find(a => a.id === t.debit)
    const credit = this.state.accounts.find(a => a.id === t.credit)
    if (!debit) return 'debit_account_not_found'
    if (!credit) return 'credit_account_not_found'
    if (debit.ledger !== credit.ledger) return 'accounts_must_have_the_same_ledger'
    if (t.ledger !== debit.ledger) return 'transfer_must_have_the_same_ledger_as_accounts'
    if (this.isClosed(t.debit)) return 'debit_account_already_closed'
    if (this.isClosed(t.credit)) return 'credit_account_already_closed'
    const d = this.balances(t.debit)
    const c = this.balances(t.credit)
    const least = (...values: bigint[]) => values.reduce((a, b) => (a < b ? a : b))
    const floor = (value: bigint) => (value < 0n ? 0n : value)
    if (has(t.flags, 16))
      t.amount = least(t.amount, floor(d.creditsPosted - d.debitsPosted - d.debitsPending))
    if (has(t.flags, 32))
      t.amount = least(t.amount, floor(c.debitsPosted - c.creditsPosted - c.creditsPending))
    if (has(t.flags, 2)) {
      if (d.debitsPending + t.amount > U128) return 'overflows_debits_pending'
      if (c.creditsPending + t.amount > U128) return 'overflows_credits_pending'
    }
    if (d.debitsPosted + t.amount > U128) return 'overflows_debits_posted'
    if (c.creditsPosted + t.amount > U128) return 'overflows_credits_posted'
    if (d.debitsPosted + d.debitsPending + t.amount > U128) return 'overflows_debits'
    if (c.creditsPosted + c.creditsPending + t.amount > U128) return 'overflows_credits'
    if (t.timestamp + t.timeout * 1_000_000_000n >= 1n << 63n) return 'overflows_timeout'
    if (has(debit.flags, 2) && d.debitsPending + d.debitsPosted + t.amount > d.creditsPosted)
      return 'exceeds_credits'
    if (has(credit.flags, 4) && c.creditsPending + c.creditsPosted + t.amount > c.debitsPosted)
      return 'exceeds_debits'
    return 'created'
  }

  #second(t: ModelTransfer): string {
    const isVoid = has(t.flags, 8)
    if (isVoid && has(t.flags, 4)) return 'flags_are_mutually_exclusive'
    if ([2, 16, 32, 64, 128].some(bit => has(t.flags, bit))) return 'flags_are_mutually_exclusive'
    if (t.pendingId === NONE) return 'pending_id_must_not_be_zero'
    if (t.pendingId === TOP) return 'pending_id_must_not_be_int_max'
    if (t.pendingId === t.id) return 'pending_id_must_be_different'
    if (t.timeout > 0n) return 'timeout_reserved_for_pending_transfer'
    const p = this.#find(t.pendingId)
    if (!p) return 'pending_transfer_not_found'
    if (!has(p.flags, 2)) return 'pending_transfer_not_pending'
    if (t.debit !== NONE && t.debit !== p.debit) return 'pending_transfer_has_different_debit_account_id'
    if (t.credit !== NONE && t.credit !== p.credit) return 'pending_transfer_has_different_credit_account_id'
    if (t.ledger !== 0 && t.ledger !== p.ledger) return 'pending_transfer_has_different_ledger'
    if (t.code !== 0 && t.code !== p.code) return 'pending_transfer_has_different_code'
    const amount = t.amount === (isVoid ? 0n : U128) ? p.amount : t.amount
    if (amount > p.amount) return 'exceeds_pending_transfer_amount'
    if (isVoid && amount !== p.amount) return 'pending_transfer_has_different_amount'
    const fate = this.#fate(p)
    if (fate === 'posted') return 'pending_transfer_already_posted'
    if (fate === 'voided') return 'pending_transfer_already_voided'
    const isLate = p.timeout > 0n && p.timestamp + p.timeout * 1_000_000_000n <= t.timestamp
    if (fate === 'expired' || isLate) return 'pending_transfer_expired'
    if (!isVoid && this.isClosed(p.debit)) return 'debit_account_already_closed'
    if (!isVoid && this.isClosed(p.credit)) return 'credit_account_already_closed'
    Object.assign(t, { debit: p.debit, credit: p.credit, ledger: p.ledger, code: p.code, amount })
    if (t.userData === NONE) t.userData = p.userData
    return 'created'
  }

  #same(t: ModelTransfer, old: ModelTransfer): string {
    const differs = (field: string) => `exists_with_different_${field}`
    if (t.flags !== old.flags) return differs('flags')
    if (t.pendingId !== old.pendingId) return differs('pending_id')
    if (t.timeout !== old.timeout) return differs('timeout')
    const second = has(t.flags, 4) || has(t.flags, 8)
    if (t.debit !== old.debit && !(second && t.debit === NONE)) return differs('debit_account_id')
    if (t.credit !== old.credit && !(second && t.credit === NONE)) return differs('credit_account_id')
    if (second) {
      const p = this.#find(old.pendingId)!
      const full = has(t.flags, 4) && old.amount === p.amount
      const inherits = has(t.flags, 8) && t.amount === 0n
      if (full ? t.amount < p.amount : t.amount !== old.amount && !inherits) return differs('amount')
      if ((t.userData === NONE ? p.userData : t.userData) !== old.userData) return differs('user_data')
      if (t.ledger !== 0 && t.ledger !== old.ledger) return differs('ledger')
      if (t.code !== 0 && t.code !== old.code) return differs('code')
      return 'exists'
    }
    const balancing = has(t.flags, 16) || has(t.flags, 32)
    if (balancing ? t.amount < old.amount : t.amount !== old.amount) return differs('amount')
    if (t.userData !== old.userData) return differs('user_data')
    if (t.ledger !== old.ledger) return differs('ledger')
    if (t.code !== old.code) return differs('code')
    return 'exists'
  }
}

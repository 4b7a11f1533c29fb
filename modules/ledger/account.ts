import type { Uuid } from '@stoa/kit'
import { isUuid } from '@stoa/kit'
import { maxCode, maxId, maxLedger, zeroId } from './bounds.ts'
import { accountFlags, knownAccountFlags } from './flags.ts'
import type { AccountStatus } from './status.ts'

export interface Balances {
  debitsPending: bigint
  debitsPosted: bigint
  creditsPending: bigint
  creditsPosted: bigint
}

/** An account of the books. Nothing but the balances and the `closed` flag ever changes. */
export interface Account extends Readonly<Balances> {
  readonly id: Uuid
  /** Stands for one currency; transfers stay inside one ledger. */
  readonly ledger: number
  /** What kind of account it is, by the caller's own numbering. */
  readonly code: number
  /** Bits of `accountFlags`. */
  readonly flags: number
  readonly userData: Uuid | null
  /** Nanoseconds since 1970, assigned by the ledger, unique and increasing. */
  readonly timestamp: bigint
}

/** An account to create. Left-out flags are 0. */
export interface NewAccount {
  id: Uuid
  ledger: number
  code: number
  flags?: number
  userData?: Uuid | null
}

export interface AccountResult {
  status: AccountStatus
  /** When the account was created, also for `exists`; null when there is none. */
  timestamp: bigint | null
}

export interface AccountEvent extends Required<NewAccount> {}

/** Fills in what was left out. Values that no account can carry are a bug of the caller and throw RangeError. */
export function readNewAccount(account: NewAccount): AccountEvent {
  const { id, ledger, code, flags = 0, userData = null } = account
  if (!isUuid(id) || (userData !== null && !isUuid(userData)))
    throw new RangeError('account ids are lower-case UUIDs')
  if (!isUnsigned(ledger, maxLedger) || !isUnsigned(code, maxCode) || !isUnsigned(flags, 0xffff)) {
    throw new RangeError(`account ${id}: ledger is 32 bits, code and flags are 16 bits, unsigned`)
  }
  return { id, ledger, code, flags, userData: userData === zeroId ? null : userData }
}

export function isUnsigned(value: number, max: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= max
}

/**
 * Decides one account by the rules of the reference (`create_accounts`), chains aside.
 * @param existing the account that has this id already
 */
export function applyAccount(existing: Account | undefined, event: AccountEvent): AccountStatus {
  if ((event.flags & ~knownAccountFlags) !== 0) return 'reserved_flag'
  if (event.id === zeroId) return 'id_must_not_be_zero'
  if (event.id === maxId) return 'id_must_not_be_int_max'
  if (existing) return compareAccount(existing, event)
  const bothLimits = accountFlags.debits_must_not_exceed_credits | accountFlags.credits_must_not_exceed_debits
  if ((event.flags & bothLimits) === bothLimits) return 'flags_are_mutually_exclusive'
  if (event.ledger === 0) return 'ledger_must_not_be_zero'
  if (event.code === 0) return 'code_must_not_be_zero'
  return 'created'
}

function compareAccount(existing: Account, event: AccountEvent): AccountStatus {
  if (existing.flags !== event.flags) return 'exists_with_different_flags'
  if (existing.userData !== event.userData) return 'exists_with_different_user_data'
  if (existing.ledger !== event.ledger) return 'exists_with_different_ledger'
  if (existing.code !== event.code) return 'exists_with_different_code'
  return 'exists'
}

export function openAccount(event: AccountEvent, timestamp: bigint): Account {
  return { ...event, debitsPending: 0n, debitsPosted: 0n, creditsPending: 0n, creditsPosted: 0n, timestamp }
}

import type { Uuid } from '@stoa/kit'
import type { Account } from './account.ts'
import { nanosPerSecond } from './bounds.ts'
import type { TransferStatus } from './status.ts'
import type { PendingState, Transfer } from './transfer.ts'

/**
 * What a decision may look at: every account, transfer and pending state that the event names must be
 * loaded, and what is not in the maps does not exist. `burned` marks an id that failed before.
 */
export interface BookView {
  readonly accounts: Lookup<Account>
  readonly transfers: Lookup<Transfer | 'burned'>
  readonly pending: Lookup<PendingState>
}

interface Lookup<Value> {
  get(id: Uuid): Value | undefined
}

/** The two accounts as the transfer leaves them, and the transfer as it is kept. */
export interface TransferEffect {
  status: 'created'
  transfer: Transfer
  debit: Account
  credit: Account
}

export type TransferDecision =
  | TransferEffect
  | { status: 'exists'; timestamp: bigint }
  | { status: Exclude<TransferStatus, 'created' | 'exists'> }

/** Ledger time from which a pending transfer can no longer be posted or voided. */
export function expiresAt(timestamp: bigint, timeoutSeconds: number): bigint {
  return timestamp + BigInt(timeoutSeconds) * nanosPerSecond
}

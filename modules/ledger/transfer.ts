import { isUuid, type Uuid } from '@stoa/kit'
import { isUnsigned } from './account.ts'
import { maxAmount, maxCode, maxLedger, maxTimeoutSeconds, zeroId } from './bounds.ts'
import { transferFlags } from './flags.ts'
import type { TransferStatus } from './status.ts'

/** A movement of money, immutable once created. A mistake is corrected by another transfer. */
export interface Transfer {
  readonly id: Uuid
  readonly debitAccountId: Uuid
  readonly creditAccountId: Uuid
  /** Minor units that moved: of a balancing transfer or a post, what was really moved. */
  readonly amount: bigint
  /** The pending transfer that this one posts or voids. */
  readonly pendingId: Uuid | null
  readonly timeoutSeconds: number
  readonly ledger: number
  readonly code: number
  readonly userData: Uuid | null
  /** Bits of `transferFlags`. */
  readonly flags: number
  /** Nanoseconds since 1970, assigned by the ledger, unique and increasing. */
  readonly timestamp: bigint
}

/**
 * A transfer to create. Its `id` is the key of idempotency and is made by whoever wants the money moved.
 * A post or void may leave out all but `id`, `pendingId` and `flags`: it inherits them. A post without an
 * amount posts all that is pending.
 */
export interface NewTransfer {
  id: Uuid
  debitAccountId?: Uuid | null
  creditAccountId?: Uuid | null
  amount?: bigint
  pendingId?: Uuid | null
  timeoutSeconds?: number
  ledger?: number
  code?: number
  userData?: Uuid | null
  flags?: number
}

export interface TransferResult {
  status: TransferStatus
  /** When the transfer was created, also for `exists`; null for a refusal. */
  timestamp: bigint | null
}

export type PendingState = 'pending' | 'posted' | 'voided' | 'expired'

/** A transfer as asked for, with every field filled in; ids of zero are null. */
export interface TransferEvent {
  id: Uuid
  debitAccountId: Uuid | null
  creditAccountId: Uuid | null
  amount: bigint
  pendingId: Uuid | null
  timeoutSeconds: number
  ledger: number
  code: number
  userData: Uuid | null
  flags: number
}

/** Fills in what was left out. Values that no transfer can carry are a bug of the caller and throw RangeError. */
export function readNewTransfer(transfer: NewTransfer): TransferEvent {
  const { id, timeoutSeconds = 0, ledger = 0, code = 0, flags = 0 } = transfer
  const isPost = (flags & transferFlags.post_pending) !== 0
  const amount = transfer.amount ?? (isPost ? maxAmount : 0n)
  if (!isUuid(id)) throw new RangeError('transfer ids are lower-case UUIDs')
  if (amount < 0n || amount > maxAmount)
    throw new RangeError(`transfer ${id}: the amount is unsigned 128-bit`)
  if (!isUnsigned(timeoutSeconds, maxTimeoutSeconds) || !isUnsigned(ledger, maxLedger)) {
    throw new RangeError(`transfer ${id}: timeout and ledger are unsigned 32-bit`)
  }
  if (!isUnsigned(code, maxCode) || !isUnsigned(flags, 0xffff)) {
    throw new RangeError(`transfer ${id}: code and flags are unsigned 16-bit`)
  }
  return {
    id,
    debitAccountId: readId(transfer.debitAccountId),
    creditAccountId: readId(transfer.creditAccountId),
    amount,
    pendingId: readId(transfer.pendingId),
    timeoutSeconds,
    ledger,
    code,
    userData: readId(transfer.userData),
    flags,
  }
}

function readId(id: Uuid | null | undefined): Uuid | null {
  if (id === undefined || id === null || id === zeroId) return null
  if (!isUuid(id)) throw new RangeError('ids in a transfer are lower-case UUIDs')
  return id
}

import type { Uuid } from '@stoa/kit'

/** Amounts and balances are unsigned 128-bit. As the amount of a post it means: all that is pending. */
export const maxAmount = 2n ** 128n - 1n
/** Ledger times are nanoseconds since 1970 in a signed 64-bit column. */
export const maxTimestamp = 2n ** 63n - 1n
export const maxLedger = 2 ** 32 - 1
export const maxCode = 2 ** 16 - 1
export const maxTimeoutSeconds = 2 ** 32 - 1

export const zeroId = '00000000-0000-0000-0000-000000000000' as Uuid
export const maxId = 'ffffffff-ffff-ffff-ffff-ffffffffffff' as Uuid

export const nanosPerSecond = 1_000_000_000n
const nanosPerMs = 1_000_000n

/** Ledger time of a date, in nanoseconds since 1970. */
export function toLedgerTime(date: Date): bigint {
  return BigInt(date.getTime()) * nanosPerMs
}

/** The date of a ledger time, cut to milliseconds. */
export function fromLedgerTime(timestamp: bigint): Date {
  return new Date(Number(timestamp / nanosPerMs))
}

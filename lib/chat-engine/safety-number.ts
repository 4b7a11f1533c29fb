import { sha512 } from '@noble/hashes/sha2.js'
import { concat, uint64, utf8 } from './bytes.ts'

const rounds = 5_200
const groups = 6
const groupDigits = 5

/**
 * Sixty digits that two members compare: equal on both sides exactly when each has the other's true account key.
 * Each half is a member's own, whoever they talk to. Hashed many times, so that keys made to look alike cost more.
 */
export function safetyNumber(
  one: { member: string; accountKey: Uint8Array },
  other: { member: string; accountKey: Uint8Array },
): string {
  return [half(one), half(other)].sort().join(' ')
}

function half({ member, accountKey }: { member: string; accountKey: Uint8Array }): string {
  let hash = sha512(concat(utf8(`stoa safety number 1\n${member}\n`), accountKey))
  for (let round = 1; round < rounds; round++) hash = sha512(concat(hash, accountKey, uint64(round)))
  return Array.from({ length: groups }, (_, index) => digits(hash.subarray(index * 8, index * 8 + 8))).join(
    ' ',
  )
}

function digits(bytes: Uint8Array): string {
  const value = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0) % 10n ** BigInt(groupDigits)
  return value.toString().padStart(groupDigits, '0')
}

import { type AccountFlag, accountFlags, flagNames, transferFlags } from './flags.ts'
import type { Block } from './seal.ts'

/**
 * The plain format in which the books leave and enter: JSON lines, numbers beyond 2^53 as decimal text,
 * hashes in hex, in this order: header, accounts, then transfers and burned ids by ledger time with each
 * block right after what it covers, then balance records, then the end with its counts.
 */
export type ExportLine =
  | { kind: 'header'; format: 'stoa-ledger'; version: 1; last_timestamp: string }
  | {
      kind: 'account'
      id: string
      ledger: number
      code: number
      flags: AccountFlag[]
      user_data: string | null
      timestamp: string
      debits_pending: string
      debits_posted: string
      credits_pending: string
      credits_posted: string
    }
  | {
      kind: 'transfer'
      id: string
      timestamp: string
      debit_account_id: string
      credit_account_id: string
      amount: string
      pending_id: string | null
      user_data: string | null
      timeout_seconds: number
      ledger: number
      code: number
      flags: string[]
      /** What became of a pending transfer; null for others. */
      pending_state: string | null
    }
  | { kind: 'burned'; id: string; timestamp: string; failure: string }
  | {
      kind: 'block'
      number: string
      through_timestamp: string
      transfer_count: string
      merkle_root: string
      previous_hash: string
      hash: string
      sealed_at: string
    }
  | {
      kind: 'balance'
      account_id: string
      timestamp: string
      debits_pending: string
      debits_posted: string
      credits_pending: string
      credits_posted: string
    }
  | { kind: 'end'; accounts: number; transfers: number; burned: number; blocks: number; balances: number }

export type LineOf<Kind extends ExportLine['kind']> = Extract<ExportLine, { kind: Kind }>

/** The bits of named flags. @throws on a name that is no flag */
export function flagBits(bits: Readonly<Record<string, number>>, names: readonly string[]): number {
  return names.reduce((sum, name) => {
    const bit = bits[name]
    if (bit === undefined) throw new RangeError(`"${name}" is not a flag`)
    return sum | bit
  }, 0)
}

export const accountFlagNames = (flags: number) => flagNames(accountFlags, flags)
export const transferFlagNames = (flags: number) => flagNames(transferFlags, flags)

export function blockOfLine(line: LineOf<'block'>): Block {
  return {
    number: BigInt(line.number),
    throughTimestamp: BigInt(line.through_timestamp),
    transferCount: BigInt(line.transfer_count),
    merkleRoot: Buffer.from(line.merkle_root, 'hex'),
    previousHash: Buffer.from(line.previous_hash, 'hex'),
    hash: Buffer.from(line.hash, 'hex'),
  }
}

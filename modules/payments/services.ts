import type { ReadBarriers } from '@stoa/identity'
import type { CurrencyCode } from '@stoa/kit'
import type { LedgerEngine } from '@stoa/ledger'
import type { Bank } from './bank.ts'

/** The rules for amounts in one currency, in its minor units. */
export interface CurrencyRules {
  /** Sends of this much and more need a fresh passkey or password. */
  stepUpMinor: bigint
  maxSendMinor: bigint
  maxTopUpMinor: bigint
}

export interface PaymentsSettings {
  /** Play money: every payment and wallet says so on the wire. */
  sandbox: boolean
  /** How the operator is called towards the bank, at most 140 characters. */
  operatorName: string
  /** The currencies in which members hold money; a wallet shows each of them. */
  currencies: Partial<Record<CurrencyCode, CurrencyRules>>
}

/** What the module's routes and jobs work with, given by the composition. */
export interface PaymentsServices {
  ledger: LedgerEngine
  /** Null when no bank is connected: members can pay each other, and top-ups are refused. */
  bank: Bank | null
  settings: PaymentsSettings
  /** Who cannot be paid, and why as far as the payer may know. */
  readBarriers: ReadBarriers
}

/** The largest amounts unless the operator decides otherwise: 10,000 and 5,000 units of a two-digit currency. */
export const defaultMaxSendMinor = 1_000_000n
export const defaultMaxTopUpMinor = 500_000n

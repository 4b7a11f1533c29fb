/** The side on which an account of this kind grows. */
export type NormalSide = 'debit' | 'credit'

export interface AccountCode {
  code: number
  name: string
  kind: 'asset' | 'liability' | 'revenue'
  normalSide: NormalSide
}

/** What the `code` of an account means, seen by the operator, whose books these are. */
export const accountCodes = {
  /** Money that a member may spend: the operator owes it. Debits must not exceed credits; keeps history. */
  wallet: { code: 100, name: 'wallet', kind: 'liability', normalSide: 'credit' },
  /** Money of the members that lies at a bank. Credits must not exceed debits. */
  settlement: { code: 110, name: 'settlement', kind: 'asset', normalSide: 'debit' },
  /** What members have paid for services. */
  feeRevenue: { code: 400, name: 'fee revenue', kind: 'revenue', normalSide: 'credit' },
} as const satisfies Record<string, AccountCode>

/** What the `code` of a transfer means: why money moved. CHART.md draws each. */
export const transferCodes = {
  topUp: 100,
  send: 110,
  fee: 120,
  refund: 130,
  withdrawal: 140,
} as const

const byCode: ReadonlyMap<number, AccountCode> = new Map(
  Object.values(accountCodes).map(entry => [entry.code, entry]),
)

/** What an account's code means; null for books with a chart of their own, such as a test driver's. */
export function accountCodeOf(code: number): AccountCode | null {
  return byCode.get(code) ?? null
}

/** Bits of `Account.flags`. `imported` (16) is reserved: setting it is refused. */
export const accountFlags = {
  linked: 1,
  debits_must_not_exceed_credits: 2,
  credits_must_not_exceed_debits: 4,
  history: 8,
  closed: 32,
} as const

/** Bits of `Transfer.flags`. `imported` (256) is reserved: setting it is refused. */
export const transferFlags = {
  linked: 1,
  pending: 2,
  post_pending: 4,
  void_pending: 8,
  balancing_debit: 16,
  balancing_credit: 32,
  closing_debit: 64,
  closing_credit: 128,
} as const

export type AccountFlag = keyof typeof accountFlags
export type TransferFlag = keyof typeof transferFlags

const sumOf = (bits: Record<string, number>): number => Object.values(bits).reduce((sum, bit) => sum | bit, 0)

export const knownAccountFlags = sumOf(accountFlags)
export const knownTransferFlags = sumOf(transferFlags)

/** The names of the set bits, in bit order; bits without a name are left out. */
export function flagNames<Name extends string>(bits: Readonly<Record<Name, number>>, flags: number): Name[] {
  return (Object.keys(bits) as Name[]).filter(name => (flags & bits[name]) !== 0)
}

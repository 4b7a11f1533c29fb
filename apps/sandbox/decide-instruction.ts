/** What the bank knows when it has to decide on a request for payment. */
export type InstructionFacts = {
  amountMinor: bigint
  /** What the debtor's account holds, in minor units. */
  balanceMinor: bigint
  /** How often this request has been presented, this time included. */
  presentation: number
  now: Date
  expiresAt: Date | undefined
  /** Whether the request names this bank as the one that keeps the debtor's account. */
  isForThisBank: boolean
}

/** `hold` asks the caller to keep the answer back, so that the other side runs into its own timeout. */
export type Decision =
  | { status: 'ACSC'; hold: boolean }
  | { status: 'PDNG' }
  | { status: 'RJCT'; reason: string; additional: string }

const rejections: Readonly<Record<number, { reason: string; additional: string }>> = {
  4: { reason: 'AM04', additional: 'Insufficient funds' },
  5: { reason: 'AC04', additional: 'Account closed' },
  6: { reason: 'AC06', additional: 'Account blocked' },
}

const heldEnding = 8
const undecidedEnding = 9

/**
 * The bank's decision. The last two digits of the amount in minor units choose a course for tests:
 * 04, 05, 06 are rejected; 08 settles, and its first answer is held; 09 is undecided at first, then settles.
 * Reason codes: ISO 20022 ExternalStatusReason1Code.
 */
export function decideInstruction(facts: InstructionFacts): Decision {
  if (!facts.isForThisBank) {
    return { status: 'RJCT', reason: 'AGNT', additional: 'The account is not kept by this bank' }
  }
  if (facts.expiresAt && facts.expiresAt <= facts.now) {
    return { status: 'RJCT', reason: 'AEXR', additional: 'The request has expired' }
  }
  const ending = Number(facts.amountMinor % 100n)
  const rejection = rejections[ending]
  if (rejection) return { status: 'RJCT', ...rejection }
  if (facts.balanceMinor < facts.amountMinor) {
    return { status: 'RJCT', reason: 'AM04', additional: 'Insufficient funds' }
  }
  if (ending === undecidedEnding && facts.presentation === 1) return { status: 'PDNG' }
  return { status: 'ACSC', hold: ending === heldEnding && facts.presentation === 1 }
}

/** Why a top-up failed, as members see it. */
export const failureMessages = {
  bank_insufficient_funds: 'Your bank account does not hold enough.',
  bank_account_closed: 'Your bank account is closed.',
  bank_account_blocked: 'Your bank account is blocked.',
  bank_request_expired: 'The request expired before your bank answered it.',
  bank_declined: 'Your bank declined the request.',
} as const

export type FailureCode = keyof typeof failureMessages

/** ISO 20022 ExternalStatusReason1Code to our codes; reasons that say nothing to a member are `bank_declined`. */
const failureOfReason: Readonly<Record<string, FailureCode>> = {
  AM04: 'bank_insufficient_funds',
  AC04: 'bank_account_closed',
  AC06: 'bank_account_blocked',
  AEXR: 'bank_request_expired',
}

export function failureCodeOf(reason: string): FailureCode {
  return failureOfReason[reason] ?? 'bank_declined'
}

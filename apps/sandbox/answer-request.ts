import {
  buildPain014,
  type FormatFault,
  type PaymentActivationRequest,
  type PaymentActivationStatusReport,
  parsePain013,
} from '@stoa/formats/iso20022'
import { bankExponentOf, openingBalanceUnits, sandboxBank } from './bank-profile.ts'
import type { Books, Instruction, Outcome } from './books.ts'
import { decideInstruction } from './decide-instruction.ts'

/** The bank's answer to a message: a report, or why it is none of a report's business. */
export type BankAnswer =
  | { kind: 'report'; body: Uint8Array; hold: boolean }
  | { kind: 'unreadable'; fault: FormatFault }
  | { kind: 'id_reused' }

/**
 * Answers a request for payment. The same request again gives the same decision, and the books move once:
 * sending it again is also the way to enquire about it. An id that comes back with other terms is refused
 * without a status, because a status would be taken for the first request's.
 */
export function answerRequest(books: Books, body: Uint8Array, now: Date): BankAnswer {
  const parsed = parsePain013(body, bankExponentOf)
  if (!parsed.ok) return { kind: 'unreadable', fault: parsed.fault }
  const request = parsed.value
  const instruction = toInstruction(request)
  return books.atomically(() => {
    const known = books.findInstruction(instruction.endToEndId, instruction.messageId)
    if (known && !isSameInstruction(known, instruction)) return { kind: 'id_reused' }
    if (!known) books.insertInstruction(instruction, now)
    const { outcome, hold } = settle(books, request, instruction, now)
    return { kind: 'report', body: buildReport(request, outcome, now), hold }
  })
}

function settle(
  books: Books,
  request: PaymentActivationRequest,
  instruction: Instruction,
  now: Date,
): { outcome: Outcome | undefined; hold: boolean } {
  const presentation = books.countPresentation(instruction.endToEndId)
  const known = books.findOutcome(instruction.endToEndId)
  if (known) return { outcome: known, hold: false }
  const { debtorAccount, currency, amountMinor, endToEndId } = instruction
  const openingMinor = openingBalanceUnits * 10n ** BigInt(bankExponentOf(currency) ?? 0)
  const decision = decideInstruction({
    amountMinor,
    balanceMinor: books.openAccount(debtorAccount, currency, openingMinor, now),
    presentation,
    now,
    expiresAt: request.expiresAt,
    isForThisBank: request.debtorAgent.routingNumber === sandboxBank.routingNumber,
  })
  if (decision.status === 'PDNG') return { outcome: undefined, hold: false }
  if (decision.status === 'ACSC') books.postInstruction(instruction, now)
  const outcome = books.insertOutcome(endToEndId, {
    status: decision.status,
    reason: decision.status === 'RJCT' ? decision.reason : undefined,
    additional: decision.status === 'RJCT' ? decision.additional : undefined,
    decidedAt: now,
  })
  return { outcome, hold: decision.status === 'ACSC' && decision.hold }
}

function buildReport(request: PaymentActivationRequest, outcome: Outcome | undefined, now: Date): Uint8Array {
  const report: PaymentActivationStatusReport = {
    messageId: `TW${now.getTime()}-${outcome?.reference ?? 'PENDING'}`,
    createdAt: now,
    initiatingParty: { name: sandboxBank.name },
    debtorAgent: { name: sandboxBank.name, routingNumber: sandboxBank.routingNumber },
    originalMessageId: request.messageId,
    originalPaymentInformationId: request.paymentInformationId,
    originalEndToEndId: request.endToEndId,
    ...describe(request, outcome),
  }
  return buildPain014(report, bankExponentOf)
}

function describe(
  request: PaymentActivationRequest,
  outcome: Outcome | undefined,
): Pick<
  PaymentActivationStatusReport,
  'status' | 'reason' | 'acceptedAmount' | 'acceptedAt' | 'servicerReference'
> {
  if (!outcome) return { status: 'PDNG' }
  const servicerReference = outcome.reference
  if (outcome.status === 'RJCT') {
    const { reason: code = 'NARR', additional } = outcome
    return { status: 'RJCT', reason: { code, ...(additional && { additional }) }, servicerReference }
  }
  return { status: 'ACSC', acceptedAmount: request.amount, acceptedAt: outcome.decidedAt, servicerReference }
}

function toInstruction(request: PaymentActivationRequest): Instruction {
  return {
    endToEndId: request.endToEndId,
    messageId: request.messageId,
    paymentInformationId: request.paymentInformationId,
    debtorAccount: request.debtorAccount.accountNumber,
    creditorAccount: request.creditorAccount.accountNumber,
    currency: request.amount.currency,
    amountMinor: request.amount.amountMinor,
  }
}

function isSameInstruction(a: Instruction, b: Instruction): boolean {
  return (
    a.endToEndId === b.endToEndId &&
    a.messageId === b.messageId &&
    a.paymentInformationId === b.paymentInformationId &&
    a.debtorAccount === b.debtorAccount &&
    a.creditorAccount === b.creditorAccount &&
    a.currency === b.currency &&
    a.amountMinor === b.amountMinor
  )
}

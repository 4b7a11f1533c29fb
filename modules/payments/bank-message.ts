import { buildPain013 } from '@stoa/formats/iso20022'
import { exponentOf, isCurrency, type Money, toWireId, type Uuid } from '@stoa/kit'
import type { Bank, ExpectedReport } from './bank.ts'

/** ISO 4217 fraction digits, as the codecs ask for them. */
export function currencyExponent(currency: string): number | undefined {
  return isCurrency(currency) ? exponentOf(currency) : undefined
}

export interface TopUpTerms {
  paymentId: Uuid
  memberId: Uuid
  memberName: string
  amount: Money
  createdAt: Date
}

/**
 * The request for payment of a top-up. The end-to-end id is the payment's id, so both sides' books can be
 * compared for good. Until members link accounts of their own, the bank knows a member's account by the member's id.
 */
export function buildTopUpRequest(
  terms: TopUpTerms,
  bank: Pick<Bank, 'name' | 'routingNumber' | 'settlementAccountNumber'>,
  operatorName: string,
): Uint8Array {
  const { messageId, endToEndId } = expectedReport(terms.paymentId, terms.amount)
  const agent = { name: bank.name, routingNumber: bank.routingNumber }
  return buildPain013(
    {
      messageId,
      createdAt: terms.createdAt,
      initiatingParty: { name: toPartyName(operatorName) },
      paymentInformationId: endToEndId,
      requestedExecutionAt: terms.createdAt,
      debtor: { name: toPartyName(terms.memberName) },
      debtorAccount: { accountNumber: toWireId('mem', terms.memberId) },
      debtorAgent: agent,
      endToEndId,
      amount: terms.amount,
      creditorAgent: agent,
      creditor: { name: toPartyName(operatorName) },
      creditorAccount: { accountNumber: bank.settlementAccountNumber },
      remittance: 'Wallet top-up',
    },
    currencyExponent,
  )
}

/** A name as ISO 20022 carries it: 1 to 140 characters, none that XML or the message refuses. */
function toPartyName(name: string): string {
  const plain = name
    .toWellFormed()
    .replaceAll(/[\p{Cc}\ufffe\uffff]/gu, '')
    .trim()
  return [...plain].slice(0, 140).join('').trim() || 'Member'
}

/** What the bank's report on a top-up must say to be about it. */
export function expectedReport(paymentId: Uuid, amount: Money): ExpectedReport {
  const endToEndId = toWireId('pay', paymentId)
  return { messageId: `RFP-${endToEndId}`, endToEndId, ...amount }
}

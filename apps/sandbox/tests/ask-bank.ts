import {
  type Agent,
  buildPain013,
  type PaymentActivationStatusReport,
  parsePain014,
  signatureHeader,
} from '@stoa/formats/iso20022'
import { bankExponentOf, sandboxBank } from '../bank-profile.ts'
import { signAnswer, signRequest } from '../sign-message.ts'

export const key = 'a-key-that-only-these-tests-know-0001'

const agent: Agent = { name: sandboxBank.name, routingNumber: sandboxBank.routingNumber }
const time = new Date('2026-03-01T09:30:00.000Z')

export type Asked = { id: string; amountMinor: bigint; currency?: string; account?: string }

export function requestBody(asked: Asked): Uint8Array {
  return buildPain013(
    {
      messageId: `RFP-${asked.id}`,
      createdAt: time,
      initiatingParty: { name: 'Harbour Row' },
      paymentInformationId: asked.id,
      requestedExecutionAt: time,
      debtor: { name: 'Ada' },
      debtorAccount: { accountNumber: asked.account ?? 'ada' },
      debtorAgent: agent,
      endToEndId: asked.id,
      amount: { amountMinor: asked.amountMinor, currency: asked.currency ?? 'USD' },
      creditorAgent: agent,
      creditor: { name: 'Harbour Row' },
      creditorAccount: { accountNumber: sandboxBank.settlementAccountNumber },
    },
    bankExponentOf,
  )
}

/** Sends bytes with a signature and checks the signature of what comes back. */
export async function send(
  url: string,
  method: 'GET' | 'POST',
  path: string,
  body: Uint8Array = new Uint8Array(),
  signature = signRequest(key, method, path, body),
): Promise<{ status: number; text: string; isSigned: boolean }> {
  const answer = await fetch(url + path, {
    method,
    headers: {
      [signatureHeader]: signature,
      ...(method === 'POST' && { 'content-type': 'application/xml' }),
    },
    ...(method === 'POST' && { body }),
  })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const isSigned = answer.headers.get(signatureHeader) === signAnswer(key, signature, answer.status, bytes)
  return { status: answer.status, text: new TextDecoder().decode(bytes), isSigned }
}

/** Asks the bank for a payment and reads its report. */
export async function ask(url: string, asked: Asked): Promise<PaymentActivationStatusReport> {
  const answer = await send(url, 'POST', '/v1/payment-activation-requests', requestBody(asked))
  const parsed = parsePain014(new TextEncoder().encode(answer.text), bankExponentOf)
  if (!answer.isSigned || !parsed.ok) throw new Error(`no report: ${answer.status} ${answer.text}`)
  return parsed.value
}

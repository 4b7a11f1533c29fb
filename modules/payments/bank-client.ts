import { maxMessageBytes, parsePain014, signatureHeader } from '@stoa/formats/iso20022'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import type { Bank, BankAnswer, BankOutcome, ExpectedReport, OutcomeList } from './bank.ts'
import { currencyExponent } from './bank-message.ts'
import { isSameSignature, signAnswer, signRequest } from './sign-message.ts'

export interface BankOptions {
  name: string
  routingNumber: string
  settlementAccountNumber: string
  /** Such as `http://127.0.0.1:7710`, without a path. */
  url: string
  /** Signs requests and answers; the bank has the same. */
  key: string
  /** After this long a request counts as unanswered. */
  timeoutMs?: number
}

const listLimit = 500
const maxListBytes = 512 * 1024

type Exchange =
  | { code: 'answered'; status: number; body: Uint8Array }
  | { code: 'unreachable' | 'unusable'; detail: string }

const OutcomeLine = Type.Object({
  seq: Type.String({ pattern: '^[0-9]{1,18}$' }),
  end_to_end_id: Type.String({ minLength: 1, maxLength: 35 }),
  status: Type.Union([Type.Literal('ACSC'), Type.Literal('RJCT')]),
  amount_minor: Type.String({ pattern: '^[0-9]{1,18}$' }),
  currency: Type.String({ pattern: '^[A-Z]{3}$' }),
  reference: Type.String(),
})

/** Talks to a bank over HTTP with signed ISO 20022 messages; opening sends nothing. */
export function openBank(options: BankOptions): Bank {
  const { name, routingNumber, settlementAccountNumber } = options
  return {
    name,
    routingNumber,
    settlementAccountNumber,
    requestPayment: (message, expected) => requestPayment(options, message, expected),
    listOutcomes: afterSeq => listOutcomes(options, afterSeq),
  }
}

async function requestPayment(
  options: BankOptions,
  message: Uint8Array,
  expected: ExpectedReport,
): Promise<BankAnswer> {
  const exchange = await send(options, 'POST', '/v1/payment-activation-requests', message, maxMessageBytes)
  if (exchange.code !== 'answered') {
    return { code: 'undecided', because: exchange.code, detail: exchange.detail }
  }
  if (exchange.status !== 200) return unusable(`status ${exchange.status} in place of a report`)
  return readReport(exchange.body, expected)
}

/** A report is believed only if it is about this very request and, when settled, about its whole amount. */
function readReport(body: Uint8Array, expected: ExpectedReport): BankAnswer {
  const parsed = parsePain014(body, currencyExponent)
  if (!parsed.ok) return unusable(`${parsed.fault.path} ${parsed.fault.rule}`)
  const report = parsed.value
  const isAboutThis =
    report.originalMessageId === expected.messageId && report.originalEndToEndId === expected.endToEndId
  if (!isAboutThis) return unusable('a report about another request')
  const reference = report.servicerReference ?? null
  if (report.status === 'PDNG') return { code: 'undecided', because: 'pending', detail: 'PDNG' }
  if (report.status === 'RJCT') {
    return { code: 'rejected', reason: report.reason?.code ?? 'NARR', reference, message: body }
  }
  const taken = report.acceptedAmount
  if (taken?.amountMinor !== expected.amountMinor || taken.currency !== expected.currency) {
    return unusable('a settlement of another amount')
  }
  return { code: 'settled', reference, message: body }
}

function unusable(detail: string): BankAnswer {
  return { code: 'undecided', because: 'unusable', detail }
}

async function listOutcomes(options: BankOptions, afterSeq: bigint): Promise<OutcomeList> {
  const path = `/v1/outcomes?after=${afterSeq}&limit=${listLimit}`
  const exchange = await send(options, 'GET', path, new Uint8Array(), maxListBytes)
  if (exchange.code !== 'answered') {
    return { code: 'unavailable', because: exchange.code, detail: exchange.detail }
  }
  if (exchange.status !== 200) {
    return { code: 'unavailable', because: 'unusable', detail: `status ${exchange.status}` }
  }
  const lines = new TextDecoder().decode(exchange.body).split('\n').filter(Boolean)
  const outcomes = lines.map(readOutcome)
  const known = outcomes.filter(outcome => outcome !== undefined)
  if (known.length < outcomes.length) {
    return { code: 'unavailable', because: 'unusable', detail: 'a line that is no outcome' }
  }
  // Whoever reads on after the last number must get somewhere.
  if (known.some((outcome, index) => outcome.seq <= (known[index - 1]?.seq ?? afterSeq))) {
    return { code: 'unavailable', because: 'unusable', detail: 'outcomes out of order' }
  }
  return { code: 'listed', outcomes: known, hasMore: known.length === listLimit }
}

function readOutcome(line: string): BankOutcome | undefined {
  const value = parseJson(line)
  if (!Value.Check(OutcomeLine, value)) return undefined
  return {
    seq: BigInt(value.seq),
    endToEndId: value.end_to_end_id,
    status: value.status === 'ACSC' ? 'settled' : 'rejected',
    amountMinor: BigInt(value.amount_minor),
    currency: value.currency,
    reference: value.reference,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function send(
  options: BankOptions,
  method: 'GET' | 'POST',
  path: string,
  body: Uint8Array<ArrayBufferLike>,
  maxBytes: number,
): Promise<Exchange> {
  const signature = signRequest(options.key, method, path, body)
  let status: number
  let given: string | null
  let received: Uint8Array | undefined
  try {
    const answer = await fetch(options.url + path, {
      method,
      headers: {
        [signatureHeader]: signature,
        ...(method === 'POST' && { 'content-type': 'application/xml' }),
      },
      ...(method === 'POST' && { body: Uint8Array.from(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(options.timeoutMs ?? 5_000),
    })
    status = answer.status
    given = answer.headers.get(signatureHeader)
    received = await readAtMost(answer, maxBytes)
  } catch (error) {
    // Refused, reset or out of time: whatever left this machine may have arrived.
    return { code: 'unreachable', detail: error instanceof Error ? error.name : 'no answer' }
  }
  if (!received) return { code: 'unusable', detail: `more than ${maxBytes} bytes` }
  // A gateway in between answers unsigned; that is the same as no answer from the bank.
  if (given === null) return { code: 'unreachable', detail: `unsigned answer, status ${status}` }
  const expected = signAnswer(options.key, signature, status, received)
  if (!isSameSignature(expected, given))
    return { code: 'unusable', detail: 'a signature that is not the bank’s' }
  return { code: 'answered', status, body: received }
}

async function readAtMost(answer: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength
    if (size > maxBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

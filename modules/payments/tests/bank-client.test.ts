import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { buildPain014, type PaymentActivationStatusReport, signatureHeader } from '@stoa/formats/iso20022'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Bank, ExpectedReport } from '../bank.ts'
import { openBank } from '../bank-client.ts'
import { currencyExponent } from '../bank-message.ts'
import { signAnswer } from '../sign-message.ts'

const key = 'a-key-between-this-test-and-its-bank-01'
const message = new TextEncoder().encode('<Document/>')
const expected: ExpectedReport = { messageId: 'RFP-a', endToEndId: 'a', amountMinor: 1_200n, currency: 'USD' }
const agent = { name: 'Tidewater', routingNumber: '999999992' }

const settled: PaymentActivationStatusReport = {
  messageId: 'S1',
  createdAt: new Date('2026-03-01T09:30:00Z'),
  initiatingParty: { name: 'Tidewater' },
  debtorAgent: agent,
  originalMessageId: 'RFP-a',
  originalPaymentInformationId: 'a',
  originalEndToEndId: 'a',
  status: 'ACSC',
  acceptedAmount: { amountMinor: 1_200n, currency: 'USD' },
  servicerReference: 'TW-1',
}

type Handler = (request: IncomingMessage, response: ServerResponse, signature: string) => void

let server: Server
let bank: Bank
let handle: Handler

beforeEach(async () => {
  server = createServer((request, response) => {
    handle(request, response, String(request.headers[signatureHeader]))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  bank = openBank({
    ...agent,
    settlementAccountNumber: 'X',
    url: `http://127.0.0.1:${port}`,
    key,
    timeoutMs: 300,
  })
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** Answers with a signature that is right, unless another is given. */
function answer(
  body: Uint8Array | string,
  options: { status?: number; signature?: string | null } = {},
): Handler {
  const bytes = Buffer.from(body)
  const { status = 200 } = options
  return (_request, response, requestSignature) => {
    const given =
      options.signature === undefined ? signAnswer(key, requestSignature, status, bytes) : options.signature
    response.writeHead(status, given === null ? {} : { [signatureHeader]: given })
    response.end(bytes)
  }
}

const report = (change: Partial<PaymentActivationStatusReport> = {}) =>
  buildPain014({ ...settled, ...change }, currencyExponent)

describe('the bank’s report on a request', () => {
  it('settles', async () => {
    handle = answer(report())
    expect(await bank.requestPayment(message, expected)).toMatchObject({ code: 'settled', reference: 'TW-1' })
  })

  it('rejects with its reason', async () => {
    const { acceptedAmount: _, ...rest } = settled
    handle = answer(buildPain014({ ...rest, status: 'RJCT', reason: { code: 'AM04' } }, currencyExponent))
    expect(await bank.requestPayment(message, expected)).toMatchObject({ code: 'rejected', reason: 'AM04' })
  })

  const doubtful: [string, () => Handler, string][] = [
    ['is about another request', () => answer(report({ originalEndToEndId: 'b' })), 'unusable'],
    ['quotes another message', () => answer(report({ originalMessageId: 'RFP-b' })), 'unusable'],
    [
      'settles another amount',
      () => answer(report({ acceptedAmount: { amountMinor: 1_201n, currency: 'USD' } })),
      'unusable',
    ],
    [
      'settles another currency',
      () => answer(report({ acceptedAmount: { amountMinor: 1_200n, currency: 'EUR' } })),
      'unusable',
    ],
    ['is no XML', () => answer('hello'), 'unusable'],
    ['is empty', () => answer(''), 'unusable'],
    [
      'is signed for another request',
      () => answer(report(), { signature: signAnswer(key, 'other', 200, report()) }),
      'unusable',
    ],
    ['is signed with another key', () => answer(report(), { signature: 'f'.repeat(64) }), 'unusable'],
    [
      'comes with another status than was signed',
      () => (_request, response, signature) => {
        response.writeHead(202, { [signatureHeader]: signAnswer(key, signature, 200, report()) })
        response.end(report())
      },
      'unusable',
    ],
    ['is longer than a message may be', () => answer('x'.repeat(70_000)), 'unusable'],
    ['is a conflict', () => answer('{"code":"id_reused"}', { status: 409 }), 'unusable'],
    [
      'is not signed, as from a gateway',
      () => answer('bad gateway', { status: 502, signature: null }),
      'unreachable',
    ],
    [
      'is a redirection',
      () => (_request, response) => {
        response.writeHead(307, { location: '/elsewhere' }).end()
      },
      'unreachable',
    ],
    ['never comes', () => () => {}, 'unreachable'],
    [
      'stops in the middle',
      () => (_request, response) => {
        response.writeHead(200, { 'content-length': '1000' })
        response.write('<Document')
      },
      'unreachable',
    ],
    ['breaks off', () => request => void request.socket.destroy(), 'unreachable'],
  ]
  it.each(doubtful)('decides nothing when it %s', async (_name, makeHandler, because) => {
    handle = makeHandler()
    expect(await bank.requestPayment(message, expected)).toMatchObject({ code: 'undecided', because })
  })

  it('decides nothing when nobody listens', async () => {
    server.close()
    await once(server, 'close')
    expect(await bank.requestPayment(message, expected)).toMatchObject({ because: 'unreachable' })
  })
})

describe('the bank’s list of outcomes', () => {
  const line = (change: object = {}) =>
    `${JSON.stringify({
      seq: '1',
      end_to_end_id: 'a',
      status: 'ACSC',
      reason: null,
      amount_minor: '1200',
      currency: 'USD',
      reference: 'TW-1',
      decided_at: '2026-03-01T09:30:00.000Z',
      ...change,
    })}\n`

  it('is read line by line', async () => {
    handle = answer(line() + line({ seq: '2', status: 'RJCT' }))
    expect(await bank.listOutcomes(0n)).toMatchObject({
      code: 'listed',
      hasMore: false,
      outcomes: [
        { seq: 1n, status: 'settled', amountMinor: 1_200n },
        { seq: 2n, status: 'rejected' },
      ],
    })
  })

  it.each([
    ['a line is no JSON', () => `${line()}{`],
    ['a status is unknown', () => line({ status: 'PDNG' })],
    ['an amount is a number', () => line({ amount_minor: 1200 })],
    ['numbers repeat', () => line() + line()],
    ['numbers do not come after the one asked for', () => line({ seq: '0' })],
  ])('is not used when %s', async (_name, makeBody) => {
    handle = answer(makeBody())
    expect(await bank.listOutcomes(0n)).toMatchObject({ code: 'unavailable', because: 'unusable' })
  })
})

import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { ParseOption, XmlDocument, XsdValidator } from 'libxml2-wasm'
import type { Agent, PaymentActivationRequest, PaymentActivationStatusReport } from '../index.ts'

/** Exponents of a few currencies, with every count of fraction digits that ISO 4217 has. */
export function exponentOf(currency: string): number | undefined {
  return { USD: 2, EUR: 2, JPY: 0, BHD: 3, CLF: 4 }[currency]
}

/** Returns what the published schema says against the bytes: nothing when they are valid. */
export function openSchema(name: string): (bytes: Uint8Array) => string[] {
  const source = readFileSync(new URL(`../xsd/${name}.xsd`, import.meta.url))
  const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(source))
  return bytes => {
    const document = XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_NONET })
    try {
      schema.validate(document)
      return []
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)]
    } finally {
      document.dispose()
    }
  }
}

/** Text of 1 to `max` characters that a message may carry, with the characters that need escaping well represented. */
function text(max: number): fc.Arbitrary<string> {
  const character = fc.oneof(
    fc.constantFrom('&', '<', '>', '"', "'", ' ', ']', '💶', 'é', '字'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  )
  return fc
    .array(character, { minLength: 1, maxLength: max })
    .map(characters => [...characters.join('')].slice(0, max).join(''))
    .filter(value => !/\p{Cc}|[\ufffe\uffff]|\p{Cs}/u.test(value))
}

const time = fc.date({
  min: new Date('1970-01-01T00:00:00Z'),
  max: new Date('2999-12-31T23:59:59Z'),
  noInvalidDate: true,
})

const agent: fc.Arbitrary<Agent> = fc.record({
  routingNumber: fc.stringMatching(/^[0-9]{9}$/),
  name: text(140),
})

const amount = fc.record({
  amountMinor: fc.bigInt({ min: 1n, max: 10n ** 18n - 1n }),
  currency: fc.constantFrom('USD', 'EUR', 'JPY', 'BHD', 'CLF'),
})

const party = fc.record({ name: text(140) })
const account = fc.record({ accountNumber: text(34) })

export const anyRequest: fc.Arbitrary<PaymentActivationRequest> = fc.record(
  {
    messageId: text(35),
    createdAt: time,
    initiatingParty: party,
    paymentInformationId: text(35),
    requestedExecutionAt: time,
    expiresAt: time,
    debtor: party,
    debtorAccount: account,
    debtorAgent: agent,
    endToEndId: text(35),
    amount,
    creditorAgent: agent,
    creditor: party,
    creditorAccount: account,
    remittance: text(140),
  },
  {
    requiredKeys: [
      'messageId',
      'createdAt',
      'initiatingParty',
      'paymentInformationId',
      'requestedExecutionAt',
      'debtor',
      'debtorAccount',
      'debtorAgent',
      'endToEndId',
      'amount',
      'creditorAgent',
      'creditor',
      'creditorAccount',
    ],
  },
)

const reportBase = {
  messageId: text(35),
  createdAt: time,
  initiatingParty: party,
  debtorAgent: agent,
  originalMessageId: text(35),
  originalPaymentInformationId: text(35),
  originalEndToEndId: text(35),
}

const reason = fc.oneof(
  fc.record({ code: fc.stringMatching(/^[A-Z0-9]{1,4}$/) }),
  fc.record({ code: fc.stringMatching(/^[A-Z0-9]{1,4}$/), additional: text(105) }),
)

export const anyReport: fc.Arbitrary<PaymentActivationStatusReport> = fc.oneof(
  fc.record({
    ...reportBase,
    status: fc.constant('ACSC' as const),
    acceptedAmount: amount,
    acceptedAt: time,
    servicerReference: text(35),
  }),
  fc.record({ ...reportBase, status: fc.constant('RJCT' as const), reason }),
  fc.record({ ...reportBase, status: fc.constant('PDNG' as const) }),
)

const bank: Agent = { routingNumber: '999999992', name: 'Tidewater Savings' }

export const sampleRequest: PaymentActivationRequest = {
  messageId: 'RFP-1',
  createdAt: new Date('2026-03-01T09:30:00.000Z'),
  initiatingParty: { name: 'Harbour Row' },
  paymentInformationId: 'pay_1',
  requestedExecutionAt: new Date('2026-03-01T09:30:00.000Z'),
  debtor: { name: 'Ada' },
  debtorAccount: { accountNumber: 'mem_1' },
  debtorAgent: bank,
  endToEndId: 'pay_1',
  amount: { amountMinor: 1234n, currency: 'USD' },
  creditorAgent: bank,
  creditor: { name: 'Harbour Row' },
  creditorAccount: { accountNumber: 'stoa' },
  remittance: 'Wallet top-up',
}

export const sampleReport: PaymentActivationStatusReport = {
  messageId: 'ST-1',
  createdAt: new Date('2026-03-01T09:30:01.000Z'),
  initiatingParty: { name: 'Tidewater Savings' },
  debtorAgent: bank,
  originalMessageId: 'RFP-1',
  originalPaymentInformationId: 'pay_1',
  originalEndToEndId: 'pay_1',
  status: 'ACSC',
  acceptedAmount: { amountMinor: 1234n, currency: 'USD' },
  acceptedAt: new Date('2026-03-01T09:30:01.000Z'),
  servicerReference: 'TW-1',
}

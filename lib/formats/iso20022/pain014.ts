import { amountLeaf, type CurrencyAmount, type ExponentOf, readAmount } from './amount.ts'
import { ElementReader } from './element-reader.ts'
import { leaf, parent } from './element-writer.ts'
import { capture, FormatError, type Parsed } from './format-error.ts'
import { pain013Name } from './pain013.ts'
import { type Agent, agentElement, type Party, partyElement, readAgent, readParty } from './parties.ts'
import {
  dateTimeLeaf,
  externalCode,
  maxText,
  readCode,
  readDateTime,
  readExternalCode,
  readFixed,
  readIndicator,
  readMaxText,
} from './text-rules.ts'
import { readXml, writeXml, type XmlElement } from './xml.ts'

const namespace = 'urn:iso:std:iso:20022:tech:xsd:pain.014.001.07'

/**
 * Statuses of the external code set ExternalPaymentTransactionStatus1Code that this profile uses:
 * ACSC settled on the debtor's account, PDNG not decided yet, RJCT refused for good.
 */
const activationStatuses = ['ACSC', 'PDNG', 'RJCT'] as const
export type ActivationStatus = (typeof activationStatuses)[number]

/** Why the bank refused: a code of ExternalStatusReason1Code, such as AM04 for insufficient funds. */
export type StatusReason = { code: string; additional?: string }

/**
 * The status report on one request for payment.
 * Source: ISO 20022 pain.014.001.07; code sets: ISO 20022 external code lists.
 */
export type PaymentActivationStatusReport = {
  messageId: string
  createdAt: Date
  initiatingParty: Party
  debtorAgent: Agent
  originalMessageId: string
  originalPaymentInformationId: string
  originalEndToEndId: string
  status: ActivationStatus
  /** Always with RJCT. */
  reason?: StatusReason
  /** What was taken from the debtor; always with ACSC. */
  acceptedAmount?: CurrencyAmount
  /** When the bank settled. */
  acceptedAt?: Date
  /** The bank's own reference, 1 to 35 characters. */
  servicerReference?: string
}

/**
 * Writes the report, valid against the schema.
 * @throws FormatError when a value breaks a rule of the message.
 */
export function buildPain014(report: PaymentActivationStatusReport, exponentOf: ExponentOf): Uint8Array {
  checkStatus(report, '/Document')
  const header = parent(
    'GrpHdr',
    maxText('MsgId', report.messageId, 35),
    dateTimeLeaf('CreDtTm', report.createdAt),
    partyElement('InitgPty', report.initiatingParty),
    agentElement('DbtrAgt', report.debtorAgent),
  )
  const group = parent(
    'OrgnlGrpInfAndSts',
    maxText('OrgnlMsgId', report.originalMessageId, 35),
    leaf('OrgnlMsgNmId', pain013Name),
  )
  const instruction = parent(
    'OrgnlPmtInfAndSts',
    maxText('OrgnlPmtInfId', report.originalPaymentInformationId, 35),
    parent(
      'TxInfAndSts',
      maxText('OrgnlEndToEndId', report.originalEndToEndId, 35),
      externalCode('TxSts', report.status),
      report.reason && reasonElement(report.reason),
      report.acceptedAmount && conditionElement(report.acceptedAmount, exponentOf),
      report.acceptedAt && dateTimeLeaf('AccptncDtTm', report.acceptedAt),
      report.servicerReference === undefined
        ? undefined
        : maxText('AcctSvcrRef', report.servicerReference, 35),
    ),
  )
  const message = parent('CdtrPmtActvtnReqStsRpt', header, group, instruction)
  return writeXml(parent('Document', message), namespace)
}

function reasonElement(reason: StatusReason): XmlElement {
  return parent(
    'StsRsnInf',
    parent('Rsn', externalCode('Cd', reason.code)),
    reason.additional === undefined ? undefined : maxText('AddtlInf', reason.additional, 105),
  )
}

function conditionElement(amount: CurrencyAmount, exponentOf: ExponentOf): XmlElement {
  return parent(
    'PmtCondSts',
    amountLeaf('AccptdAmt', amount, exponentOf),
    leaf('GrntedPmt', 'false'),
    leaf('EarlyPmt', 'true'),
  )
}

/** Reads a report of exactly this profile; anything else is a fault that names the path and the rule. */
export function parsePain014(
  bytes: Uint8Array,
  exponentOf: ExponentOf,
): Parsed<PaymentActivationStatusReport> {
  return capture(() => {
    const document = new ElementReader(readXml(bytes, namespace), '/Document')
    const message = document.required('CdtrPmtActvtnReqStsRpt')
    const header = readHeader(message.required('GrpHdr'))
    const originalMessageId = readOriginalGroup(message.required('OrgnlGrpInfAndSts'))
    const instruction = message.required('OrgnlPmtInfAndSts')
    const originalPaymentInformationId = readMaxText(instruction.required('OrgnlPmtInfId'), 35)
    const outcome = instruction.required('TxInfAndSts')
    const status = readOutcome(outcome, exponentOf)
    instruction.end(null)
    message.end(null)
    document.end(null)
    const report = { ...header, originalMessageId, originalPaymentInformationId, ...status }
    checkStatus(report, outcome.path)
    return report
  })
}

function readHeader(reader: ElementReader) {
  return reader.end({
    messageId: readMaxText(reader.required('MsgId'), 35),
    createdAt: readDateTime(reader.required('CreDtTm')),
    initiatingParty: readParty(reader.required('InitgPty')),
    debtorAgent: readAgent(reader.required('DbtrAgt')),
  })
}

function readOriginalGroup(reader: ElementReader): string {
  const originalMessageId = readMaxText(reader.required('OrgnlMsgId'), 35)
  readFixed(reader.required('OrgnlMsgNmId'), pain013Name)
  return reader.end(originalMessageId)
}

function readOutcome(reader: ElementReader, exponentOf: ExponentOf) {
  const originalEndToEndId = readMaxText(reader.required('OrgnlEndToEndId'), 35)
  const status = readCode(reader.required('TxSts'), activationStatuses)
  const reasonReader = reader.optional('StsRsnInf')
  const reason = reasonReader && readReason(reasonReader)
  const condition = reader.optional('PmtCondSts')
  const acceptedAmount = condition && readConditionStatus(condition, exponentOf)
  const accepted = reader.optional('AccptncDtTm')
  const acceptedAt = accepted && readDateTime(accepted)
  const reference = reader.optional('AcctSvcrRef')
  const servicerReference = reference && readMaxText(reference, 35)
  return reader.end({
    originalEndToEndId,
    status,
    ...(reason && { reason }),
    ...(acceptedAmount && { acceptedAmount }),
    ...(acceptedAt && { acceptedAt }),
    ...(servicerReference !== undefined && { servicerReference }),
  })
}

function readReason(reader: ElementReader): StatusReason {
  const choice = reader.required('Rsn')
  const code = readExternalCode(choice.required('Cd'))
  choice.end(null)
  const information = reader.optional('AddtlInf')
  const additional = information && readMaxText(information, 105)
  return reader.end({ code, ...(additional !== undefined && { additional }) })
}

function readConditionStatus(reader: ElementReader, exponentOf: ExponentOf): CurrencyAmount {
  const amount = readAmount(reader.required('AccptdAmt'), exponentOf)
  readIndicator(reader.required('GrntedPmt'))
  readIndicator(reader.required('EarlyPmt'))
  return reader.end(amount)
}

/** A refusal says why, and a settlement says how much: without these the receiver could not act on it. */
function checkStatus(
  report: Pick<PaymentActivationStatusReport, 'status' | 'reason' | 'acceptedAmount'>,
  path: string,
): void {
  if (report.status === 'RJCT' && !report.reason) {
    throw new FormatError(`${path}/StsRsnInf`, 'reason_required', 'a rejection must give its reason')
  }
  if (report.status === 'ACSC' && !report.acceptedAmount) {
    throw new FormatError(
      `${path}/PmtCondSts/AccptdAmt`,
      'accepted_amount_required',
      'a settlement must give its amount',
    )
  }
}

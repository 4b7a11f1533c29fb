import {
  amountLeaf,
  type CurrencyAmount,
  type ExponentOf,
  knownExponent,
  readAmount,
  readControlSum,
  toDecimal,
} from './amount.ts'
import { ElementReader } from './element-reader.ts'
import { leaf, parent } from './element-writer.ts'
import { capture, FormatError, type Parsed } from './format-error.ts'
import {
  type Account,
  type Agent,
  accountElement,
  agentElement,
  type Party,
  partyElement,
  readAccount,
  readAgent,
  readParty,
} from './parties.ts'
import { dateTimeLeaf, maxText, readDateTime, readFixed, readIndicator, readMaxText } from './text-rules.ts'
import { readXml, writeXml, type XmlElement } from './xml.ts'

/** Name of the message as a report quotes it (OrgnlMsgNmId). */
export const pain013Name = 'pain.013.001.07'

const namespace = `urn:iso:std:iso:20022:tech:xsd:${pain013Name}`

/**
 * A creditor payment activation request (request for payment) with one instruction: the creditor asks the
 * debtor's bank to pay this amount from the debtor's account at once. The amount may not be changed.
 * Source: ISO 20022 pain.013.001.07.
 */
export type PaymentActivationRequest = {
  /** 1 to 35 characters; the same message sent again carries the same id. */
  messageId: string
  createdAt: Date
  initiatingParty: Party
  /** 1 to 35 characters; the status report names the instruction by it. */
  paymentInformationId: string
  requestedExecutionAt: Date
  /** After this instant the bank may no longer pay. */
  expiresAt?: Date
  debtor: Party
  debtorAccount: Account
  debtorAgent: Agent
  /** 1 to 35 characters; the id that both banks keep for good. */
  endToEndId: string
  amount: CurrencyAmount
  creditorAgent: Agent
  creditor: Party
  creditorAccount: Account
  /** 1 to 140 characters, no control characters. */
  remittance?: string
}

/**
 * Writes the message, valid against the schema.
 * @throws FormatError when a value breaks a rule of the message: callers check their input before.
 */
export function buildPain013(request: PaymentActivationRequest, exponentOf: ExponentOf): Uint8Array {
  const { currency, amountMinor } = request.amount
  const header = parent(
    'GrpHdr',
    maxText('MsgId', request.messageId, 35),
    dateTimeLeaf('CreDtTm', request.createdAt),
    leaf('NbOfTxs', '1'),
    leaf('CtrlSum', toDecimal(amountMinor, knownExponent(currency, exponentOf, 'CtrlSum'))),
    partyElement('InitgPty', request.initiatingParty),
  )
  const instruction = parent(
    'PmtInf',
    maxText('PmtInfId', request.paymentInformationId, 35),
    leaf('PmtMtd', 'TRF'),
    parent('ReqdExctnDt', dateTimeLeaf('DtTm', request.requestedExecutionAt)),
    request.expiresAt && parent('XpryDt', dateTimeLeaf('DtTm', request.expiresAt)),
    partyElement('Dbtr', request.debtor),
    accountElement('DbtrAcct', request.debtorAccount),
    agentElement('DbtrAgt', request.debtorAgent),
    creditTransfer(request, exponentOf),
  )
  return writeXml(parent('Document', parent('CdtrPmtActvtnReq', header, instruction)), namespace)
}

function creditTransfer(request: PaymentActivationRequest, exponentOf: ExponentOf): XmlElement {
  return parent(
    'CdtTrfTx',
    parent('PmtId', maxText('EndToEndId', request.endToEndId, 35)),
    parent(
      'PmtCond',
      leaf('AmtModAllwd', 'false'),
      leaf('EarlyPmtAllwd', 'true'),
      leaf('GrntedPmtReqd', 'false'),
    ),
    parent('Amt', amountLeaf('InstdAmt', request.amount, exponentOf)),
    leaf('ChrgBr', 'SLEV'),
    agentElement('CdtrAgt', request.creditorAgent),
    partyElement('Cdtr', request.creditor),
    accountElement('CdtrAcct', request.creditorAccount),
    request.remittance === undefined
      ? undefined
      : parent('RmtInf', maxText('Ustrd', request.remittance, 140)),
  )
}

/** Reads a message of exactly this profile; anything else is a fault that names the path and the rule. */
export function parsePain013(bytes: Uint8Array, exponentOf: ExponentOf): Parsed<PaymentActivationRequest> {
  return capture(() => {
    const document = new ElementReader(readXml(bytes, namespace), '/Document')
    const message = document.required('CdtrPmtActvtnReq')
    const header = readHeader(message.required('GrpHdr'))
    const { controlSumReader, ...group } = header
    const instruction = readInstruction(message.required('PmtInf'), exponentOf)
    message.end(null)
    document.end(null)
    const exponent = knownExponent(instruction.amount.currency, exponentOf, controlSumReader.path)
    if (readControlSum(controlSumReader, exponent) !== instruction.amount.amountMinor) {
      throw new FormatError(controlSumReader.path, 'control_sum', 'must be the sum of the amounts')
    }
    return { ...group, ...instruction }
  })
}

function readHeader(reader: ElementReader) {
  const messageId = readMaxText(reader.required('MsgId'), 35)
  const createdAt = readDateTime(reader.required('CreDtTm'))
  const count = reader.required('NbOfTxs')
  if (count.text() !== '1') {
    throw new FormatError(count.path, 'number_of_transactions', 'must be 1: one instruction a message')
  }
  const controlSumReader = reader.required('CtrlSum')
  const initiatingParty = readParty(reader.required('InitgPty'))
  return reader.end({ messageId, createdAt, initiatingParty, controlSumReader })
}

function readInstruction(reader: ElementReader, exponentOf: ExponentOf) {
  const paymentInformationId = readMaxText(reader.required('PmtInfId'), 35)
  readFixed(reader.required('PmtMtd'), 'TRF')
  const requestedExecutionAt = readDateTimeChoice(reader.required('ReqdExctnDt'))
  const expiry = reader.optional('XpryDt')
  const expiresAt = expiry && readDateTimeChoice(expiry)
  const debtor = readParty(reader.required('Dbtr'))
  const debtorAccount = readAccount(reader.required('DbtrAcct'))
  const debtorAgent = readAgent(reader.required('DbtrAgt'))
  const transfer = readCreditTransfer(reader.required('CdtTrfTx'), exponentOf)
  return reader.end({
    paymentInformationId,
    requestedExecutionAt,
    ...(expiresAt && { expiresAt }),
    debtor,
    debtorAccount,
    debtorAgent,
    ...transfer,
  })
}

function readCreditTransfer(reader: ElementReader, exponentOf: ExponentOf) {
  const ids = reader.required('PmtId')
  const endToEndId = readMaxText(ids.required('EndToEndId'), 35)
  ids.end(null)
  readCondition(reader.required('PmtCond'))
  const amounts = reader.required('Amt')
  const amount = readAmount(amounts.required('InstdAmt'), exponentOf)
  amounts.end(null)
  readFixed(reader.required('ChrgBr'), 'SLEV')
  const creditorAgent = readAgent(reader.required('CdtrAgt'))
  const creditor = readParty(reader.required('Cdtr'))
  const creditorAccount = readAccount(reader.required('CdtrAcct'))
  const information = reader.optional('RmtInf')
  const remittance = information && readMaxText(information.required('Ustrd'), 140)
  information?.end(null)
  return reader.end({
    endToEndId,
    amount,
    creditorAgent,
    creditor,
    creditorAccount,
    ...(remittance !== undefined && { remittance }),
  })
}

/** The profile asks for the exact amount, now, with no guarantee; other conditions are refused, not ignored. */
function readCondition(reader: ElementReader): void {
  const expected = [
    ['AmtModAllwd', false],
    ['EarlyPmtAllwd', true],
    ['GrntedPmtReqd', false],
  ] as const
  for (const [name, value] of expected) {
    const indicator = reader.required(name)
    if (readIndicator(indicator) !== value) {
      throw new FormatError(indicator.path, 'fixed_value', `must be ${value}`)
    }
  }
  reader.end(null)
}

function readDateTimeChoice(reader: ElementReader): Date {
  return reader.end(readDateTime(reader.required('DtTm')))
}

export type { CurrencyAmount, ExponentOf } from './amount.ts'
export { signatureHeader, signedAnswerBytes, signedRequestBytes } from './envelope.ts'
export { FormatError, type FormatFault, type FormatRule, type Parsed } from './format-error.ts'
export { buildPain013, type PaymentActivationRequest, pain013Name, parsePain013 } from './pain013.ts'
export {
  type ActivationStatus,
  buildPain014,
  type PaymentActivationStatusReport,
  parsePain014,
  type StatusReason,
} from './pain014.ts'
export type { Account, Agent, Party } from './parties.ts'
export { maxMessageBytes } from './xml.ts'

export type { Bank, BankAnswer, BankOutcome, ExpectedReport, OutcomeList, UndecidedCause } from './bank.ts'
export { type BankOptions, openBank } from './bank-client.ts'
export { canSeeTransfer } from './can-see-transfer.ts'
export type { Difference, DifferenceKind } from './compare-outcome.ts'
export { walletObstacles } from './deletion-obstacles.ts'
export {
  BankDifferenceFoundPayload,
  bankDifferenceFound,
  PaymentFailedPayload,
  PaymentPostedPayload,
  paymentFailed,
  paymentPosted,
} from './events.ts'
export { listPayments, type PaymentPage } from './list-payments.ts'
export type { Payment, PaymentKind, PaymentState } from './payment.ts'
export { paymentsModule } from './payments-module.ts'
export { presentPayments } from './present-payments.ts'
export { readPayment } from './read-payment.ts'
export { readWallet } from './read-wallet.ts'
export { type Reconciliation, reconcileBank } from './reconcile-bank.ts'
export { resumeTopUps } from './resume-top-ups.ts'
export { type SendCommand, type SendOutcome, type SendRefusal, sendPayment } from './send-payment.ts'
export {
  type CurrencyRules,
  defaultMaxSendMinor,
  defaultMaxTopUpMinor,
  type PaymentsServices,
  type PaymentsSettings,
} from './services.ts'
export { settleTopUp } from './settle-top-up.ts'
export { type TopUpCommand, type TopUpOutcome, type TopUpRefusal, topUpWallet } from './top-up-wallet.ts'

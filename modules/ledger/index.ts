export type { Account, AccountResult, Balances, NewAccount } from './account.ts'
export { type RowsAlongside, type RowsWriter, rowsFor, type SubmitOptions } from './alongside.ts'
export type { BalanceRecord } from './apply-batch.ts'
export { fromLedgerTime, maxAmount, toLedgerTime } from './bounds.ts'
export { type AccountCode, accountCodeOf, accountCodes, type NormalSide, transferCodes } from './chart.ts'
export { createAccounts, lookupAccounts } from './create-accounts.ts'
export { createTransfers, lookupTransfers } from './create-transfers.ts'
export { type LedgerEngine, type LedgerEngineOptions, openLedger } from './engine.ts'
export { expirePending } from './expire-pending.ts'
export { exportBooks } from './export-books.ts'
export { accountFlagNames, type ExportLine, flagBits, transferFlagNames } from './export-lines.ts'
export { type AccountFlag, accountFlags, flagNames, type TransferFlag, transferFlags } from './flags.ts'
export { type ImportResult, importBooks } from './import-books.ts'
export { type KeptSealing, keepSealing } from './keep-sealing.ts'
export { ledgerModule } from './ledger-module.ts'
export { accountHistory, type BalancePage, balanceAt, lookupBalances } from './read-balances.ts'
export { accountTransfers, type PageOptions, queryTransfers, type TransferPage } from './read-transfers.ts'
export { type Difference, reconcile } from './reconcile.ts'
export type { LedgerServices } from './routes.ts'
export { isProofSound, proveTransfer, sealBlocks, type TransferProof } from './seal-blocks.ts'
export type { TransferFilter } from './select-transfers.ts'
export {
  type AccountStatus,
  accountStatuses,
  isDone,
  type TransferRefusal,
  type TransferStatus,
  transferStatuses,
} from './status.ts'
export type { NewTransfer, PendingState, Transfer, TransferResult } from './transfer.ts'
export { type TrialBalanceRow, trialBalance } from './trial-balance.ts'
export { BooksVerifier, type Verdict } from './verify-books.ts'

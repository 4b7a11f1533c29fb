import type { Db, Uuid } from '@stoa/kit'
import type { Account } from './account.ts'
import type { BalanceRecord, BurnedId } from './apply-batch.ts'
import { expiresAt } from './book-view.ts'
import { transferFlags } from './flags.ts'
import type { PendingState, Transfer } from './transfer.ts'

interface AccountRow {
  id: Uuid
  user_data: Uuid | null
  ledger: bigint
  timestamp: bigint
  code: number
  flags: number
  debits_pending: string
  debits_posted: string
  credits_pending: string
  credits_posted: string
}

export interface TransferRow {
  id: Uuid
  debit_account_id: Uuid
  credit_account_id: Uuid
  timestamp: bigint
  ledger: bigint
  code: number
  flags: number
  pending_id: Uuid | null
  user_data: Uuid | null
  timeout_seconds: bigint | null
  amount: string
}

const accountColumns =
  'id, user_data, ledger, timestamp, code, flags, debits_pending, debits_posted, credits_pending, credits_posted'
export const transferColumns =
  'id, debit_account_id, credit_account_id, timestamp, ledger, code, flags, pending_id, user_data, timeout_seconds, amount'

function toAccount(row: AccountRow): Account {
  return {
    id: row.id,
    ledger: Number(row.ledger),
    code: row.code,
    flags: row.flags,
    userData: row.user_data,
    debitsPending: BigInt(row.debits_pending),
    debitsPosted: BigInt(row.debits_posted),
    creditsPending: BigInt(row.credits_pending),
    creditsPosted: BigInt(row.credits_posted),
    timestamp: row.timestamp,
  }
}

export function toTransfer(row: TransferRow): Transfer {
  return {
    id: row.id,
    debitAccountId: row.debit_account_id,
    creditAccountId: row.credit_account_id,
    amount: BigInt(row.amount),
    pendingId: row.pending_id,
    timeoutSeconds: Number(row.timeout_seconds ?? 0n),
    ledger: Number(row.ledger),
    code: row.code,
    userData: row.user_data,
    flags: row.flags,
    timestamp: row.timestamp,
  }
}

export async function selectAccounts(db: Db, ids: readonly Uuid[]): Promise<Account[]> {
  const rows = await db.query<AccountRow>(
    `SELECT ${accountColumns} FROM ledger.account WHERE id = ANY($1::uuid[])`,
    [ids],
    'ledger.select_accounts',
  )
  return rows.map(toAccount)
}

/** Locks in the order of ids, the one order that every writer keeps, so that writers cannot deadlock. */
export async function lockAccounts(db: Db, ids: readonly Uuid[]): Promise<Account[]> {
  const rows = await db.query<AccountRow>(
    `SELECT ${accountColumns} FROM ledger.account WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
    [ids],
    'ledger.lock_accounts',
  )
  return rows.map(toAccount)
}

export interface KnownId {
  transfer: Transfer | 'burned'
  id: Uuid
  pendingState: PendingState | null
}

/** What is known of these transfer ids: the transfer with its pending state, or that the id failed before. */
export async function selectKnownIds(db: Db, ids: readonly Uuid[]): Promise<KnownId[]> {
  const rows = await db.query<TransferRow & { failure: string | null; pending_state: PendingState | null }>(
    `SELECT ${transferColumns}, failure,
            CASE WHEN flags & 2 <> 0
              THEN (SELECT p.state FROM ledger.pending_transfer p WHERE p.id = t.id) END AS pending_state
     FROM ledger.transfer t WHERE id = ANY($1::uuid[])`,
    [ids],
    'ledger.select_known_ids',
  )
  return rows.map(row => ({
    id: row.id,
    transfer: row.failure === null ? toTransfer(row) : 'burned',
    pendingState: row.pending_state,
  }))
}

export async function selectAccountsOfTransfers(db: Db, ids: readonly Uuid[]): Promise<Uuid[]> {
  const rows = await db.query<{ debit_account_id: Uuid; credit_account_id: Uuid }>(
    `SELECT debit_account_id, credit_account_id FROM ledger.transfer
     WHERE id = ANY($1::uuid[]) AND failure IS NULL`,
    [ids],
    'ledger.select_accounts_of_transfers',
  )
  return rows.flatMap(row => [row.debit_account_id, row.credit_account_id])
}

/** @returns the first of `count` consecutive ledger times, none before `now` */
export async function takeTimes(db: Db, now: bigint, count: number): Promise<bigint> {
  const rows = await db.query<{ first: bigint }>(
    'SELECT ledger.take_times($1, $2) AS first',
    [now, count],
    'ledger.take_times',
  )
  return rows[0]!.first
}

/** @returns the ids that were free; another process may have created some in the meantime */
export async function insertAccounts(db: Db, accounts: readonly Account[]): Promise<Uuid[]> {
  const rows = await db.query<{ id: Uuid }>(
    `INSERT INTO ledger.account (id, user_data, ledger, timestamp, code, flags)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::int[], $6::int[])
     ON CONFLICT DO NOTHING RETURNING id`,
    [
      accounts.map(account => account.id),
      accounts.map(account => account.userData),
      accounts.map(account => account.ledger),
      accounts.map(account => account.timestamp),
      accounts.map(account => account.code),
      accounts.map(account => account.flags),
    ],
    'ledger.insert_accounts',
  )
  return rows.map(row => row.id)
}

export async function insertTransfers(
  db: Db,
  transfers: readonly Transfer[],
  burned: readonly BurnedId[],
): Promise<void> {
  await db.query(
    `INSERT INTO ledger.transfer (${transferColumns})
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[], $5::bigint[], $6::int[],
                          $7::smallint[], $8::uuid[], $9::uuid[], $10::bigint[], $11::numeric[])`,
    [
      transfers.map(transfer => transfer.id),
      transfers.map(transfer => transfer.debitAccountId),
      transfers.map(transfer => transfer.creditAccountId),
      transfers.map(transfer => transfer.timestamp),
      transfers.map(transfer => transfer.ledger),
      transfers.map(transfer => transfer.code),
      transfers.map(transfer => transfer.flags),
      transfers.map(transfer => transfer.pendingId),
      transfers.map(transfer => transfer.userData),
      transfers.map(transfer => transfer.timeoutSeconds || null),
      transfers.map(transfer => transfer.amount),
    ],
    'ledger.insert_transfers',
  )
  if (burned.length === 0) return
  await db.query(
    `INSERT INTO ledger.transfer (id, timestamp, failure) SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::text[])`,
    [burned.map(burn => burn.id), burned.map(burn => burn.timestamp), burned.map(burn => burn.status)],
    'ledger.insert_burned',
  )
}

/** Writes balances, and the flags only of accounts that were closed or opened. The rows are locked already. */
export async function updateAccounts(
  db: Db,
  accounts: readonly Account[],
  reflagged: readonly Account[],
): Promise<void> {
  await db.query(
    `UPDATE ledger.account a SET debits_pending = v.debits_pending, debits_posted = v.debits_posted,
            credits_pending = v.credits_pending, credits_posted = v.credits_posted
     FROM unnest($1::uuid[], $2::numeric[], $3::numeric[], $4::numeric[], $5::numeric[])
       AS v(id, debits_pending, debits_posted, credits_pending, credits_posted)
     WHERE a.id = v.id`,
    [
      accounts.map(account => account.id),
      accounts.map(account => account.debitsPending),
      accounts.map(account => account.debitsPosted),
      accounts.map(account => account.creditsPending),
      accounts.map(account => account.creditsPosted),
    ],
    'ledger.update_accounts',
  )
  if (reflagged.length === 0) return
  await db.query(
    `UPDATE ledger.account a SET flags = v.flags FROM unnest($1::uuid[], $2::int[]) AS v(id, flags) WHERE a.id = v.id`,
    [reflagged.map(account => account.id), reflagged.map(account => account.flags)],
    'ledger.update_account_flags',
  )
}

export async function insertPending(db: Db, transfers: readonly Transfer[]): Promise<void> {
  await db.query(
    `INSERT INTO ledger.pending_transfer (id, expires_at, state)
     SELECT id, expires_at, 'pending' FROM unnest($1::uuid[], $2::bigint[]) AS v(id, expires_at)`,
    [
      transfers.map(transfer => transfer.id),
      transfers.map(t => (t.timeoutSeconds === 0 ? null : expiresAt(t.timestamp, t.timeoutSeconds))),
    ],
    'ledger.insert_pending',
  )
}

/** Records the second phase of transfers that are locked through their accounts. */
export async function resolvePendingRows(
  db: Db,
  resolved: readonly { id: Uuid; state: PendingState }[],
): Promise<void> {
  await db.query(
    `UPDATE ledger.pending_transfer p SET state = v.state
     FROM unnest($1::uuid[], $2::text[]) AS v(id, state) WHERE p.id = v.id`,
    [resolved.map(row => row.id), resolved.map(row => row.state)],
    'ledger.resolve_pending',
  )
}

export async function insertBalanceRecords(db: Db, records: readonly BalanceRecord[]): Promise<void> {
  await db.query(
    `INSERT INTO ledger.balance_record
       (account_id, timestamp, debits_pending, debits_posted, credits_pending, credits_posted)
     SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::numeric[], $4::numeric[], $5::numeric[], $6::numeric[])`,
    [
      records.map(record => record.accountId),
      records.map(record => record.timestamp),
      records.map(record => record.debitsPending),
      records.map(record => record.debitsPosted),
      records.map(record => record.creditsPending),
      records.map(record => record.creditsPosted),
    ],
    'ledger.insert_balance_records',
  )
}

/** True for a transfer that posts or voids another. */
export function resolves(transfer: Transfer): boolean {
  return (transfer.flags & (transferFlags.post_pending | transferFlags.void_pending)) !== 0
}

import type { CurrencyCode, Db, Uuid } from '@stoa/kit'

export interface WalletAccount {
  memberId: Uuid
  currency: CurrencyCode
  ledgerAccountId: Uuid
}

interface AccountRow {
  member_id: Uuid
  currency: CurrencyCode
  ledger_account_id: Uuid
}

export async function selectAccounts(
  db: Db,
  memberIds: readonly Uuid[],
  currency: CurrencyCode,
): Promise<WalletAccount[]> {
  const rows = await db.query<AccountRow>(
    'SELECT * FROM payments.account WHERE member_id = ANY($1::uuid[]) AND currency = $2',
    [memberIds, currency],
    'payments.select_accounts',
  )
  return rows.map(toAccount)
}

export async function selectAccountsOfMember(db: Db, memberId: Uuid): Promise<WalletAccount[]> {
  const rows = await db.query<AccountRow>(
    'SELECT * FROM payments.account WHERE member_id = $1 ORDER BY currency',
    [memberId],
    'payments.select_accounts_of_member',
  )
  return rows.map(toAccount)
}

/** @returns the accounts that were free; of two who open one at once, the second waits and gets none */
export async function insertAccounts(db: Db, accounts: readonly WalletAccount[]): Promise<WalletAccount[]> {
  const rows = await db.query<AccountRow>(
    `INSERT INTO payments.account (member_id, currency, ledger_account_id)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[])
     ON CONFLICT (member_id, currency) DO NOTHING RETURNING *`,
    [
      accounts.map(account => account.memberId),
      accounts.map(account => account.currency),
      accounts.map(account => account.ledgerAccountId),
    ],
    'payments.insert_accounts',
  )
  return rows.map(toAccount)
}

export async function selectSettlementAccount(
  db: Db,
  routingNumber: string,
  currency: CurrencyCode,
): Promise<Uuid | null> {
  const rows = await db.query<{ ledger_account_id: Uuid }>(
    'SELECT ledger_account_id FROM payments.settlement_account WHERE bank_routing_number = $1 AND currency = $2',
    [routingNumber, currency],
    'payments.select_settlement_account',
  )
  return rows[0]?.ledger_account_id ?? null
}

/** @returns false when somebody else opened it first */
export async function insertSettlementAccount(
  db: Db,
  routingNumber: string,
  currency: CurrencyCode,
  ledgerAccountId: Uuid,
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO payments.settlement_account (bank_routing_number, currency, ledger_account_id)
     VALUES ($1, $2, $3) ON CONFLICT (bank_routing_number, currency) DO NOTHING RETURNING 1`,
    [routingNumber, currency, ledgerAccountId],
  )
  return rows.length === 1
}

function toAccount(row: AccountRow): WalletAccount {
  return { memberId: row.member_id, currency: row.currency, ledgerAccountId: row.ledger_account_id }
}

import type { Ctx } from '@stoa/kit'
import { toLedgerTime } from './bounds.ts'

/** The accounts of one code in one ledger, summed. */
export interface TrialBalanceRow {
  ledger: number
  code: number
  accounts: number
  debitsPending: bigint
  debitsPosted: bigint
  creditsPending: bigint
  creditsPosted: bigint
}

/**
 * Sums of all accounts by ledger and code, as they stand or, with a time, as they stood at its end: of the
 * transfers up to then, with what had expired by then released.
 */
export async function trialBalance(ctx: Ctx, at: Date | null = null): Promise<TrialBalanceRow[]> {
  const rows = at
    ? await ctx.db.query<Row>(pastSql, [toLedgerTime(at) + 999_999n])
    : await ctx.db.query<Row>(presentSql)
  return rows.map(row => ({
    ledger: Number(row.ledger),
    code: row.code,
    accounts: Number(row.accounts),
    debitsPending: BigInt(row.debits_pending),
    debitsPosted: BigInt(row.debits_posted),
    creditsPending: BigInt(row.credits_pending),
    creditsPosted: BigInt(row.credits_posted),
  }))
}

interface Row {
  ledger: bigint
  code: number
  accounts: bigint
  debits_pending: string
  debits_posted: string
  credits_pending: string
  credits_posted: string
}

const presentSql = `
  SELECT ledger, code, count(*) AS accounts, sum(debits_pending) AS debits_pending, sum(debits_posted) AS debits_posted,
         sum(credits_pending) AS credits_pending, sum(credits_posted) AS credits_posted
  FROM ledger.account GROUP BY ledger, code ORDER BY ledger, code`

const pastSql = `
  WITH movement AS (
    SELECT t.debit_account_id, t.credit_account_id,
           CASE WHEN t.flags & 2 <> 0 THEN CASE WHEN p.state = 'expired' AND p.expires_at <= $1 THEN 0 ELSE t.amount END
                WHEN t.flags & 12 <> 0 THEN -held.amount ELSE 0 END AS pending,
           CASE WHEN t.flags & 10 = 0 THEN t.amount ELSE 0 END AS posted
    FROM ledger.transfer t
    LEFT JOIN ledger.pending_transfer p ON t.flags & 2 <> 0 AND p.id = t.id
    LEFT JOIN ledger.transfer held ON t.flags & 12 <> 0 AND held.id = t.pending_id
    WHERE t.timestamp <= $1 AND t.failure IS NULL
  ), side AS (
    SELECT debit_account_id AS id, pending AS dp, posted AS dd, 0::numeric AS cp, 0::numeric AS cc FROM movement
    UNION ALL SELECT credit_account_id, 0, 0, pending, posted FROM movement
    UNION ALL SELECT id, 0, 0, 0, 0 FROM ledger.account WHERE timestamp <= $1
  )
  SELECT a.ledger, a.code, count(DISTINCT a.id) AS accounts, sum(dp) AS debits_pending, sum(dd) AS debits_posted,
         sum(cp) AS credits_pending, sum(cc) AS credits_posted
  FROM side s JOIN ledger.account a ON a.id = s.id GROUP BY a.ledger, a.code ORDER BY a.ledger, a.code`

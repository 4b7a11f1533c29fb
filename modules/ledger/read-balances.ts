import { type Ctx, decodeCursor, encodeCursor, type Uuid } from '@stoa/kit'
import { Type } from 'typebox'
import type { Balances } from './account.ts'
import type { BalanceRecord } from './apply-batch.ts'
import { toLedgerTime } from './bounds.ts'
import type { PageOptions } from './read-transfers.ts'

interface BalanceRow {
  account_id: Uuid
  timestamp: bigint
  debits_pending: string
  debits_posted: string
  credits_pending: string
  credits_posted: string
}

export interface BalancePage {
  items: BalanceRecord[]
  nextCursor: string | null
}

const Cursor = Type.Object({ t: Type.String({ pattern: '^([0-9]{1,18}|[1-8][0-9]{18})$' }) })

function toBalances(row: Omit<BalanceRow, 'account_id' | 'timestamp'>): Balances {
  return {
    debitsPending: BigInt(row.debits_pending),
    debitsPosted: BigInt(row.debits_posted),
    creditsPending: BigInt(row.credits_pending),
    creditsPosted: BigInt(row.credits_posted),
  }
}

/**
 * The four balances after each transfer of an account with the history flag; nothing for other accounts.
 * Expiry writes no record, as in the reference.
 */
export async function accountHistory(
  ctx: Ctx,
  accountId: Uuid,
  options: PageOptions = {},
): Promise<BalancePage> {
  const limit = Math.min(Math.max(options.limit ?? 20, 1), 1000)
  const position = decodeCursor(Cursor, options.cursor)
  const isNewestFirst = (options.direction ?? 'newest_first') === 'newest_first'
  const rows = await ctx.db.query<BalanceRow>(
    `SELECT * FROM ledger.balance_record WHERE account_id = $1
       AND ($2::bigint IS NULL OR timestamp ${isNewestFirst ? '<' : '>'} $2)
     ORDER BY timestamp ${isNewestFirst ? 'DESC' : 'ASC'} LIMIT $3`,
    [accountId, position?.t ?? null, limit + 1],
  )
  const items = rows
    .slice(0, limit)
    .map(row => ({ accountId: row.account_id, timestamp: row.timestamp, ...toBalances(row) }))
  const hasMore = rows.length > limit
  return { items, nextCursor: hasMore ? encodeCursor({ t: String(items.at(-1)!.timestamp) }) : null }
}

/**
 * The four balances right after given transfers, each named by an account with the history flag and the ledger
 * time of the transfer: for receipts and lists. Points without a record are absent.
 */
export async function lookupBalances(
  ctx: Ctx,
  points: readonly { accountId: Uuid; timestamp: bigint }[],
): Promise<BalanceRecord[]> {
  if (points.length === 0) return []
  const rows = await ctx.db.query<BalanceRow>(
    `SELECT r.* FROM ledger.balance_record r
     JOIN unnest($1::uuid[], $2::bigint[]) AS p(account_id, timestamp) USING (account_id, timestamp)`,
    [points.map(point => point.accountId), points.map(point => point.timestamp)],
    'ledger.lookup_balances',
  )
  return rows.map(row => ({ accountId: row.account_id, timestamp: row.timestamp, ...toBalances(row) }))
}

/**
 * The balances of any account as they stood at a time: of the transfers up to then, with what had expired
 * by then released. Sums the account's transfers, so it suits statements and checks, not a hot path.
 * @param time a date, or a ledger time in nanoseconds (inclusive)
 */
export async function balanceAt(ctx: Ctx, accountId: Uuid, time: Date | bigint): Promise<Balances> {
  // A date means its whole millisecond.
  const at = typeof time === 'bigint' ? time : toLedgerTime(time) + 999_999n
  const rows = await ctx.db.query<BalanceRow>(`${sumsOf('debit')} UNION ALL ${sumsOf('credit')}`, [
    accountId,
    at,
  ])
  const [debits, credits] = rows as unknown as [
    { pending: string; posted: string },
    { pending: string; posted: string },
  ]
  return toBalances({
    debits_pending: debits.pending,
    debits_posted: debits.posted,
    credits_pending: credits.pending,
    credits_posted: credits.posted,
  })
}

/** flags: 2 pending, 4 post_pending, 8 void_pending. A resolution releases the whole pending amount. */
function sumsOf(side: 'debit' | 'credit'): string {
  return `
    SELECT coalesce(sum(CASE
             WHEN t.flags & 2 <> 0 THEN CASE WHEN p.state = 'expired' AND p.expires_at <= $2 THEN 0 ELSE t.amount END
             WHEN t.flags & 12 <> 0 THEN -held.amount
             ELSE 0 END), 0) AS pending,
           coalesce(sum(CASE WHEN t.flags & 10 = 0 THEN t.amount ELSE 0 END), 0) AS posted
    FROM ledger.transfer t
    LEFT JOIN ledger.pending_transfer p ON t.flags & 2 <> 0 AND p.id = t.id
    LEFT JOIN ledger.transfer held ON t.flags & 12 <> 0 AND held.id = t.pending_id
    WHERE t.${side}_account_id = $1 AND t.timestamp <= $2 AND t.failure IS NULL`
}

import { appendEvent, type Ctx, type Uuid } from '@stoa/kit'

export interface Difference {
  /** Null when it is the sums of a ledger that differ. */
  accountId: Uuid | null
  ledger: number
  detail: string
}

/** Re-sums every account from its transfers and compares, ledger by ledger and account by account. */
const differencesSql = `
  WITH side AS (
    SELECT t.debit_account_id AS account_id, t.flags, t.id, t.amount AS debit, 0::numeric AS credit
    FROM ledger.transfer t WHERE failure IS NULL
    UNION ALL
    SELECT t.credit_account_id, t.flags, t.id, 0, t.amount FROM ledger.transfer t WHERE failure IS NULL
  ), total AS (
    SELECT s.account_id,
           coalesce(sum(debit) FILTER (WHERE p.state = 'pending'), 0) AS debits_pending,
           coalesce(sum(debit) FILTER (WHERE s.flags & 10 = 0), 0) AS debits_posted,
           coalesce(sum(credit) FILTER (WHERE p.state = 'pending'), 0) AS credits_pending,
           coalesce(sum(credit) FILTER (WHERE s.flags & 10 = 0), 0) AS credits_posted
    FROM side s LEFT JOIN ledger.pending_transfer p ON s.flags & 2 <> 0 AND p.id = s.id
    GROUP BY s.account_id
  )
  SELECT a.id AS account_id, a.ledger, 'the balances are not those of the transfers' AS detail
  FROM ledger.account a LEFT JOIN total t ON t.account_id = a.id
  WHERE (a.debits_pending, a.debits_posted, a.credits_pending, a.credits_posted)
     <> (coalesce(t.debits_pending, 0), coalesce(t.debits_posted, 0),
         coalesce(t.credits_pending, 0), coalesce(t.credits_posted, 0))
  UNION ALL
  SELECT t.account_id, 0, 'transfers name an account that does not exist'
  FROM total t WHERE NOT EXISTS (SELECT FROM ledger.account a WHERE a.id = t.account_id)
  UNION ALL
  SELECT NULL, a.ledger, 'the debits differ from the credits'
  FROM ledger.account a GROUP BY a.ledger
  HAVING sum(a.debits_pending) <> sum(a.credits_pending) OR sum(a.debits_posted) <> sum(a.credits_posted)
  LIMIT 100`

/**
 * Compares the books with themselves, at one moment. Each difference raises an alert: a log line and the
 * event `ledger.difference_found` with the account.
 */
export async function reconcile(ctx: Ctx): Promise<Difference[]> {
  const rows = await ctx.db.query<{ account_id: Uuid | null; ledger: bigint; detail: string }>(differencesSql)
  const differences = rows.map(row => ({
    accountId: row.account_id,
    ledger: Number(row.ledger),
    detail: row.detail,
  }))
  for (const difference of differences) {
    ctx.log.error({ ...difference }, 'the ledger does not reconcile')
    await appendEvent(ctx, {
      type: 'ledger.difference_found',
      key: difference.accountId ?? `ledger:${difference.ledger}`,
      payload: { account_id: difference.accountId, ledger: difference.ledger, detail: difference.detail },
    })
  }
  return differences
}

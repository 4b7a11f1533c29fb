import { type Ctx, type Db, inTransaction } from '@stoa/kit'
import { nanosPerSecond } from './bounds.ts'
import { type ExportLine, flagBits, type LineOf } from './export-lines.ts'
import { accountFlags, transferFlags } from './flags.ts'
import { BooksVerifier, type Verdict } from './verify-books.ts'

const chunk = 5000

export type ImportResult =
  | { code: 'imported'; verdict: Verdict }
  | { code: 'not_empty' }
  | { code: 'unsound'; verdict: Verdict }

/**
 * Takes exported books into an empty ledger, blocks and all, or nothing at all: the lines are verified as
 * they pass, and books with a fault are rolled back.
 */
export async function importBooks(ctx: Ctx, lines: AsyncIterable<ExportLine>): Promise<ImportResult> {
  let verdict: Verdict | null = null
  try {
    return await inTransaction(ctx, async ({ db }): Promise<ImportResult> => {
      const [found] = await db.query(
        'SELECT 1 AS found FROM ledger.account UNION ALL SELECT 1 FROM ledger.transfer LIMIT 1',
      )
      if (found) return { code: 'not_empty' }
      verdict = await importLines(db, lines)
      if (verdict.faults.length > 0) throw new UnsoundBooksError()
      return { code: 'imported', verdict }
    })
  } catch (error) {
    if (error instanceof UnsoundBooksError && verdict) return { code: 'unsound', verdict }
    throw error
  }
}

class UnsoundBooksError extends Error {}

async function importLines(db: Db, lines: AsyncIterable<ExportLine>): Promise<Verdict> {
  const verifier = new BooksVerifier()
  const accounts: LineOf<'account'>[] = []
  let waiting: ExportLine[] = []
  let lastTimestamp = '0'
  for await (const line of lines) {
    verifier.read(line)
    if (line.kind === 'header') lastTimestamp = line.last_timestamp
    if (line.kind === 'account') accounts.push(line)
    waiting.push(line)
    if (waiting.length < chunk) continue
    await insertLines(db, waiting)
    waiting = []
  }
  const verdict = verifier.finish()
  if (verdict.faults.length > 0) return verdict
  await insertLines(db, waiting)
  // One statement for all accounts: the guard of double entry sees the books whole.
  await db.query(
    `UPDATE ledger.account a SET debits_pending = v.dp, debits_posted = v.dd, credits_pending = v.cp, credits_posted = v.cc
     FROM unnest($1::uuid[], $2::numeric[], $3::numeric[], $4::numeric[], $5::numeric[]) AS v(id, dp, dd, cp, cc)
     WHERE a.id = v.id`,
    [
      accounts.map(line => line.id),
      accounts.map(line => line.debits_pending),
      accounts.map(line => line.debits_posted),
      accounts.map(line => line.credits_pending),
      accounts.map(line => line.credits_posted),
    ],
  )
  await db.query(
    `SELECT setval('ledger.clock', greatest($1::bigint, (SELECT last_value FROM ledger.clock)))`,
    [lastTimestamp],
  )
  return verdict
}

function ofKind<Kind extends ExportLine['kind']>(lines: readonly ExportLine[], kind: Kind): LineOf<Kind>[] {
  return lines.filter((line): line is LineOf<Kind> => line.kind === kind)
}

async function insertLines(db: Db, lines: readonly ExportLine[]): Promise<void> {
  const accounts = ofKind(lines, 'account')
  await db.query(
    `INSERT INTO ledger.account (id, user_data, ledger, timestamp, code, flags)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::int[], $6::int[])`,
    [
      accounts.map(line => line.id),
      accounts.map(line => line.user_data),
      accounts.map(line => line.ledger),
      accounts.map(line => line.timestamp),
      accounts.map(line => line.code),
      accounts.map(line => flagBits(accountFlags, line.flags)),
    ],
  )
  await insertTransferLines(db, ofKind(lines, 'transfer'))
  const burned = ofKind(lines, 'burned')
  await db.query(
    'INSERT INTO ledger.transfer (id, timestamp, failure) SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::text[])',
    [burned.map(line => line.id), burned.map(line => line.timestamp), burned.map(line => line.failure)],
  )
  const blocks = ofKind(lines, 'block')
  await db.query(
    `INSERT INTO ledger.block (number, through_timestamp, transfer_count, merkle_root, previous_hash, hash, sealed_at)
     SELECT n, t, c, decode(m, 'hex'), decode(p, 'hex'), decode(h, 'hex'), s
     FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::timestamptz[])
       AS v(n, t, c, m, p, h, s)`,
    [
      blocks.map(line => line.number),
      blocks.map(line => line.through_timestamp),
      blocks.map(line => line.transfer_count),
      blocks.map(line => line.merkle_root),
      blocks.map(line => line.previous_hash),
      blocks.map(line => line.hash),
      blocks.map(line => line.sealed_at),
    ],
  )
  const balances = ofKind(lines, 'balance')
  await db.query(
    `INSERT INTO ledger.balance_record
       (account_id, timestamp, debits_pending, debits_posted, credits_pending, credits_posted)
     SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::numeric[], $4::numeric[], $5::numeric[], $6::numeric[])`,
    [
      balances.map(line => line.account_id),
      balances.map(line => line.timestamp),
      balances.map(line => line.debits_pending),
      balances.map(line => line.debits_posted),
      balances.map(line => line.credits_pending),
      balances.map(line => line.credits_posted),
    ],
  )
}

async function insertTransferLines(db: Db, transfers: readonly LineOf<'transfer'>[]): Promise<void> {
  await db.query(
    `INSERT INTO ledger.transfer (id, debit_account_id, credit_account_id, timestamp, ledger, code, flags, pending_id,
                                  user_data, timeout_seconds, amount)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[], $5::bigint[], $6::int[], $7::smallint[],
                          $8::uuid[], $9::uuid[], $10::bigint[], $11::numeric[])`,
    [
      transfers.map(line => line.id),
      transfers.map(line => line.debit_account_id),
      transfers.map(line => line.credit_account_id),
      transfers.map(line => line.timestamp),
      transfers.map(line => line.ledger),
      transfers.map(line => line.code),
      transfers.map(line => flagBits(transferFlags, line.flags)),
      transfers.map(line => line.pending_id),
      transfers.map(line => line.user_data),
      transfers.map(line => line.timeout_seconds || null),
      transfers.map(line => line.amount),
    ],
  )
  const held = transfers.filter(line => line.pending_state !== null)
  await db.query(
    `INSERT INTO ledger.pending_transfer (id, expires_at, state)
     SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::text[])`,
    [
      held.map(line => line.id),
      held.map(line =>
        line.timeout_seconds === 0
          ? null
          : BigInt(line.timestamp) + BigInt(line.timeout_seconds) * nanosPerSecond,
      ),
      held.map(line => line.pending_state),
    ],
  )
}

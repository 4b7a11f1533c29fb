import type { Ctx, Db } from '@stoa/kit'
import { accountFlagNames, type ExportLine, type LineOf, transferFlagNames } from './export-lines.ts'
import { type TransferRow, transferColumns } from './store.ts'

const chunk = 5000

/**
 * Writes the whole books as lines, all of one moment.
 * @param write called with each line; awaited, so that a slow reader slows the export
 */
export async function exportBooks(
  ctx: Ctx,
  write: (line: ExportLine) => void | Promise<void>,
): Promise<LineOf<'end'>> {
  return ctx.db.transaction(async db => {
    await db.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const end: LineOf<'end'> = { kind: 'end', accounts: 0, transfers: 0, burned: 0, blocks: 0, balances: 0 }
    const [clock] = await db.query<{ last: bigint }>('SELECT last_value AS last FROM ledger.clock')
    await write({ kind: 'header', format: 'stoa-ledger', version: 1, last_timestamp: String(clock!.last) })
    for await (const row of rowsOf<AccountLineRow>(db, accountsSql)) {
      end.accounts += 1
      await write({ kind: 'account', ...row, ledger: Number(row.ledger), flags: accountFlagNames(row.flags) })
    }
    const blocks = rowsOf<BlockLineRow>(db, blocksSql)
    let block = (await blocks.next()).value
    for await (const row of rowsOf<TransferLineRow>(db, transfersSql)) {
      while (block && row.timestamp > BigInt(block.through_timestamp)) {
        end.blocks += 1
        await write({ kind: 'block', ...block })
        block = (await blocks.next()).value
      }
      if (row.failure === null) end.transfers += 1
      else end.burned += 1
      await write(transferLine(row))
    }
    for (; block; block = (await blocks.next()).value) {
      end.blocks += 1
      await write({ kind: 'block', ...block })
    }
    for await (const row of rowsOf<Omit<LineOf<'balance'>, 'kind'>>(db, balancesSql)) {
      end.balances += 1
      await write({ kind: 'balance', ...row })
    }
    await write(end)
    return end
  })
}

type AccountLineRow = Omit<LineOf<'account'>, 'kind' | 'ledger' | 'flags'> & { ledger: bigint; flags: number }
type BlockLineRow = Omit<LineOf<'block'>, 'kind'>
type TransferLineRow = TransferRow & { failure: string | null; pending_state: string | null }

const accountsSql = `
  SELECT id, ledger, code, flags, user_data, timestamp::text, debits_pending::text, debits_posted::text,
         credits_pending::text, credits_posted::text
  FROM ledger.account ORDER BY ledger.account.timestamp`
const transfersSql = `
  SELECT ${transferColumns}, failure,
         CASE WHEN flags & 2 <> 0
           THEN (SELECT p.state FROM ledger.pending_transfer p WHERE p.id = t.id) END AS pending_state
  FROM ledger.transfer t ORDER BY timestamp`
const blocksSql = `
  SELECT number::text, through_timestamp::text, transfer_count::text, encode(merkle_root, 'hex') AS merkle_root,
         encode(previous_hash, 'hex') AS previous_hash, encode(hash, 'hex') AS hash,
         to_char(sealed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS sealed_at
  FROM ledger.block ORDER BY ledger.block.number`
const balancesSql = `
  SELECT account_id, timestamp::text, debits_pending::text, debits_posted::text, credits_pending::text,
         credits_posted::text
  FROM ledger.balance_record ORDER BY ledger.balance_record.timestamp, account_id`

let cursors = 0

/** All rows of a query, fetched in chunks inside the open transaction. */
async function* rowsOf<Row>(db: Db, sql: string): AsyncGenerator<Row, undefined> {
  cursors += 1
  const name = `ledger_export_${cursors}`
  await db.query(`DECLARE ${name} NO SCROLL CURSOR FOR ${sql}`)
  for (;;) {
    const rows = await db.query<Row>(`FETCH ${chunk} FROM ${name}`)
    yield* rows
    if (rows.length < chunk) break
  }
  await db.query(`CLOSE ${name}`)
}

function transferLine(row: TransferLineRow): ExportLine {
  const timestamp = String(row.timestamp)
  if (row.failure !== null) return { kind: 'burned', id: row.id, timestamp, failure: row.failure }
  return {
    kind: 'transfer',
    id: row.id,
    timestamp,
    debit_account_id: row.debit_account_id,
    credit_account_id: row.credit_account_id,
    amount: row.amount,
    pending_id: row.pending_id,
    user_data: row.user_data,
    timeout_seconds: Number(row.timeout_seconds ?? 0n),
    ledger: Number(row.ledger),
    code: row.code,
    flags: transferFlagNames(row.flags),
    pending_state: row.pending_state,
  }
}

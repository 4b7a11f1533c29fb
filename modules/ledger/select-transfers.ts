import type { Db, Uuid } from '@stoa/kit'
import { type TransferRow, toTransfer, transferColumns } from './store.ts'
import type { Transfer } from './transfer.ts'

export async function selectTransfers(db: Db, ids: readonly Uuid[]): Promise<Transfer[]> {
  const rows = await db.query<TransferRow>(
    `SELECT ${transferColumns} FROM ledger.transfer WHERE id = ANY($1::uuid[]) AND failure IS NULL`,
    [ids],
    'ledger.select_transfers',
  )
  return rows.map(toTransfer)
}

export interface TransferFilter {
  accountId?: Uuid
  /** Which side of `accountId`; both when left out. */
  side?: 'debit' | 'credit'
  userData?: Uuid
  ledger?: number
  code?: number
  /** Ledger times, both inclusive. */
  from?: bigint
  to?: bigint
}

export interface TransferWindow {
  /** Exclusive ledger time to go on from. */
  after: bigint | null
  limit: number
  direction: 'newest_first' | 'oldest_first'
}

/** Transfers of the filter in order of ledger time. */
export async function selectTransferWindow(
  db: Db,
  filter: TransferFilter,
  window: TransferWindow,
): Promise<Transfer[]> {
  const values: unknown[] = []
  const bind = (value: unknown, type: string) => `$${values.push(value)}::${type}`
  const conditions = ['failure IS NULL']
  const isNewestFirst = window.direction === 'newest_first'
  if (filter.userData !== undefined) conditions.push(`user_data = ${bind(filter.userData, 'uuid')}`)
  if (filter.ledger !== undefined) conditions.push(`ledger = ${bind(filter.ledger, 'bigint')}`)
  if (filter.code !== undefined) conditions.push(`code = ${bind(filter.code, 'int')}`)
  if (filter.from !== undefined) conditions.push(`timestamp >= ${bind(filter.from, 'bigint')}`)
  if (filter.to !== undefined) conditions.push(`timestamp <= ${bind(filter.to, 'bigint')}`)
  if (window.after !== null) {
    conditions.push(`timestamp ${isNewestFirst ? '<' : '>'} ${bind(window.after, 'bigint')}`)
  }
  const order = `ORDER BY timestamp ${isNewestFirst ? 'DESC' : 'ASC'} LIMIT ${bind(window.limit, 'int')}`
  const select = `SELECT ${transferColumns} FROM ledger.transfer WHERE ${conditions.join(' AND ')}`
  const rows = await db.query<TransferRow>(
    filter.accountId === undefined ? `${select} ${order}` : oneAccount(select, filter, order, bind),
    values,
  )
  return rows.map(toTransfer)
}

/** Each side from its own index; an account is never on both sides of a transfer, so nothing comes twice. */
function oneAccount(
  select: string,
  filter: TransferFilter,
  order: string,
  bind: (value: unknown, type: string) => string,
): string {
  const account = bind(filter.accountId, 'uuid')
  const sides = filter.side === undefined ? (['debit', 'credit'] as const) : [filter.side]
  const halves = sides.map(side => `(${select} AND ${side}_account_id = ${account} ${order})`)
  return `SELECT * FROM (${halves.join(' UNION ALL ')}) both_sides ${order}`
}

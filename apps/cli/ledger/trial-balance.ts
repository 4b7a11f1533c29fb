import { parseArgs } from 'node:util'
import { accountCodeOf, type NormalSide, type TrialBalanceRow, trialBalance } from '@stoa/ledger'
import { type Command, UsageError } from '../command.ts'
import { openBooks } from '../open-books.ts'

export const trialBalanceCommand: Command = {
  name: ['ledger', 'trial-balance'],
  usage: '[--date <YYYY-MM-DD or time>] [--database <url>]',
  summary: 'sums by ledger and code, now or at the end of a day (UTC)',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { date: { type: 'string' }, database: { type: 'string' } },
    })
    const at = values.date === undefined ? null : readDate(values.date)
    const books = await openBooks(values.database)
    try {
      return printRows(await trialBalance(books.ctx, at))
    } finally {
      await books.close()
    }
  },
}

/** A bare day means its last moment, in UTC. */
function readDate(text: string): Date {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59.999Z` : text)
  if (Number.isNaN(date.getTime())) throw new UsageError(`"${text}" is not a date.`)
  return date
}

const columns = [
  'ledger',
  'code',
  'account',
  'accounts',
  'debits posted',
  'credits posted',
  'balance',
  'pending',
]
const widths = [10, 6, 14, 9, 22, 22, 22, 18]

function printRows(rows: readonly TrialBalanceRow[]): number {
  print(columns)
  let isEqual = true
  for (const ledger of new Set(rows.map(row => row.ledger))) {
    const own = rows.filter(row => row.ledger === ledger)
    for (const row of own) printCode(row)
    isEqual = printSums(ledger, own) && isEqual
    printSheet(own)
  }
  console.log(isEqual ? 'debits equal credits' : 'DEBITS AND CREDITS DIFFER')
  return isEqual ? 0 : 1
}

/** The balance stands on the code's normal side; of a code without a meaning here it is debits less credits. */
function printCode(row: TrialBalanceRow): void {
  const meaning = accountCodeOf(row.code)
  const pending = row.debitsPending > row.creditsPending ? row.debitsPending : row.creditsPending
  print([
    row.ledger,
    row.code,
    meaning?.name ?? '-',
    row.accounts,
    row.debitsPosted,
    row.creditsPosted,
    balanceOf(row, meaning?.normalSide ?? 'debit'),
    pending,
  ])
}

function balanceOf(row: TrialBalanceRow, side: NormalSide): bigint {
  const debits = row.debitsPosted - row.creditsPosted
  return side === 'debit' ? debits : -debits
}

function printSums(ledger: number, rows: readonly TrialBalanceRow[]): boolean {
  const sum = (pick: (row: TrialBalanceRow) => bigint) => rows.reduce((total, row) => total + pick(row), 0n)
  const [debits, credits] = [sum(row => row.debitsPosted), sum(row => row.creditsPosted)]
  const [held, heldFor] = [sum(row => row.debitsPending), sum(row => row.creditsPending)]
  const accounts = rows.reduce((total, row) => total + row.accounts, 0)
  print([ledger, 'all', '', accounts, debits, credits, debits - credits, held])
  return debits === credits && held === heldFor
}

/** Assets beside what is owed and earned; only where every code has a meaning. */
function printSheet(rows: readonly TrialBalanceRow[]): void {
  const sums = { asset: 0n, liability: 0n, revenue: 0n }
  for (const row of rows) {
    const meaning = accountCodeOf(row.code)
    if (meaning === null) return
    sums[meaning.kind] += balanceOf(row, meaning.normalSide)
  }
  console.log(`  assets ${sums.asset} = owed to members ${sums.liability} + earned ${sums.revenue}`)
}

function print(cells: readonly unknown[]): void {
  console.log(cells.map((cell, index) => String(cell).padStart(widths[index]!)).join(' '))
}

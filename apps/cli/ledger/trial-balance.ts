import { parseArgs } from 'node:util'
import { type TrialBalanceRow, trialBalance } from '@stoa/ledger'
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

function printRows(rows: readonly TrialBalanceRow[]): number {
  const columns = [
    'ledger',
    'code',
    'accounts',
    'debits posted',
    'credits posted',
    'debits pending',
    'credits pending',
  ]
  const widths = [10, 6, 10, 22, 22, 18, 18]
  const print = (cells: readonly unknown[]) =>
    console.log(cells.map((cell, index) => String(cell).padStart(widths[index]!)).join(' '))
  print(columns)
  let isEqual = true
  for (const ledger of new Set(rows.map(row => row.ledger))) {
    const own = rows.filter(row => row.ledger === ledger)
    for (const row of own) print([ledger, row.code, row.accounts, ...amounts(row)])
    const sum = (pick: (row: TrialBalanceRow) => bigint) => own.reduce((total, row) => total + pick(row), 0n)
    const totals = {
      debitsPosted: sum(row => row.debitsPosted),
      creditsPosted: sum(row => row.creditsPosted),
      debitsPending: sum(row => row.debitsPending),
      creditsPending: sum(row => row.creditsPending),
    }
    print([ledger, 'all', own.reduce((total, row) => total + row.accounts, 0), ...amounts(totals)])
    isEqual &&= totals.debitsPosted === totals.creditsPosted && totals.debitsPending === totals.creditsPending
  }
  console.log(isEqual ? 'debits equal credits' : 'DEBITS AND CREDITS DIFFER')
  return isEqual ? 0 : 1
}

function amounts(
  row: Pick<TrialBalanceRow, 'debitsPosted' | 'creditsPosted' | 'debitsPending' | 'creditsPending'>,
) {
  return [row.debitsPosted, row.creditsPosted, row.debitsPending, row.creditsPending]
}

import { parseArgs } from 'node:util'
import { importBooks } from '@stoa/ledger'
import { type Command, UsageError } from '../command.ts'
import { openBooks } from '../open-books.ts'
import { readLines } from './lines.ts'
import { printVerdict } from './verify.ts'

export const importCommand: Command = {
  name: ['ledger', 'import'],
  usage: '<file, or -> [--database <url>]',
  summary: 'take exported books into an empty ledger',
  async run(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { database: { type: 'string' } },
    })
    const [file] = positionals
    if (file === undefined) throw new UsageError('Name a file.')
    const books = await openBooks(values.database)
    try {
      const result = await importBooks(books.ctx, readLines(file))
      if (result.code === 'not_empty') {
        console.log('Refused: the ledger is not empty.')
        return 1
      }
      const code = printVerdict(result.verdict)
      console.log(result.code === 'imported' ? 'imported' : 'Refused: nothing was kept.')
      return code
    } finally {
      await books.close()
    }
  },
}

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { exportBooks } from '@stoa/ledger'
import { type Command, UsageError } from '../command.ts'
import { openBooks } from '../open-books.ts'

export const exportCommand: Command = {
  name: ['ledger', 'export'],
  usage: '<file, or -> [--database <url>]',
  summary: 'write the whole books as JSON lines',
  async run(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { database: { type: 'string' } },
    })
    const [file] = positionals
    if (file === undefined) throw new UsageError('Name a file.')
    const output = file === '-' ? process.stdout : createWriteStream(file)
    const books = await openBooks(values.database)
    try {
      const end = await exportBooks(books.ctx, async line => {
        if (!output.write(`${JSON.stringify(line)}\n`)) await once(output, 'drain')
      })
      if (file !== '-') {
        await new Promise<void>((resolve, reject) => {
          output.once('error', reject)
          output.end(() => resolve())
        })
        console.log(
          `${end.accounts} accounts, ${end.transfers} transfers, ${end.blocks} blocks written to ${file}`,
        )
      }
      return 0
    } finally {
      await books.close()
    }
  },
}

import { parseArgs } from 'node:util'
import type { Command } from '../command.ts'
import { openBooks } from '../open-books.ts'

export const listCommand: Command = {
  name: ['staff', 'list'],
  usage: '[--database <url>]',
  summary: 'who is of the staff',
  async run(args) {
    const { values } = parseArgs({ args, options: { database: { type: 'string' } } })
    const { listStaff } = await import('@stoa/identity')
    const books = await openBooks(values.database)
    try {
      const staff = await listStaff(books.ctx)
      for (const { member, role } of staff)
        console.log(`${role.padEnd(10)} @${member.handle}  ${member.name}`)
      if (staff.length === 0) console.log('Nobody is of the staff.')
      return 0
    } finally {
      await books.close()
    }
  },
}

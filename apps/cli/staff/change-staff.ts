import { parseArgs } from 'node:util'
import { grantStaff, isStaffRole, revokeStaff, type StaffChange, staffRoles } from '@stoa/identity'
import { type Command, UsageError } from '../command.ts'
import { openBooks } from '../open-books.ts'

const refusals = {
  member_not_found: (handle: string) => `Nobody here has the handle ${handle}.`,
  not_staff: (handle: string) => `${handle} is not of the staff.`,
} as const

function printChange(change: StaffChange, handle: string, done: string): number {
  if (change.code === 'done') {
    console.log(done)
    return 0
  }
  console.error(refusals[change.code](handle))
  return 1
}

export const grantCommand: Command = {
  name: ['staff', 'grant'],
  usage: `<@handle> <${staffRoles.join('|')}> [--database <url>]`,
  summary: 'makes a member a moderator or an admin',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { database: { type: 'string' } },
    })
    const [handle, role] = positionals
    if (!handle || !role || positionals.length !== 2) throw new UsageError('Name a handle and a role.')
    if (!isStaffRole(role)) throw new UsageError(`"${role}" is no role: ${staffRoles.join(' or ')}.`)
    const books = await openBooks(values.database)
    try {
      return printChange(await grantStaff(books.ctx, handle, role), handle, `${handle} is now ${role}.`)
    } finally {
      await books.close()
    }
  },
}

export const revokeCommand: Command = {
  name: ['staff', 'revoke'],
  usage: '<@handle> [--database <url>]',
  summary: "takes a member's staff role away",
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { database: { type: 'string' } },
    })
    const [handle] = positionals
    if (!handle || positionals.length !== 1) throw new UsageError('Name a handle.')
    const books = await openBooks(values.database)
    try {
      return printChange(await revokeStaff(books.ctx, handle), handle, `${handle} is no longer of the staff.`)
    } finally {
      await books.close()
    }
  },
}

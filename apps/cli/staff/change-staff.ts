import { parseArgs } from 'node:util'
import type { StaffChange } from '@stoa/identity'
import { type Command, UsageError } from '../command.ts'
import { openBooks } from '../open-books.ts'

// identity is loaded by its own commands alone: it takes seconds, which those of the ledger need not wait.
const loadIdentity = () => import('@stoa/identity')

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

const readArgs = (args: string[]) =>
  parseArgs({ args, allowPositionals: true, options: { database: { type: 'string' } } })

export const grantCommand: Command = {
  name: ['staff', 'grant'],
  usage: '<@handle> <moderator|admin> [--database <url>]',
  summary: 'makes a member a moderator or an admin',
  async run(args) {
    const { values, positionals } = readArgs(args)
    const [handle, role] = positionals
    if (!handle || !role || positionals.length !== 2) throw new UsageError('Name a handle and a role.')
    const { grantStaff, isStaffRole, staffRoles } = await loadIdentity()
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
    const { values, positionals } = readArgs(args)
    const [handle] = positionals
    if (!handle || positionals.length !== 1) throw new UsageError('Name a handle.')
    const { revokeStaff } = await loadIdentity()
    const books = await openBooks(values.database)
    try {
      return printChange(await revokeStaff(books.ctx, handle), handle, `${handle} is no longer of the staff.`)
    } finally {
      await books.close()
    }
  },
}

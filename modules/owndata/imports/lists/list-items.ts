import type { NewItem } from '../item-store.ts'
import type { ListedAccount } from './parse-list.ts'

/** Whom a line names, as it waits to be brought. */
export interface AccountBody {
  handle: string
  memberId?: string
}

/**
 * The lines as items. Of an account of another instance it is clear at once that nobody here has it.
 * @param host of this instance
 */
export function itemsOfList(lines: readonly ListedAccount[], host: string, now: Date): NewItem[] {
  return lines.map(({ subject, account }) => {
    const item = { subject, sortAt: now }
    if (account === null) return { ...item, outcome: 'left_out', rule: 'not_an_address' }
    if (account.host !== null && account.host !== host.toLowerCase()) return { ...item, outcome: 'not_here' }
    const body: AccountBody = { handle: account.handle }
    if (account.memberId !== null) body.memberId = account.memberId
    return { ...item, body }
  })
}

import { type Ctx, decodeCursor, encodeCursor, type Uuid } from '@stoa/kit'
import { Type } from 'typebox'
import { selectTransferWindow, type TransferFilter, type TransferWindow } from './select-transfers.ts'
import type { Transfer } from './transfer.ts'

export interface TransferPage {
  items: Transfer[]
  /** Goes on after the last item; null at the end. */
  nextCursor: string | null
}

export interface PageOptions {
  cursor?: string | undefined
  /** 1 to 1,000; 20 when left out. */
  limit?: number
  /** Newest first when left out. */
  direction?: TransferWindow['direction']
}

const Cursor = Type.Object({ t: Type.String({ pattern: '^([0-9]{1,18}|[1-8][0-9]{18})$' }) })

/**
 * Transfers of a filter, in order of ledger time, a page at a time. Without an account it scans by time.
 * @throws 400 invalid_cursor for a cursor that no page gave out
 */
export async function queryTransfers(
  ctx: Ctx,
  filter: TransferFilter,
  options: PageOptions = {},
): Promise<TransferPage> {
  const limit = Math.min(Math.max(options.limit ?? 20, 1), 1000)
  const position = decodeCursor(Cursor, options.cursor)
  const items = await selectTransferWindow(ctx.db, filter, {
    after: position ? BigInt(position.t) : null,
    limit: limit + 1,
    direction: options.direction ?? 'newest_first',
  })
  const hasMore = items.length > limit
  if (hasMore) items.pop()
  return { items, nextCursor: hasMore ? encodeCursor({ t: String(items.at(-1)!.timestamp) }) : null }
}

/** The transfers of one account, either side. */
export function accountTransfers(
  ctx: Ctx,
  accountId: Uuid,
  options: PageOptions = {},
): Promise<TransferPage> {
  return queryTransfers(ctx, { accountId }, options)
}

import type { MemberCtx } from '@stoa/kit'
import { listOwnDecisions } from './decisions/list-own-decisions.ts'
import { listOwnReports } from './reports/list-own-reports.ts'

const limit = 100

/** What the acting member reported, and what was decided about them, in the shapes of the API and page by page. */
export const ownSafetyData = {
  reports: ctx => pages(cursor => listOwnReports(ctx, { limit, ...(cursor && { cursor }) })),
  decisions: ctx => pages(cursor => listOwnDecisions(ctx, { limit, ...(cursor && { cursor }) })),
} satisfies Record<string, (ctx: MemberCtx) => AsyncIterable<object>>

async function* pages<Item>(
  read: (cursor: string | null) => Promise<{ items: Item[]; next_cursor: string | null }>,
): AsyncGenerator<Item> {
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof read>> = await read(cursor)
    yield* page.items
    cursor = page.next_cursor
  } while (cursor !== null)
}

import { type Ctx, inTransaction, type Uuid } from '@stoa/kit'
import { deleteImport, endImport, type ImportRow, listImports, listOldImports } from './import-store.ts'

/** How long the report of an import stays. */
const keptMs = 30 * 86_400_000
/** No file takes so long to arrive: what still does was given up. */
const receivingMs = 3 * 3_600_000
const batch = 100

/** Deletes reports whose days are over, and frees the places of files that never arrived. */
export async function sweepImports(ctx: Ctx): Promise<void> {
  const ago = (ms: number) => new Date(ctx.clock.now().getTime() - ms)
  for (const row of await listOldImports(ctx.db, ['receiving'], ago(receivingMs), batch))
    await endImport(ctx, row, { state: 'failed', failure: 'interrupted' })
  await deleteAll(ctx, await listOldImports(ctx.db, ['done', 'failed', 'cancelled'], ago(keptMs), batch))
}

/** Deletes all imports of a member who has left; one that is under way ends with its row. */
export async function deleteImportsOf(ctx: Ctx, memberId: Uuid): Promise<void> {
  for (;;) {
    const rows = await listImports(ctx.db, memberId, batch)
    await deleteAll(ctx, rows)
    if (rows.length < batch) return
  }
}

async function deleteAll(ctx: Ctx, rows: readonly ImportRow[]): Promise<void> {
  for (const row of rows) await inTransaction(ctx, ctx => deleteImport(ctx.db, row))
}

import { type Ctx, inTransaction, type Uuid } from '@stoa/kit'
import type { OwnDataServices } from '../services.ts'
import { deleteFileRows } from './archive/file-store.ts'
import { deleteImported } from './archive/imported-post-store.ts'
import { removeFiles } from './clean-import.ts'
import { finishImport } from './finish-import.ts'
import { deleteImport, type ImportRow, listImports, listOldImports } from './import-store.ts'

/** How long the report of an import stays. */
const keptMs = 30 * 86_400_000
/** No file takes so long to arrive: what still does was given up. */
const receivingMs = 3 * 3_600_000
/** Nothing takes so long to be written. */
const draftMs = 86_400_000
const batch = 100

/** Deletes reports whose days are over, and frees the places of files that never arrived. */
export async function sweepImports(ctx: Ctx, services: OwnDataServices): Promise<void> {
  const ago = (ms: number) => new Date(ctx.clock.now().getTime() - ms)
  await services.files.sweepDrafts(ago(draftMs))
  for (const row of await listOldImports(ctx.db, ['receiving'], ago(receivingMs), batch))
    await finishImport(ctx, row, { state: 'failed', failure: 'interrupted' })
  await deleteAll(
    ctx,
    services,
    await listOldImports(ctx.db, ['done', 'failed', 'cancelled'], ago(keptMs), batch),
  )
}

/** Deletes all imports of a member who has left; one that is under way ends with its row. */
export async function deleteImportsOf(ctx: Ctx, services: OwnDataServices, memberId: Uuid): Promise<void> {
  for (;;) {
    const rows = await listImports(ctx.db, memberId, batch)
    await deleteAll(ctx, services, rows)
    if (rows.length < batch) return deleteImported(ctx.db, memberId)
  }
}

/** Files first: while the row stands, a run that is cut off is done again. */
async function deleteAll(ctx: Ctx, services: OwnDataServices, rows: readonly ImportRow[]): Promise<void> {
  for (const row of rows) {
    await removeFiles(services, row, row.files)
    await inTransaction(ctx, async ctx => {
      await deleteFileRows(ctx.db, row)
      await deleteImport(ctx.db, row)
    })
  }
}

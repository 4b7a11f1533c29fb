import type { Ctx, Uuid } from '@stoa/kit'
import type { OwnDataServices } from '../services.ts'
import { fileKey, keptMs } from './build-export.ts'
import { deleteExport, type ExportRow, listExports, listOld } from './export-store.ts'

/** Building never takes so long: what is not ready by then was given up. */
const buildingMs = 86_400_000
const batch = 100

/** Deletes files whose days are over, and what was never finished. */
export async function sweepExports(ctx: Ctx, services: OwnDataServices): Promise<void> {
  const before = new Date(ctx.clock.now().getTime() - keptMs)
  await deleteAll(ctx, services, await listOld(ctx, before, batch))
  const unfinished = new Date(ctx.clock.now().getTime() - buildingMs)
  const old = await listOld(ctx, unfinished, batch)
  await deleteAll(
    ctx,
    services,
    old.filter(row => row.state !== 'ready'),
  )
}

/** Deletes all exports of a member who has left. */
export async function deleteExportsOf(ctx: Ctx, services: OwnDataServices, memberId: Uuid): Promise<void> {
  for (;;) {
    const rows = await listExports(ctx, memberId, batch)
    await deleteAll(ctx, services, rows)
    if (rows.length < batch) return
  }
}

/** Files first: while the row stands, a run that is cut off is done again. */
async function deleteAll(ctx: Ctx, services: OwnDataServices, rows: readonly ExportRow[]): Promise<void> {
  for (const row of rows) {
    await services.files.remove(fileKey(row.exportId))
    await deleteExport(ctx, row)
  }
}

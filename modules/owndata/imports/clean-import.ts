import type { Ctx } from '@stoa/kit'
import type { OwnDataServices } from '../services.ts'
import { deleteFileRows, laidKey, uploadKey } from './archive/file-store.ts'
import { findImport, type ImportKey } from './import-store.ts'
import { deleteUndecided } from './item-store.ts'

/** Takes away what an import needed while it was under way; its report stays. Done twice it changes nothing. */
export async function cleanImport(ctx: Ctx, services: OwnDataServices, key: ImportKey): Promise<void> {
  const row = await findImport(ctx.db, key)
  if (!row) return
  await removeFiles(services, key, row.files)
  await deleteFileRows(ctx.db, key)
  await deleteUndecided(ctx.db, key)
}

/** Also such as a job was about to write when its import ended: their numbers are known. */
export async function removeFiles(
  services: OwnDataServices,
  { importId }: ImportKey,
  files: number,
): Promise<void> {
  await services.files.remove(uploadKey(importId))
  for (let number = 0; number < files; number += 1) await services.files.remove(laidKey(importId, number))
}

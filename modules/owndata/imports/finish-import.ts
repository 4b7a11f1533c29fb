import { type Ctx, inTransaction } from '@stoa/kit'
import { endImport, type ImportKey } from './import-store.ts'
import { enqueueStep } from './step-job.ts'

export const cleanImportTask = 'owndata.clean-import'

/** Ends an import, and has a job take away what it needed; false when it had ended. */
export function finishImport(
  ctx: Ctx,
  key: ImportKey,
  end: Parameters<typeof endImport>[2],
): Promise<boolean> {
  return inTransaction(ctx, async ctx => {
    const ended = await endImport(ctx, key, end)
    if (ended) await enqueueStep(ctx, cleanImportTask, key)
    return ended
  })
}

import { inTransaction, type MemberCtx } from '@stoa/kit'
import type { OwnDataServices } from '../services.ts'
import { uploadKey } from './archive/file-store.ts'
import { type ImportKey, moveImport } from './import-store.ts'
import type { ImportForm } from './read-form.ts'
import type { ImportRule } from './rules.ts'
import { enqueueStep, readArchiveTask } from './step-job.ts'

/** Puts an archive aside as it arrives; a job reads it. */
export async function startArchive(
  ctx: MemberCtx,
  services: OwnDataServices,
  key: ImportKey,
  file: ImportForm['file'],
): Promise<{ code: 'started' } | { code: 'import_refused'; rule: ImportRule }> {
  await services.files.putStream(uploadKey(key.importId), file)
  if (file.truncated) return { code: 'import_refused', rule: 'file_too_large' }
  return inTransaction(ctx, async ctx => {
    if (!(await moveImport(ctx.db, key, 'receiving', 'reading')))
      return { code: 'import_refused', rule: 'interrupted' }
    await enqueueStep(ctx, readArchiveTask, key)
    return { code: 'started' }
  })
}

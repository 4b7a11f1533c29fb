import { enqueue, inTransaction, type MemberCtx, newUuid, takeRate } from '@stoa/kit'
import { type ExportRow, findExport, insertExport } from './export-store.ts'

export const buildExportTask = 'owndata.build-export'

/** Reading everything costs more than any other request. */
const perDay = 3

export type AskExportResult =
  | { code: 'asked'; export: ExportRow }
  | { code: 'export_running' }
  | { code: 'too_many_exports'; retryAfterSeconds: number }

/** Asks for an export of the acting member's data; a job builds it. */
export async function askForExport(ctx: MemberCtx, language: string): Promise<AskExportResult> {
  const { memberId } = ctx.actor
  const key = `owndata-export:${memberId}`
  const rate = await takeRate(ctx, { key, max: perDay, windowMs: 86_400_000 })
  if (!rate.allowed) return { code: 'too_many_exports', retryAfterSeconds: rate.retryAfterSeconds }
  const exportId = newUuid(ctx.clock)
  return inTransaction(ctx, async ctx => {
    if (!(await insertExport(ctx, memberId, exportId))) return { code: 'export_running' }
    await enqueue(
      ctx,
      buildExportTask,
      { member_id: memberId, export_id: exportId, language },
      { maxAttempts: 5 },
    )
    return { code: 'asked', export: (await findExport(ctx, memberId, exportId))! }
  })
}

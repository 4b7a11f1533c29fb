import { type MemberCtx, newUuid, takeRate } from '@stoa/kit'
import { finishImport } from './finish-import.ts'
import { findImport, type ImportKey, type ImportRow, insertImport } from './import-store.ts'
import type { ImportRule } from './rules.ts'
import type { ImportKind } from './schema.ts'

/** Taking in an archive is the most work that a member can ask for. */
const perDay = 20

export type AskImportResult =
  | { code: 'asked'; import: ImportRow }
  | { code: 'import_running' }
  | { code: 'import_refused'; rule: ImportRule }
  | { code: 'too_many_imports'; retryAfterSeconds: number }

/** Takes the member's one place for an import, before anything of the file is read. */
export async function openImport(
  ctx: MemberCtx,
  kind: ImportKind,
): Promise<
  { code: 'open'; key: ImportKey } | Exclude<AskImportResult, { code: 'asked' | 'import_refused' }>
> {
  const { memberId } = ctx.actor
  const rate = await takeRate(ctx, {
    key: `owndata-import:${memberId}`,
    max: perDay,
    windowMs: 86_400_000,
  })
  if (!rate.allowed) return { code: 'too_many_imports', retryAfterSeconds: rate.retryAfterSeconds }
  const key = { memberId, importId: newUuid(ctx.clock) }
  return (await insertImport(ctx, key, kind)) ? { code: 'open', key } : { code: 'import_running' }
}

/** Takes the file in. Refused or cut off, it leaves a report that says so, and the place is free again. */
export async function receiveImport(
  ctx: MemberCtx,
  key: ImportKey,
  receive: () => Promise<{ code: 'started' } | { code: 'import_refused'; rule: ImportRule }>,
): Promise<AskImportResult> {
  try {
    const result = await receive()
    if (result.code === 'started') return { code: 'asked', import: (await findImport(ctx.db, key))! }
    await finishImport(ctx, key, { state: 'failed', failure: result.rule })
    return result
  } catch (error) {
    await finishImport(ctx, key, { state: 'failed', failure: 'interrupted' })
    throw error
  }
}

import type { Ctx, MemberCtx } from '@stoa/kit'
import { actAs } from '../act-as.ts'
import { finishImport } from './finish-import.ts'
import { countTry, findImport, type ImportRow } from './import-store.ts'
import { importKeyOf } from './step-job.ts'

/** A step that failed so often is not tried again: the member is told, and may ask anew. */
const maxTries = 6

/** Runs one step of an import that is still under way, as its member. A step that fails is tried again later. */
export async function runStep(
  ctx: Ctx,
  payload: unknown,
  step: (ctx: MemberCtx, row: ImportRow) => Promise<void>,
): Promise<void> {
  const key = importKeyOf(payload)
  const tries = await countTry(ctx.db, key)
  if (tries === null) return
  if (tries > maxTries) {
    await finishImport(ctx, key, { state: 'failed', failure: 'unexpected' })
    return
  }
  const row = await findImport(ctx.db, key)
  if (row) await step(actAs(ctx, key.memberId), row)
}

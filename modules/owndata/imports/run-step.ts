import { type Ctx, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { Value } from 'typebox/value'
import { actAs } from '../act-as.ts'
import { ImportPayload } from './bring-items.ts'
import { countTry, endImport, findImport, type ImportRow } from './import-store.ts'

/** A step that failed so often is not tried again: the member is told, and may ask anew. */
const maxTries = 6

/** Runs one step of an import that is still under way, as its member. A step that fails is tried again later. */
export async function runStep(
  ctx: Ctx,
  payload: unknown,
  step: (ctx: MemberCtx, row: ImportRow) => Promise<void>,
): Promise<void> {
  const { member_id, import_id } = Value.Parse(ImportPayload, payload)
  const key = { memberId: member_id as Uuid, importId: import_id as Uuid }
  const tries = await countTry(ctx.db, key)
  if (tries === null) return
  if (tries > maxTries) {
    await inTransaction(ctx, ctx => endImport(ctx, key, { state: 'failed', failure: 'unexpected' }))
    return
  }
  const row = await findImport(ctx.db, key)
  if (row) await step(actAs(ctx, key.memberId), row)
}

import { inTransaction, type MemberCtx } from '@stoa/kit'
import { bringImportTask } from './bring-items.ts'
import { type ImportKey, moveImport, setTally } from './import-store.ts'
import { insertItems, type Verdict } from './item-store.ts'
import { itemsOfList } from './lists/list-items.ts'
import { type ListKind, parseList } from './lists/parse-list.ts'
import type { ImportRule } from './rules.ts'
import { enqueueStep } from './step-job.ts'
import { addVerdicts, emptyTally } from './tally.ts'

/** Reads a list at once, for it is small; a job brings its lines. */
export async function startList(
  ctx: MemberCtx,
  key: ImportKey,
  list: { kind: ListKind; bytes: Buffer; host: string },
): Promise<{ code: 'started' } | { code: 'import_refused'; rule: ImportRule }> {
  const lines = parseList(list.bytes, list.kind)
  if ('rule' in lines) return { code: 'import_refused', rule: lines.rule }
  const items = itemsOfList(lines, list.host, ctx.clock.now())
  const verdicts = items.filter((item): item is typeof item & Verdict => 'outcome' in item)
  return inTransaction(ctx, async ctx => {
    if (!(await moveImport(ctx.db, key, 'receiving', 'bringing')))
      return { code: 'import_refused', rule: 'interrupted' }
    await insertItems(ctx.db, key, 0, items)
    await setTally(ctx.db, key, { items: items.length, ...addVerdicts(emptyTally(), verdicts) })
    await enqueueStep(ctx, bringImportTask, key)
    return { code: 'started' }
  })
}

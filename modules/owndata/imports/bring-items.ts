import { type Ctx, enqueue, inTransaction, type MemberCtx } from '@stoa/kit'
import { Type } from 'typebox'
import {
  clearTries,
  endImport,
  type ImportKey,
  type ImportRow,
  lockImport,
  setTally,
} from './import-store.ts'
import { decideItem, nextItems, type Verdict, type WaitingItem } from './item-store.ts'
import { bringAccount, findListed } from './lists/bring-accounts.ts'
import { addVerdicts } from './tally.ts'

export const bringImportTask = 'owndata.bring-import'

export const ImportPayload = Type.Object({
  member_id: Type.String({ format: 'uuid' }),
  import_id: Type.String({ format: 'uuid' }),
})

/** Items that one job brings; then it makes room for others. */
const stepItems = 25

/** Enqueues the next step, in the transaction that ends the one before. */
export async function enqueueStep(ctx: Ctx, task: string, { memberId, importId }: ImportKey): Promise<void> {
  await enqueue(
    ctx,
    task,
    { member_id: memberId, import_id: importId },
    { jobKey: `${task}:${importId}`, maxAttempts: 10 },
  )
}

/**
 * Brings the next items of an import, each in a transaction of its own together with what became of it, so that a
 * step that is cut off goes on where it stood and nothing is brought twice.
 */
export async function bringItems(ctx: MemberCtx, row: ImportRow): Promise<void> {
  const items = await nextItems(ctx.db, row, stepItems)
  if (items.length === 0) {
    await endImport(ctx, row, { state: 'done' })
    return
  }
  const bring = await prepare(ctx, row, items)
  for (const item of items) if (!(await decide(ctx, row, item, bring))) return
  await inTransaction(ctx, async ctx => {
    await clearTries(ctx.db, row)
    await enqueueStep(ctx, bringImportTask, row)
  })
}

type Bring = (ctx: MemberCtx, item: WaitingItem) => Promise<Verdict>

async function prepare(ctx: MemberCtx, row: ImportRow, items: readonly WaitingItem[]): Promise<Bring> {
  const members = await findListed(ctx, items)
  return (ctx, item) => bringAccount(ctx, row.kind, members.get(item.position))
}

/** False when the import has ended meanwhile: the member has cancelled it. */
function decide(ctx: MemberCtx, key: ImportKey, item: WaitingItem, bring: Bring): Promise<boolean> {
  return inTransaction(ctx, async ctx => {
    // Held first, so that a cancelling waits for this item and no other follows.
    const row = await lockImport(ctx.db, key)
    if (row?.state !== 'bringing') return false
    const verdict = await bring(ctx, item)
    if (await decideItem(ctx.db, key, item.position, verdict))
      await setTally(ctx.db, key, { items: row.items, ...addVerdicts(row, [verdict]) })
    return true
  })
}

import { inTransaction, type MemberCtx } from '@stoa/kit'
import type { OwnDataServices } from '../services.ts'
import { PostRefused, readyPost } from './archive/bring-post.ts'
import { finishImport } from './finish-import.ts'
import { clearTries, type ImportKey, type ImportRow, lockImport, setTally } from './import-store.ts'
import { decideItem, nextItems, type Verdict, type WaitingItem } from './item-store.ts'
import { bringAccount, findListed } from './lists/bring-accounts.ts'
import { enqueueStep } from './step-job.ts'
import { addVerdicts } from './tally.ts'

export const bringImportTask = 'owndata.bring-import'

/** Items that one job brings; then it makes room for others. Posts have pictures to be made. */
const stepAccounts = 25
const stepPosts = 10

/** Makes an item ready outside a transaction, and gives what is left to do in one. */
type Ready = (item: WaitingItem) => Promise<(ctx: MemberCtx) => Promise<Verdict>>

/**
 * Brings the next items of an import, each in a transaction of its own together with what became of it, so that a
 * step that is cut off goes on where it stood and nothing is brought twice.
 */
export async function bringItems(ctx: MemberCtx, services: OwnDataServices, row: ImportRow): Promise<void> {
  const items = await nextItems(ctx.db, row, row.kind === 'archive' ? stepPosts : stepAccounts)
  if (items.length === 0) {
    await finishImport(ctx, row, { state: 'done' })
    return
  }
  const ready = await prepare(ctx, services, row, items)
  for (const item of items) if (!(await decide(ctx, row, item, await ready(item)))) return
  await inTransaction(ctx, async ctx => {
    await clearTries(ctx.db, row)
    await enqueueStep(ctx, bringImportTask, row)
  })
}

async function prepare(
  ctx: MemberCtx,
  services: OwnDataServices,
  row: ImportRow,
  items: readonly WaitingItem[],
): Promise<Ready> {
  const { kind } = row
  if (kind === 'archive') return item => readyPost(ctx, services, row, item)
  const members = await findListed(ctx, items)
  return async item => ctx => bringAccount(ctx, kind, members.get(item.position))
}

/** False when the import has ended meanwhile: the member has cancelled it. */
async function decide(
  ctx: MemberCtx,
  key: ImportKey,
  item: WaitingItem,
  bring: (ctx: MemberCtx) => Promise<Verdict>,
): Promise<boolean> {
  try {
    return await inTransaction(ctx, async ctx => {
      // Held first, so that a cancelling waits for this item and no other follows.
      const row = await lockImport(ctx.db, key)
      if (row?.state !== 'bringing') return false
      const verdict = await bring(ctx)
      if (await decideItem(ctx.db, key, item.position, verdict))
        await setTally(ctx.db, key, { items: row.items, ...addVerdicts(row, [verdict]) })
      return true
    })
  } catch (error) {
    if (!(error instanceof PostRefused)) throw error
    const { rule } = error
    return decide(ctx, key, item, async () => ({ outcome: 'left_out', rule }))
  }
}

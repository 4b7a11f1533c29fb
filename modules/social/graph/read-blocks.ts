import type { Ctx, Uuid } from '@stoa/kit'
import { selectBlocks, selectBlocksBetween } from './block-store.ts'

/** Who made a block: the member who asks (also when both did), or only the other. */
type BlockSide = 'own' | 'other'

/** The blocks between a member and others, in one statement for any number; who is not in it is not blocked. */
export async function readBlocks(
  ctx: Pick<Ctx, 'db'>,
  memberId: Uuid,
  otherIds: readonly Uuid[],
): Promise<ReadonlyMap<Uuid, BlockSide>> {
  const blocks = new Map<Uuid, BlockSide>()
  if (otherIds.length === 0) return blocks
  for (const { memberId: otherId, isOwn } of await selectBlocks(ctx.db, memberId, otherIds)) {
    if (isOwn || !blocks.has(otherId)) blocks.set(otherId, isOwn ? 'own' : 'other')
  }
  return blocks
}

/** The same for many members, each with one other, in one statement: every block between them, whoever made it. */
export function readBlocksBetween(
  ctx: Pick<Ctx, 'db'>,
  pairs: readonly { memberId: Uuid; otherId: Uuid }[],
): Promise<{ memberId: Uuid; otherId: Uuid; isOwn: boolean }[]> {
  return selectBlocksBetween(ctx.db, pairs)
}

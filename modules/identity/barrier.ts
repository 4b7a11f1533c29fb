import type { Ctx, MemberCtx, Uuid } from '@stoa/kit'
import { selectAbsent } from './absence-store.ts'

/**
 * Why a member cannot reach another: a block of their own, which they can take back; a block of the other's, of
 * which they are never told; or the other is not here now, having left, leaving or suspended.
 */
export type Barrier = 'you_block' | 'blocked' | 'absent'

/**
 * What keeps the acting member from reaching others; who can be reached is absent. Given to modules by the
 * composition, because blocks belong to a module above them.
 */
export type ReadBarriers = (ctx: MemberCtx, otherIds: readonly Uuid[]) => Promise<ReadonlyMap<Uuid, Barrier>>

/** Who wants to reach whom. */
export interface Reach {
  memberId: Uuid
  otherId: Uuid
}

/** The same for many members at once, by `reachKey`. */
export type ReadBarriersBetween = (
  ctx: Ctx,
  reaches: readonly Reach[],
) => Promise<ReadonlyMap<string, Barrier>>

export function reachKey({ memberId, otherId }: Reach): string {
  return `${memberId} ${otherId}`
}

/** For a past that is seeded, and for tests without blocks: nothing stands between anybody. */
export const noBarriers: ReadBarriers & ReadBarriersBetween = async () => new Map()

/** Which of these members are not here: gone, about to leave, or suspended now. One statement. */
export async function readAbsent(ctx: Ctx, memberIds: readonly Uuid[]): Promise<ReadonlySet<Uuid>> {
  if (memberIds.length === 0) return new Set()
  return new Set(await selectAbsent(ctx.db, memberIds, ctx.clock.now()))
}

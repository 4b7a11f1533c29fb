import { inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import type { SocialRefusal } from '../errors.ts'
import { readStandings } from '../graph/standing.ts'
import { lockTies } from '../graph/tie-store.ts'
import { deleteWatcher, insertWatcher, markWatched } from './watcher-store.ts'

export type WatchResult = { code: 'done' } | Extract<SocialRefusal, { code: 'cannot_watch' }>

/**
 * The acting member is told of each post of one whom they follow and do not mute, from now on. A second time changes
 * nothing. It ends with the follow, with a block and with a mute.
 */
export async function watchMember(ctx: MemberCtx, followeeId: Uuid): Promise<WatchResult> {
  const { memberId } = ctx.actor
  return inTransaction(ctx, async ctx => {
    await lockTies(ctx.db, [memberId])
    const standing = (await readStandings(ctx, memberId, [followeeId])).get(followeeId)!
    if (!standing.follows || standing.mutes) return { code: 'cannot_watch' }
    if (await markWatched(ctx.db, memberId, followeeId, true))
      await insertWatcher(ctx.db, followeeId, memberId)
    return { code: 'done' }
  })
}

/** The acting member is told of these posts no longer. Without a watch nothing changes. */
export async function unwatchMember(ctx: MemberCtx, followeeId: Uuid): Promise<void> {
  const { memberId } = ctx.actor
  await inTransaction(ctx, async ctx => {
    await lockTies(ctx.db, [memberId])
    if (await markWatched(ctx.db, memberId, followeeId, false))
      await deleteWatcher(ctx.db, followeeId, memberId)
  })
}

import { type Ctx, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { listFollowedAuthors } from '../graph/follow-store.ts'
import { homeIdleDays, homeTouchMs, wakeFollowees, wakePosts } from '../policy.ts'
import { listEntriesFor } from './author-store.ts'
import {
  beginHomeReader,
  completeHomeReader,
  endHomeReader,
  listIdleReaders,
  touchHomeReader,
} from './home-reader-store.ts'
import { type Position, positionOfRef } from './timeline.ts'
import { deleteHome, deleteHomeBefore, insertHome, listHome, type WrittenHome } from './timeline-store.ts'

/** A page of the acting member's home timeline as it is written ahead, written first where that is due. */
export async function readWrittenHome(
  ctx: MemberCtx,
  before: Position | null,
  limit: number,
): Promise<WrittenHome> {
  const { memberId } = ctx.actor
  const home = await listHome(ctx.db, memberId, before, limit)
  return (await keepHomeAwake(ctx, home.readAt)) ? listHome(ctx.db, memberId, before, limit) : home
}

/**
 * Makes sure that the acting member's home timeline is written ahead, and notes that it is read.
 * @param lastRead when it was last noted as read; null when it is not written
 * @returns true when it was written just now, so that a page read before must be read again
 */
async function keepHomeAwake(ctx: MemberCtx, lastRead: Date | null): Promise<boolean> {
  const { memberId } = ctx.actor
  const now = ctx.clock.now()
  if (lastRead !== null) {
    if (now.getTime() - lastRead.getTime() < homeTouchMs) return false
    if (await touchHomeReader(ctx.db, memberId, now)) return false
  }
  // In a commit of its own before anything is read: a post whose job has missed this row is then seen below.
  await beginHomeReader(ctx.db, memberId, now)
  await writeHome(ctx, memberId)
  return true
}

/** Safe to repeat and beside the jobs: what they write is the same. */
async function writeHome(ctx: Ctx, memberId: Uuid): Promise<void> {
  const authors = await listFollowedAuthors(ctx.db, memberId, wakeFollowees)
  const refs = await listEntriesFor(ctx.db, memberId, [memberId, ...authors], wakePosts)
  await inTransaction(ctx, async ctx => {
    const oldest = refs.at(-1)
    // What is left from before the absence would stand behind a gap.
    if (oldest && refs.length === wakePosts) await deleteHomeBefore(ctx.db, memberId, positionOfRef(oldest))
    await insertHome(ctx.db, memberId, refs)
    await completeHomeReader(ctx.db, memberId)
  })
}

const idleBatch = 200
const dayMs = 86_400_000

/** Takes away the timelines of those who have long not looked; coming back writes them anew. */
export async function forgetIdleHomes(ctx: Ctx): Promise<void> {
  const before = new Date(ctx.clock.now().getTime() - homeIdleDays * dayMs)
  for (;;) {
    const idle = await listIdleReaders(ctx.db, before, idleBatch)
    for (const memberId of idle) {
      await inTransaction(ctx, async ctx => {
        if (await endHomeReader(ctx.db, memberId, before)) await deleteHome(ctx.db, memberId)
      })
    }
    if (idle.length < idleBatch) return
  }
}

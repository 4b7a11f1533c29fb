import type { Ctx, Uuid } from '@stoa/kit'
import { viewerIdOf } from '../viewer.ts'
import { type PollKey, type PollRow, selectPolls } from './poll-store.ts'

/** A poll as its reader may see it. */
export interface ReadPoll {
  options: { text: string; votes: number | null }[]
  multiple: boolean
  closesAt: Date
  closed: boolean
  voters: number
  ownChoice: number[] | null
}

/** The polls of those posts that ask something, by post: one statement for any number, none for none. */
export async function readPolls(
  ctx: Ctx,
  posts: readonly (PollKey & { hasPoll: boolean })[],
): Promise<Map<Uuid, ReadPoll>> {
  const asking = posts.filter(post => post.hasPoll)
  if (asking.length === 0) return new Map()
  const rows = await selectPolls(ctx.db, asking, viewerIdOf(ctx))
  return new Map(rows.map(row => [row.postId, showPoll(row, ctx.clock.now())]))
}

/** Who has not voted yet learns the result only in the end, so that nobody votes with the many. */
export function showPoll(row: PollRow, now: Date): ReadPoll {
  const closed = now >= row.closesAt
  const mayKnow = closed || row.ownChoice !== null
  return {
    options: row.options.map((text, at) => ({ text, votes: mayKnow ? row.votes[at]! : null })),
    multiple: row.multiple,
    closesAt: row.closesAt,
    closed,
    voters: row.voters,
    ownChoice: row.ownChoice,
  }
}

import { enqueue, type MemberCtx } from '@stoa/kit'
import { closePollJob } from './close-poll.ts'
import type { ComposedPoll } from './poll.ts'
import { insertPoll, type PollKey } from './poll-store.ts'

/** Writes a new post's poll, in the transaction that writes the post, and has its end told when it comes. */
export async function openPoll(ctx: MemberCtx, key: PollKey, poll: ComposedPoll): Promise<void> {
  await insertPoll(ctx.db, key, poll)
  await enqueue(ctx, ...closePollJob(key, { runAt: poll.closesAt }))
}

import { appendEvent, type Ctx, enqueue, inTransaction, type JobOptions } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import { PostKey } from '../posts/events.ts'
import { tellPostChanged } from '../posts/tell-change.ts'
import { findPoll, markTold, type PollKey } from './poll-store.ts'

export const closePollTask = 'social.close-poll'

/** Payload of `social.poll_closed`. */
export const PollClosed = Type.Object({
  ...PostKey.properties,
  closed_at: Type.String({ format: 'date-time' }),
})

export function closePollJob(
  key: PollKey,
  when: Pick<JobOptions, 'runAt' | 'delayMs'>,
): [string, Static<typeof PostKey>, JobOptions] {
  const payload = { post_id: key.postId, author_id: key.authorId }
  return [closePollTask, payload, { ...when, jobKey: `${closePollTask}:${key.postId}` }]
}

/**
 * Tells the end of a poll, once. The end itself needs no job: from its instant on no vote is taken and everybody
 * sees the result.
 */
export async function closePoll(ctx: Ctx, key: PollKey): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const poll = await findPoll(ctx.db, key)
    if (poll === null) return
    const leftMs = poll.closesAt.getTime() - ctx.clock.now().getTime()
    // The runner's clock is ahead of ours, or ours was set back.
    if (leftMs > 0) return enqueue(ctx, ...closePollJob(key, { delayMs: leftMs }))
    if (!(await markTold(ctx.db, key))) return
    const payload: Static<typeof PollClosed> = {
      post_id: key.postId,
      author_id: key.authorId,
      closed_at: poll.closesAt.toISOString(),
    }
    await appendEvent(ctx, { type: 'social.poll_closed', key: key.postId, payload })
    tellPostChanged(ctx.db, key.postId)
  })
}
